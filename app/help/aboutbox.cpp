#include "app/help/aboutbox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QSysInfo>

namespace loopscope {

void showAbout(QWidget* parent)
{
    const auto translated = [](const char* text) { return QCoreApplication::translate("About", text); };
    const QString title = QStringLiteral("<h3>Loopscope %1</h3>").arg(QLatin1String(LOOPSCOPE_VERSION));
    const QString what = translated(QT_TRANSLATE_NOOP(
        "About", "An oscilloscope for event loops: line up some work, choose how the loop shall "
                 "schedule it, and watch what it really does."));
    const QString versions = translated(QT_TRANSLATE_NOOP("About", "Qt %1 (built with %2) on %3"))
                                 .arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR),
                                      QSysInfo::prettyProductName().toHtmlEscaped());
    const QString licence = translated(QT_TRANSLATE_NOOP(
        "About", "Loopscope is free software under the MIT licence; it uses Qt under the LGPL."));
    QMessageBox::about(parent, translated(QT_TRANSLATE_NOOP("About", "About Loopscope")),
                       QStringLiteral("%1<p>%2</p><p>%3</p><p>%4</p>").arg(title, what, versions, licence));
}

} // namespace loopscope

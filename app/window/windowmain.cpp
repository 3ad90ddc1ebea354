#include "app/window/windowmain.h"

#include "app/look/language.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"

#include <QApplication>

#include <cstdio>

namespace loopscope {

int showWindow(int& argc, char** argv, const QString& file)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("loopscope"));
    QApplication::setApplicationDisplayName({}); // the title names the program itself
    QApplication::setApplicationVersion(QStringLiteral(LOOPSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("loopscope"));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("loopscope"), QIcon(QStringLiteral(":/icons/loopscope.svg"))));
    Session session(Session::defaultFolder());
    Language language;
    language.choose(session.language());
    MainWindow window(session, language);
    if (file.isEmpty()) {
        window.openWhatWasLast();
    } else {
        if (const std::optional<Problem> problem = window.open(file)) {
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(file), qUtf8Printable(problem->toString()));
            return 2;
        }
    }
    window.show();
    return QApplication::exec();
}

} // namespace loopscope

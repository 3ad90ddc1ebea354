#include "app/window/windowmain.h"

#include "app/look/language.h"
#include "app/session/session.h"
#include "app/window/mainwindow.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

#include <chrono>
#include <cstdio>

namespace loopscope {

namespace {

// The plugins that it takes are a tenth of the program's start, so it comes after the first frame.
constexpr auto iconDelay = std::chrono::milliseconds(300);

void showIcon()
{
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral("loopscope"), QIcon(QStringLiteral(":/icons/loopscope.svg"))));
}

} // namespace

int showWindow(int& argc, char** argv, const QString& file)
{
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("loopscope"));
    QApplication::setApplicationDisplayName({}); // the title names the program itself
    QApplication::setApplicationVersion(QStringLiteral(LOOPSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("loopscope"));
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
    QTimer::singleShot(iconDelay, &window, showIcon);
    return QApplication::exec();
}

} // namespace loopscope

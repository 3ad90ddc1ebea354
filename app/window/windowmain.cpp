#include "app/window/windowmain.h"

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
    MainWindow window;
    if (!file.isEmpty()) {
        if (const std::optional<Problem> problem = window.open(file)) {
            std::fprintf(stderr, "%s: %s\n", qUtf8Printable(file), qUtf8Printable(problem->toString()));
            return 2;
        }
    }
    window.show();
    return QApplication::exec();
}

} // namespace loopscope

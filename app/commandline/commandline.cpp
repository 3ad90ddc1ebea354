#include "app/commandline/commandline.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace loopscope {

int runCommandLine(int& argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("loopscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOOPSCOPE_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("An oscilloscope for event loops."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    return 0;
}

} // namespace loopscope

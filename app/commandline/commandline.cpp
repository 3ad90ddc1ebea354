#include "app/commandline/commandline.h"

#include "app/commandline/checkcommand.h"
#include "app/commandline/commandwords.h"
#include "app/commandline/convertcommand.h"
#include "app/commandline/infocommand.h"
#include "app/commandline/launchwindow.h"
#include "app/commandline/racecommand.h"
#include "app/commandline/runcommand.h"
#include "app/commandline/servecommand.h"
#include "app/commandline/sweepcommand.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminallanguage.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace loopscope {

namespace {

struct Command
{
    std::string_view name;
    ExitStatus (*carryOut)(const QStringList& arguments);
};

constexpr std::array commands{Command{"run", runCommand},        Command{"check", checkCommand},
                              Command{"info", infoCommand},      Command{"serve", serveCommand},
                              Command{"race", raceCommand},      Command{"sweep", sweepCommand},
                              Command{"convert", convertCommand}};

constexpr char help[] = QT_TRANSLATE_NOOP("CommandWords", R"(Loopscope: an oscilloscope for event loops

    loopscope [FILE]                   the window; FILE is a plan or a recording
    loopscope run   [OPTIONS] WHAT...  run without a window
    loopscope race  [OPTIONS] WHAT...  the same work under four strategies, in turn
    loopscope sweep [OPTIONS] WHAT...  the same work with one setting varied
    loopscope check FILE...            is this a sound plan, recording or Chrome trace?
    loopscope info  [--json] FILE      what a recording or a Chrome trace holds
    loopscope convert IN OUT           another form: OUT ends in .json, .json.gz, .csv,
                                       .txt, .py or .cpp
    loopscope serve [--port N]         the practice server alone; prints its address

WHAT is a file, a lesson of the tutorial such as lesson:4, or task lines such as
"5x sleep 1s", one an argument; - reads them from standard input.
loopscope COMMAND --help tells a command's options.

    --help      shows this
    --version   shows the version
)");

bool isAny(std::string_view argument, std::string_view one, std::string_view other)
{
    return argument == one || argument == other;
}

} // namespace

int runCommandLine(int& argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("loopscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LOOPSCOPE_VERSION));
    const std::string_view first = argc > 1 ? argv[1] : "";
    if (isAny(first, "--version", "-v"))
        return print(QByteArray("loopscope " LOOPSCOPE_VERSION "\n")) ? Success : WrongUsage;
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command& known) { return known.name == first; });
    const bool isHelp = isAny(first, "--help", "-h");
    if (command == commands.end() && !isHelp)
        return launchWindow(argc, argv);
    const QCoreApplication application(argc, argv);
    const TerminalLanguage language;
    if (isHelp)
        return print(CommandWords::tr(help)) ? Success : WrongUsage;
    return command->carryOut(QCoreApplication::arguments().mid(1));
}

} // namespace loopscope

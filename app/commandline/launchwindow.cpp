#include "app/commandline/launchwindow.h"

#include "app/commandline/commandwords.h"
#include "app/commandline/display.h"
#include "app/commandline/terminal.h"
#include "app/commandline/terminallanguage.h"
#include "app/window/windowmain.h"
#include "core/files/openfile.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

// Options of QApplication's own, each with a value.
constexpr std::array toolkitOptions{"-platform", "-style",      "-display",
                                    "-geometry", "-stylesheet", "-qwindowgeometry"};

bool isToolkitOption(const QString& argument)
{
    const QString single = argument.startsWith(QLatin1String("--")) ? argument.mid(1) : argument;
    return std::any_of(toolkitOptions.begin(), toolkitOptions.end(),
                       [&](const char* option) { return single == QLatin1String(option); });
}

// The arguments that are the program's own.
QStringList ownArguments(int argc, char** argv)
{
    QStringList own;
    for (int i = 1; i < argc; ++i) {
        const QString argument = QFile::decodeName(argv[i]);
        if (isToolkitOption(argument))
            ++i; // and its value
        else
            own += argument;
    }
    return own;
}

bool isOption(const QString& argument)
{
    return argument.startsWith(QLatin1Char('-'));
}

bool areUsable(const QStringList& arguments)
{
    return arguments.size() <= 1 && std::none_of(arguments.begin(), arguments.end(), isOption);
}

ExitStatus sayWhyNoWindow(const QStringList& arguments)
{
    const auto option = std::find_if(arguments.begin(), arguments.end(), isOption);
    if (option != arguments.end())
        return wrongUsage(CommandWords::tr("unknown option: %1").arg(*option));
    if (arguments.size() > 1)
        return wrongUsage(CommandWords::tr("expected one file, or a command: %1")
                              .arg(QStringLiteral("run, race, sweep, check, info, convert, serve")));
    const QString file = arguments.value(0);
    const Result<OpenedFile> opened = file.isEmpty() ? OpenedFile(LoadedPlan()) : openFile(file);
    if (!opened) {
        sayOf(file, opened.problem());
        return WrongUsage;
    }
    say(displayProblem().value_or(QString()));
    return NoDisplay;
}

} // namespace

int launchWindow(int& argc, char** argv)
{
    const QStringList arguments = ownArguments(argc, argv);
    if (areUsable(arguments) && !displayProblem())
        return showWindow(argc, argv, arguments.value(0));
    const QCoreApplication application(argc, argv);
    const TerminalLanguage language;
    return sayWhyNoWindow(arguments);
}

} // namespace loopscope

#include "app/commandline/infocommand.h"

#include "app/commandline/commandparser.h"
#include "app/commandline/commandwords.h"
#include "app/commandline/terminal.h"
#include "core/files/chrometrace/tracejson.h"
#include "core/files/chrometrace/tracetext.h"
#include "core/files/openfile.h"
#include "core/files/racejson.h"
#include "core/files/summaryjson.h"
#include "core/files/sweepjson.h"
#include "core/files/textrace.h"
#include "core/files/textrepeat.h"
#include "core/files/textsweep.h"
#include "core/files/texttimeline.h"

#include <algorithm>

namespace loopscope {

namespace {

bool show(const LoadedPlan&, const QString& path, bool)
{
    sayOf(path, Problem{CommandWords::tr("it is a plan, not a recording")});
    return false;
}

std::size_t mostOfOneStrategy(const Runs& runs)
{
    std::size_t most = 0;
    for (const Runs& group : byStrategy(runs))
        most = std::max(most, group.size());
    return most;
}

// Runs of different plans, which the program itself does not put into one file.
QString oneByOne(const Runs& runs)
{
    QStringList texts;
    for (const auto& run : runs)
        texts += textTimeline(*run);
    return texts.join(QLatin1Char('\n'));
}

QByteArray asJson(const Runs& runs)
{
    if (runs.size() == 1)
        return summaryToJson(*runs.front(), States::Write);
    if (const auto over = sweptBetween(runs)) {
        const SweepResult sweep = sweepResult(runs, *over);
        return sweepToJson(sweep, sweep.rounds);
    }
    return byStrategy(runs).size() == 1 ? repeatToJson(runs, runs.size())
                                        : raceToJson(runs, mostOfOneStrategy(runs));
}

QString asText(const Runs& runs)
{
    if (runs.size() == 1 || !areOfOnePlan(runs))
        return oneByOne(runs);
    if (const auto over = sweptBetween(runs))
        return textSweep(sweepResult(runs, *over));
    return byStrategy(runs).size() == 1 ? textRepeat(runs) : textRace(raceResult(runs));
}

bool show(const LoadedRecordings& loaded, const QString& path, bool json)
{
    for (const QString& warning : loaded.warnings)
        say(path + QStringLiteral(": ") + warning);
    return json ? print(asJson(loaded.runs) + '\n') : print(asText(loaded.runs));
}

bool show(const RawTrace& trace, const QString&, bool json)
{
    return json ? print(traceToJson(trace) + '\n') : print(traceText(trace));
}

} // namespace

ExitStatus infoCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("info"),
                         CommandWords::tr("Shows what a recording or a Chrome trace holds."));
    parser.addOption(QStringLiteral("json"),
                     CommandWords::tr("Print the summary, or the trace's tracks, as JSON."));
    parser.addPositional(QStringLiteral("file"),
                         CommandWords::tr("A recording or a Chrome trace (.json, .json.gz)."),
                         QStringLiteral("FILE"));
    if (const auto status = parser.read(arguments))
        return *status;
    if (parser.positional().size() != 1)
        return parser.wrong(CommandWords::tr("say which file: one recording"));
    const QString path = parser.positional().front();
    const Result<OpenedFile> file = openFile(path);
    if (!file) {
        sayOf(path, file.problem());
        return WrongUsage;
    }
    const bool json = parser.isSet(QStringLiteral("json"));
    const bool shown = std::visit([&](const auto& loaded) { return show(loaded, path, json); }, *file);
    return shown ? Success : WrongUsage;
}

} // namespace loopscope

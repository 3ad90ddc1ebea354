#include "app/commandline/conclusion.h"

#include "app/commandline/commandwords.h"
#include "app/commandline/terminal.h"
#include "core/files/recordingfile.h"
#include "core/race/sweep.h"

#include <algorithm>
#include <map>

namespace loopscope {

namespace {

bool saveAll(const Runs& runs, const QStringList& paths)
{
    bool saved = true;
    for (const QString& path : paths) {
        if (const auto problem = saveRecordings(runs, path)) {
            sayOf(path, *problem);
            saved = false;
        }
    }
    return saved;
}

bool printReport(const QByteArray& report)
{
    const bool printed = print(report);
    if (!printed)
        say(CommandWords::tr("standard output did not take everything"));
    return printed;
}

std::vector<Summary> summariesOf(const Runs& runs)
{
    std::vector<Summary> summaries;
    summaries.reserve(runs.size());
    for (const auto& run : runs)
        summaries.push_back(summarize(*run));
    return summaries;
}

// `whose` stands before what is said; empty where there is no other.
bool someHeld(const std::vector<FailIf>& conditions, const Runs& runs, const QString& whose)
{
    const std::vector<Summary> summaries = summariesOf(notStopped(runs));
    bool held = false;
    for (const FailIf& condition : conditions) {
        if (!condition.holds(summaries))
            continue;
        say(whose + condition.verdict(summaries));
        held = true;
    }
    return held;
}

bool someStrategyHeld(const std::vector<FailIf>& conditions, const Runs& runs)
{
    const std::vector<Runs> groups = byStrategy(runs);
    bool held = false;
    for (const Runs& group : groups) {
        const QString strategy = strategyName(group.front()->settings().strategy);
        const QString whose = groups.size() > 1 ? strategy + QStringLiteral(": ") : QString();
        held = someHeld(conditions, group, whose) || held;
    }
    return held;
}

bool someValueHeld(const std::vector<FailIf>& conditions, const Runs& runs, SweptSetting over)
{
    std::map<int, Runs> groups;
    for (const auto& run : runs)
        groups[sweptValue(run->settings(), over)].push_back(run);
    bool held = false;
    for (const auto& [value, group] : groups)
        held = someHeld(conditions, group, QStringLiteral("%1 %2: ").arg(sweptName(over)).arg(value)) || held;
    return held;
}

bool someFailIfHeld(const std::vector<FailIf>& conditions, const Runs& runs)
{
    if (conditions.empty())
        return false;
    const auto over = sweptBetween(runs);
    return over ? someValueHeld(conditions, runs, *over) : someStrategyHeld(conditions, runs);
}

bool ranOutOfMemory(const std::shared_ptr<const Recording>& run)
{
    return run->runEnd() == RunEnd::OutOfMemory;
}

bool someTaskFailed(const std::shared_ptr<const Recording>& run)
{
    return run->ended(Outcome::Failed) > 0 || run->ended(Outcome::Cancelled) > 0 || ranOutOfMemory(run);
}

} // namespace

ExitStatus conclude(const RunSeries& series, const RunOptions& options, const QByteArray& report)
{
    const bool saved = saveAll(series.runs, options.out);
    const bool reported = printReport(report);
    if (std::any_of(series.runs.begin(), series.runs.end(), ranOutOfMemory))
        say(CommandWords::tr("memory ran out: the recording ends there"));
    const bool held = someFailIfHeld(options.failIf, series.runs);
    if (series.problem)
        say(series.problem->toString());
    if (!saved || !reported || series.problem)
        return WrongUsage;
    if (series.interrupted)
        return Interrupted;
    if (held)
        return FailIfHeld;
    return std::any_of(series.runs.begin(), series.runs.end(), someTaskFailed) ? SomeTaskFailed : Success;
}

} // namespace loopscope

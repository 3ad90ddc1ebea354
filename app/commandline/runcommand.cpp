#include "app/commandline/runcommand.h"

#include "app/commandline/commandwords.h"
#include "app/commandline/conclusion.h"
#include "app/commandline/interrupts.h"
#include "app/commandline/runrequest.h"
#include "core/files/racejson.h"
#include "core/files/summaryjson.h"
#include "core/files/textrepeat.h"
#include "core/files/texttimeline.h"

namespace loopscope {

namespace {

std::vector<RunToMake> runsOf(const PlanSettings& planned, std::size_t repeat)
{
    std::vector<RunToMake> runs;
    for (std::size_t i = 1; i <= repeat; ++i)
        runs.push_back({resolved(planned),
                        repeat > 1 ? CommandWords::tr("run %1 of %2").arg(i).arg(repeat) : QString()});
    return runs;
}

QByteArray runReport(const Runs& runs, const RunOptions& options)
{
    if (options.repeat > 1)
        return options.json ? repeatToJson(runs, options.repeat) + '\n' : textRepeat(runs).toUtf8();
    const Recording& run = *runs.front();
    return options.json ? summaryToJson(run, States::Write) + '\n' : textTimeline(run).toUtf8();
}

} // namespace

ExitStatus runCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("run"),
                         CommandWords::tr("Runs a plan without a window and tells how it went."));
    auto read = readRunRequest(parser, StrategyOption::Offered, arguments);
    if (const auto* status = std::get_if<ExitStatus>(&read))
        return *status;
    auto& request = std::get<RunRequest>(read);
    noteInterrupts();
    const auto toMake = runsOf(request.plan.settings, request.options.repeat);
    const RunSeries series = makeRuns(std::move(request.plan), toMake, request.options.quiet);
    if (series.runs.empty() && series.problem)
        return parser.wrong(series.problem->toString());
    return conclude(series, request.options, runReport(series.runs, request.options));
}

} // namespace loopscope

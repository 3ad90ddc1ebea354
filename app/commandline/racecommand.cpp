#include "app/commandline/racecommand.h"

#include "app/commandline/commandwords.h"
#include "app/commandline/conclusion.h"
#include "app/commandline/interrupts.h"
#include "app/commandline/runrequest.h"
#include "core/files/racejson.h"
#include "core/files/textrace.h"

namespace loopscope {

namespace {

std::vector<RunToMake> runsOfRace(const PlanSettings& planned, std::size_t rounds)
{
    std::vector<RunToMake> runs;
    RunSettings settings = resolved(planned);
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const StrategyKind strategy : raceOrder(round)) {
            settings.strategy = strategy;
            const QString label = rounds > 1 ? CommandWords::tr("round %1 of %2, %3")
                                                   .arg(round + 1)
                                                   .arg(rounds)
                                                   .arg(strategyName(strategy))
                                             : strategyName(strategy);
            runs.push_back({settings, label});
        }
    }
    return runs;
}

QByteArray raceReport(const Runs& runs, const RunOptions& options)
{
    if (options.json)
        return raceToJson(runs, options.repeat) + '\n';
    return textRace(raceResult(runs)).toUtf8();
}

} // namespace

ExitStatus raceCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("race"),
                         CommandWords::tr("Runs a plan under blocking, sequential, concurrent and pool, one "
                                          "after the other, and tells which was the fastest and why."));
    auto read = readRunRequest(parser, StrategyOption::None, arguments);
    if (const auto* status = std::get_if<ExitStatus>(&read))
        return *status;
    auto& request = std::get<RunRequest>(read);
    noteInterrupts();
    const auto toMake = runsOfRace(request.plan.settings, request.options.repeat);
    RunSeries series = makeRuns(std::move(request.plan), toMake, request.options.quiet);
    if (series.runs.empty() && series.problem)
        return parser.wrong(series.problem->toString());
    series.runs = inShownOrder(std::move(series.runs));
    return conclude(series, request.options, raceReport(series.runs, request.options));
}

} // namespace loopscope

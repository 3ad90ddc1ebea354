#include "app/commandline/sweepcommand.h"

#include "app/commandline/conclusion.h"
#include "app/commandline/interrupts.h"
#include "app/commandline/sweepoptions.h"
#include "core/files/sweepjson.h"
#include "core/files/textsweep.h"

#include <QCoreApplication>

#include <algorithm>

namespace loopscope {

namespace {

struct SweepCommandText
{
    Q_DECLARE_TR_FUNCTIONS(SweepCommandText)
};

std::vector<RunToMake> runsOfSweep(const SweepOptions& sweep, std::size_t rounds)
{
    std::vector<RunToMake> runs;
    RunSettings settings = sweep.settings;
    for (std::size_t round = 0; round < rounds; ++round) {
        for (const int value : sweepOrder(sweep.values, round)) {
            setSwept(settings, sweep.over, value);
            const QString what = QStringLiteral("%1 %2").arg(sweptName(sweep.over)).arg(value);
            const QString label =
                rounds > 1 ? SweepCommandText::tr("round %1 of %2, %3").arg(round + 1).arg(rounds).arg(what)
                           : what;
            runs.push_back({settings, label});
        }
    }
    return runs;
}

// The least value first; of one value in the order in which they were made.
Runs byValue(Runs made, SweptSetting over)
{
    std::stable_sort(made.begin(), made.end(), [&](const auto& left, const auto& right) {
        return sweptValue(left->settings(), over) < sweptValue(right->settings(), over);
    });
    return made;
}

QByteArray sweepReport(const Runs& runs, SweptSetting over, const RunOptions& options)
{
    const SweepResult result = sweepResult(runs, over);
    return options.json ? sweepToJson(result, options.repeat) + '\n' : textSweep(result).toUtf8();
}

} // namespace

ExitStatus sweepCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("sweep"),
                         SweepCommandText::tr("Runs a plan with one setting at several values, one after "
                                              "the other, and tells from which on more gains nothing, and "
                                              "why."));
    addSweepOptions(parser);
    auto read = readRunRequest(parser, StrategyOption::Offered, arguments);
    if (const auto* status = std::get_if<ExitStatus>(&read))
        return *status;
    auto& request = std::get<RunRequest>(read);
    const Result<SweepOptions> sweep = sweepOptionsFrom(parser, request);
    if (!sweep)
        return parser.wrong(sweep.problem().toString());
    noteInterrupts();
    const auto toMake = runsOfSweep(*sweep, request.options.repeat);
    RunSeries series = makeRuns(std::move(request.plan), toMake, request.options.quiet);
    if (series.runs.empty() && series.problem)
        return parser.wrong(series.problem->toString());
    series.runs = byValue(std::move(series.runs), sweep->over);
    return conclude(series, request.options, sweepReport(series.runs, sweep->over, request.options));
}

} // namespace loopscope

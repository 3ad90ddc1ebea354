#include "app/commandline/sweepoptions.h"

#include "core/race/sweepvalues.h"
#include "core/race/sweepwords.h"

namespace loopscope {

namespace {

struct SweepOptionText
{
    Q_DECLARE_TR_FUNCTIONS(SweepOptionText)
};

// Where nobody says what or how: what is swept decides the strategy, and the strategy what is swept.
StrategyKind strategyFor(const PlanSettings& settings, std::optional<SweptSetting> over)
{
    const bool pool = over == SweptSetting::Workers;
    return settings.strategy.value_or(pool ? StrategyKind::Pool : StrategyKind::Concurrent);
}

Problem senseless(const QString& why)
{
    return Problem{QStringLiteral("--over: ") + why};
}

} // namespace

void addSweepOptions(CommandParser& parser)
{
    parser.addOption(QStringLiteral("over"),
                     SweepOptionText::tr("What is varied: limit, workers or connections (limit, under pool "
                                         "workers)."),
                     QStringLiteral("WHAT"));
    parser.addOption(QStringLiteral("values"),
                     SweepOptionText::tr("Its values, as 1,2,4 (1, 2, 3, 6, 12, 24 and so on, up to as many "
                                         "as there are tasks)."),
                     QStringLiteral("LIST"));
}

Result<SweepOptions> sweepOptionsFrom(const CommandParser& parser, const RunRequest& request)
{
    std::optional<SweptSetting> over;
    if (parser.isSet(QStringLiteral("over"))) {
        over = sweptFromName(parser.value(QStringLiteral("over")));
        if (!over)
            return Problem{SweepOptionText::tr("--over: expected limit, workers or connections")};
    }
    SweepOptions sweep;
    sweep.settings = resolved(request.plan.settings);
    sweep.settings.strategy = strategyFor(request.plan.settings, over);
    if (!over)
        over = usualSwept(sweep.settings.strategy);
    if (!over)
        return senseless(SweepWords::obstacle(SweepObstacle::OneTaskAtATime));
    sweep.over = *over;
    const std::vector<Task> tasks = enabledTasks(request.plan);
    if (const auto obstacle = sweepObstacle(*over, sweep.settings.strategy, tasks))
        return senseless(SweepWords::obstacle(*obstacle));
    if (parser.isSet(sweptName(*over)))
        return Problem{
            SweepOptionText::tr("--%1: it is what is varied; give --values instead").arg(sweptName(*over))};
    if (!parser.isSet(QStringLiteral("values"))) {
        sweep.values = sweepValues(*over, sweep.settings, tasks);
        return sweep;
    }
    Result<std::vector<int>> values = parseSweepValues(parser.value(QStringLiteral("values")), *over);
    if (!values)
        return Problem{QStringLiteral("--values: ") + values.problem().message};
    sweep.values = std::move(*values);
    return sweep;
}

} // namespace loopscope

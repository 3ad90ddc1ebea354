#pragma once

#include "core/race/sweepresult.h"
#include "core/run/virtual/virtualrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <functional>

namespace loopscope::test {

/// How `lines` are swept on a virtual clock.
struct VirtualSweep
{
    QString lines;
    SweptSetting over = SweptSetting::Limit;
    std::vector<int> values; ///< none: those of sweepValues()
    RunSettings settings;    ///< besides
    int cores = 0;           ///< 0: enough
    /// How long a fetch waits at a value; half a second where there is none.
    std::function<Nanos(int value)> wait;
};

/// A run for each value, the least first.
inline Runs sweptVirtually(VirtualSweep sweep)
{
    const Plan plan = planOf(sweep.lines);
    if (sweep.over == SweptSetting::Workers)
        sweep.settings.strategy = StrategyKind::Pool;
    if (sweep.values.empty())
        sweep.values = sweepValues(sweep.over, sweep.settings, enabledTasks(plan));
    Runs runs;
    for (const int value : sweep.values) {
        setSwept(sweep.settings, sweep.over, value);
        WorkTimes work = workTimesOf(
            enabledTasks(plan), {.wait = sweep.wait ? sweep.wait(value) : std::chrono::milliseconds(500)});
        work.cores = sweep.cores;
        runs.push_back(runOnVirtualClock(plan, sweep.settings, work));
    }
    return runs;
}

/// A run of a hundred tasks under a limit, written down: "6 100ms", "6 100ms failed", "6 100ms stopped". As
/// many as the limit lets are in flight at once, and the last one goes on to the end.
inline std::shared_ptr<const Recording> limitedRun(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    const int limit = words.constFirst().toInt();
    const bool stopped = words.value(2) == QLatin1String("stopped");
    const QString outcome = words.value(2) == QLatin1String("failed") ? QStringLiteral("failed no answer")
                            : stopped                                 ? QStringLiteral("cancelled")
                                                                      : QStringLiteral("succeeded");
    QString script;
    for (int task = 1; task < 100; ++task) {
        const int round = (task - 1) / limit;
        script += QStringLiteral("%1us t_%2 waiting timer\n%3us t_%2 succeeded\n")
                      .arg(round * 5)
                      .arg(task)
                      .arg(round * 5 + 5);
    }
    script += QStringLiteral("500us t_100 waiting timer\n%1 t_100 %2\n%1 %3")
                  .arg(words.value(1), outcome,
                       stopped ? QStringLiteral("run stopped") : QStringLiteral("run ends"));
    return recordingFromScript(planOf(QStringLiteral("100x t: sleep 1ms")), script, {.limit = limit});
}

/// Several of them, split at commas.
inline Runs limitedRuns(const QString& texts)
{
    Runs runs;
    for (const QString& text : texts.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        runs.push_back(limitedRun(text));
    return runs;
}

} // namespace loopscope::test

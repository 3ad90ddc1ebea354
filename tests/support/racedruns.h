#pragma once

#include "core/race/race.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

namespace loopscope::test {

/// `lines` under each of the four strategies, on a virtual clock.
inline Runs racedVirtually(const QString& lines, int workers = 8)
{
    Runs runs;
    for (const StrategyKind strategy : raceStrategies)
        runs.push_back(runVirtually(planOf(lines), {.strategy = strategy, .workers = workers}));
    return runs;
}

/// A run of one task `a` under `strategy` that a person wrote down: "5s", "5s failed", "5s stopped".
inline std::shared_ptr<const Recording> oneTaskRun(const QString& text, StrategyKind strategy = {})
{
    const QStringList words = text.split(QLatin1Char(' '));
    const bool stopped = words.value(1) == QLatin1String("stopped");
    const QString outcome = words.value(1) == QLatin1String("failed") ? QStringLiteral("failed no answer")
                            : stopped                                 ? QStringLiteral("cancelled")
                                                                      : QStringLiteral("succeeded");
    return recordingFromScript(planOf(QStringLiteral("a: sleep 1s")),
                               QStringLiteral("0ms a waiting timer\n%1 a %2\n%1 %3")
                                   .arg(words.constFirst(), outcome,
                                        stopped ? QStringLiteral("run stopped") : QStringLiteral("run ends")),
                               {.strategy = strategy});
}

/// Several of them, split at commas, the strategies in turn: "5s, 5s, 1s failed, 1s".
inline Runs oneTaskRuns(const QString& texts)
{
    Runs runs;
    for (const QString& text : texts.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        runs.push_back(oneTaskRun(text, raceStrategies[runs.size() % raceStrategies.size()]));
    return runs;
}

} // namespace loopscope::test

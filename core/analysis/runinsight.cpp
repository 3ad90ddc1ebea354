#include "core/analysis/runinsight.h"

#include "core/analysis/comparedruns.h"
#include "core/analysis/findings/findings.h"
#include "core/race/race.h"

#include <algorithm>

namespace loopscope {

namespace {

// Of fetches none of which was measured there is nothing to be like.
bool isAnythingKnown(const Recording& recording, const Predictor& predictor)
{
    const std::vector<Task>& tasks = recording.tasks();
    const auto fetches = std::count_if(tasks.begin(), tasks.end(),
                                       [](const Task& task) { return task.kind == TaskKind::Url; });
    return !tasks.empty() &&
           (fetches == 0 || predictor.measured().unmeasuredFetches < static_cast<std::size_t>(fetches));
}

std::vector<OtherWay> otherWaysOf(const Recording& recording, RunSettings next,
                                  const std::atomic<bool>& cancelled)
{
    std::vector<OtherWay> ways;
    const Predictor predictor(recording);
    if (!isAnythingKnown(recording, predictor))
        return ways;
    for (const StrategyKind strategy : raceStrategies) {
        if (strategy == recording.settings().strategy || cancelled)
            continue;
        next.strategy = strategy;
        Prediction prediction = predictor.predict(next);
        ways.push_back(
            {strategy, prediction.wall, std::move(prediction.doubts), std::move(prediction.tasks)});
    }
    return ways;
}

bool couldForetell(const Recording& earlier, const Recording& recording)
{
    return earlier.runEnd() == RunEnd::Completed && recording.runEnd() == RunEnd::Completed &&
           earlier.settings() != recording.settings() && earlier.tasks() == recording.tasks() &&
           didTheSameWork(earlier, recording);
}

std::optional<Foretold> foretoldBy(const Recording& earlier, const Recording& recording)
{
    if (!couldForetell(earlier, recording))
        return std::nullopt;
    const Nanos predicted = Predictor(earlier).predict(recording.settings()).wall;
    if (predicted <= Nanos(0))
        return std::nullopt;
    return Foretold{predicted, recording.wallTime()};
}

} // namespace

std::optional<RunInsight> insightOf(const Recording& recording, const RunSettings& next,
                                    const Recording* earlier, const std::atomic<bool>& cancelled)
{
    RunInsight insight;
    insight.findings = findingsOf(recording, summarize(recording));
    if (!cancelled)
        insight.otherWays = otherWaysOf(recording, next, cancelled);
    if (earlier && !cancelled)
        insight.foretold = foretoldBy(*earlier, recording);
    if (cancelled)
        return std::nullopt;
    return insight;
}

} // namespace loopscope

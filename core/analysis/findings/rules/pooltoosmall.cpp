#include "core/analysis/findings/rules/places.h"

#include <algorithm>

namespace loopscope {

std::optional<Finding> findPoolTooSmall(const Evidence& evidence)
{
    if (evidence.strategy() != StrategyKind::Pool)
        return std::nullopt;
    return findTooFewPlaces(evidence,
                            {.rule = FindingRule::PoolTooSmall,
                             .on = WaitsOn::Worker,
                             .most = static_cast<int>(std::min<TaskId>(evidence.taskCount(), maxWorkers)),
                             .with = [&](int workers) { return evidence.whatIf().withWorkers(workers); }});
}

} // namespace loopscope

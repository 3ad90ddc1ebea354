#include "core/analysis/findings/rules/places.h"

namespace loopscope {

std::optional<Finding> findLimitTooSmall(const Evidence& evidence)
{
    if (evidence.strategy() != StrategyKind::Concurrent || evidence.settings().limit == 0)
        return std::nullopt;
    return findTooFewPlaces(evidence,
                            {.rule = FindingRule::LimitTooSmall,
                             .on = WaitsOn::Limit,
                             .most = static_cast<int>(evidence.taskCount()),
                             .with = [&](int limit) { return evidence.whatIf().withLimit(limit); }});
}

} // namespace loopscope

#include "core/analysis/findings/rules.h"

namespace loopscope {

std::optional<Finding> findNeverAwaited(const Evidence& evidence)
{
    if (evidence.strategy() != StrategyKind::Unawaited || evidence.taskCount() == 0)
        return std::nullopt;
    Finding finding = evidence.finding(FindingRule::NeverAwaited);
    for (TaskId id = 1; id <= evidence.taskCount(); ++id)
        finding.tasks.push_back(id);
    return finding;
}

} // namespace loopscope

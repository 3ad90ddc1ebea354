#include "core/analysis/findings/rules.h"

namespace loopscope {

namespace {

bool awaits(TaskKind kind)
{
    return kind == TaskKind::Sleep || kind == TaskKind::Url;
}

} // namespace

// A plan's tasks need nothing of each other, so all awaits are independent.
std::optional<Finding> findAwaitsInARow(const Evidence& evidence)
{
    if (evidence.strategy() != StrategyKind::Sequential || evidence.taskCount() < 2)
        return std::nullopt;
    const Gain gain = evidence.gainOf(evidence.whatIf().under(StrategyKind::Concurrent));
    if (!evidence.matters(gain.time))
        return std::nullopt;
    Finding finding = evidence.finding(FindingRule::AwaitsInARow, gain);
    for (TaskId id = 1; id <= evidence.taskCount(); ++id) {
        if (!awaits(evidence.recording().task(id).kind))
            continue;
        finding.tasks.push_back(id);
        finding.cost += tookOf(evidence.recording(), id);
    }
    return finding;
}

} // namespace loopscope

#include "core/analysis/findings/rules.h"

namespace loopscope {

std::optional<Finding> findComputation(const Evidence& evidence)
{
    const LoopHolds holds = evidence.loopHeldBy(TaskKind::Cpu);
    // In the pool only its completion runs on the loop.
    if (holds.tasks.empty() || evidence.strategy() == StrategyKind::Pool)
        return std::nullopt;
    const Gain& gain = evidence.gainOfComputingElsewhere();
    if (!evidence.matters(gain.time) && !evidence.isLongHold(holds.longest))
        return std::nullopt;
    Finding finding = evidence.finding(FindingRule::ComputationOnLoop, gain);
    finding.tasks = holds.tasks;
    finding.cost = holds.all;
    finding.longest = holds.longest;
    finding.culprit = evidence.nameOf(holds.longestTask);
    return finding;
}

} // namespace loopscope

#include "core/analysis/findings/rules.h"

namespace loopscope {

// Under blocking every wait is a call that blocks; elsewhere only what says so is.
std::optional<Finding> findBlockingCall(const Evidence& evidence)
{
    const bool blocking = evidence.strategy() == StrategyKind::Blocking;
    const LoopHolds holds = blocking ? evidence.loopHeldByWaits() : evidence.loopHeldBy(TaskKind::Block);
    if (holds.tasks.empty())
        return std::nullopt;
    const Gain& gain = evidence.gainOfAwaiting();
    if (!evidence.matters(gain.time) && !evidence.isLongHold(holds.longest))
        return std::nullopt;
    Finding finding = evidence.finding(FindingRule::BlockingCall, gain);
    finding.tasks = holds.tasks;
    finding.cost = holds.all;
    finding.longest = holds.longest;
    finding.culprit = evidence.nameOf(holds.longestTask);
    return finding;
}

} // namespace loopscope

#include "core/analysis/findings/rules.h"

namespace loopscope {

std::optional<Finding> findSlowTail(const Evidence& evidence)
{
    const auto slow = slowTask(evidence.recording());
    if (!slow || failedAtDeadline(evidence.recording().record(slow->task))) // which is a finding of its own
        return std::nullopt;
    const Gain gain = evidence.gainOf(evidence.whatIf().taskTakes(slow->task, slow->second));
    if (!evidence.matters(gain.time))
        return std::nullopt;
    Finding finding = evidence.finding(FindingRule::SlowTail, gain);
    finding.tasks = {slow->task};
    finding.cost = slow->took;
    finding.culprit = evidence.nameOf(slow->task);
    return finding;
}

} // namespace loopscope

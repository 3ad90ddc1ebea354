#include "core/analysis/findings/findings.h"

#include "core/analysis/findings/rules.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

// Those of equal gain stand in this order: the cause before what it led to.
constexpr std::array rules{findNeverAwaited, findAwaitsInARow,  findBlockingCall, findComputation,
                           findPoolTooSmall, findLimitTooSmall, findConnections,  findDeadlineFailures,
                           findSlowTail,     findLateTimer,     findHiddenRetries};

// Tasks that queued although no rule found a gain, as computations do for workers where there are no more
// cores, were held back by something.
bool nothingHeldBack(const Recording& recording, const Summary& summary)
{
    return recording.runEnd() == RunEnd::Completed && summary.succeeded > 0 && summary.failed == 0 &&
           queueFor(recording, WaitsOn::Limit).tasks == 0 &&
           queueFor(recording, WaitsOn::Worker).tasks == 0 &&
           queueFor(recording, WaitsOn::Connection).tasks == 0;
}

} // namespace

std::vector<Finding> findingsOf(const Recording& recording, const Summary& summary)
{
    std::vector<Finding> findings;
    if (!recording.isOver())
        return findings;
    const Evidence evidence(recording, summary);
    for (const auto rule : rules) {
        if (auto finding = rule(evidence))
            findings.push_back(std::move(*finding));
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const Finding& left, const Finding& right) { return left.gain > right.gain; });
    if (findings.empty() && nothingHeldBack(recording, summary))
        findings.push_back(evidence.finding(FindingRule::NothingHeldBack));
    return findings;
}

} // namespace loopscope

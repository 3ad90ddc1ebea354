#include "core/analysis/findings/rules.h"

#include <algorithm>

namespace loopscope {

namespace {

// Twice what the slowest that succeeded needed, in steps that a person would set, but not less than a tenth
// of a second; where none did, a person waits a second.
constexpr Nanos step = std::chrono::milliseconds(50);
constexpr Nanos least = std::chrono::milliseconds(100);
constexpr Nanos whereNoneSucceeded = std::chrono::seconds(1);

Nanos deadlineThatDoes(const Recording& recording)
{
    Nanos longest{};
    for (TaskId id = 1; id <= recording.records().size(); ++id) {
        const bool succeeded = recording.record(id).outcome == Outcome::Succeeded;
        if (succeeded && recording.task(id).kind == TaskKind::Url)
            longest =
                std::max(longest, tookOf(recording, id) - queuedFor(recording, id, WaitsOn::Connection));
    }
    return longest == Nanos(0) ? whereNoneSucceeded : std::max((longest * 2 / step + 1) * step, least);
}

} // namespace

std::optional<Finding> findDeadlineFailures(const Evidence& evidence)
{
    const Recording& recording = evidence.recording();
    if (evidence.summary().failed == 0)
        return std::nullopt;
    const Nanos deadline = deadlineThatDoes(recording);
    std::vector<TaskId> tasks;
    Nanos longest{};
    for (TaskId id = 1; id <= evidence.taskCount(); ++id) {
        const Nanos waited = tookOf(recording, id) - queuedFor(recording, id, WaitsOn::Connection);
        if (!failedAtDeadline(recording.record(id)) || waited <= deadline)
            continue;
        tasks.push_back(id);
        longest = std::max(longest, waited);
    }
    if (tasks.empty())
        return std::nullopt;
    WhatIf sooner = evidence.whatIf();
    for (const TaskId id : tasks)
        sooner.taskTakes(id, deadline);
    const Gain gain = evidence.gainOf(sooner);
    if (!evidence.matters(gain.time))
        return std::nullopt;
    Finding finding = evidence.finding(FindingRule::DeadlineFailures, gain);
    finding.tasks = std::move(tasks);
    finding.cost = longest;
    finding.deadline = deadline;
    return finding;
}

} // namespace loopscope

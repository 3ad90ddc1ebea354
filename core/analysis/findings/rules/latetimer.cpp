#include "core/analysis/findings/rules.h"

#include <algorithm>

namespace loopscope {

namespace {

Nanos lateBy(const CallbackRecord& callback)
{
    return callback.start - callback.readySince;
}

// Of a sleep's two callbacks the one in which it ends: before that it takes its first step.
bool isTimer(const Recording& recording, const CallbackRecord& callback)
{
    if (callback.task == noTask || recording.task(callback.task).kind != TaskKind::Sleep)
        return false;
    const auto end = recording.record(callback.task).end;
    return end && *end >= callback.start && *end <= callback.end.value_or(callback.start);
}

const CallbackRecord* latestTimer(const Recording& recording)
{
    const CallbackRecord* latest = nullptr;
    for (const CallbackRecord& callback : recording.callbacks()) {
        if ((!latest || lateBy(callback) > lateBy(*latest)) && isTimer(recording, callback))
            latest = &callback;
    }
    return latest;
}

// Who had the loop for at least half of the time that the timer was late; null where it was a crowd.
const CallbackRecord* culpritOf(const Recording& recording, const CallbackRecord& late)
{
    for (const CallbackRecord& callback : recording.callbacks()) {
        const Nanos end = std::min(callback.end.value_or(recording.lastTime()), late.start);
        const Nanos held = end - std::max(callback.start, late.readySince);
        if (held * 2 >= lateBy(late))
            return &callback;
    }
    return nullptr;
}

} // namespace

std::optional<Finding> findLateTimer(const Evidence& evidence)
{
    const Recording& recording = evidence.recording();
    if (!evidence.has(TaskKind::Sleep) || !evidence.isLongHold(evidence.summary().loop.worstLate))
        return std::nullopt;
    const CallbackRecord* late = latestTimer(recording);
    if (!late || !evidence.isLongHold(lateBy(*late)))
        return std::nullopt;
    const CallbackRecord* by = culpritOf(recording, *late);
    const TaskId culprit = by ? longestHolder(recording, *by) : noTask;
    if (culprit == noTask)
        return std::nullopt;
    const bool computes = recording.task(culprit).kind == TaskKind::Cpu;
    Finding finding = evidence.finding(FindingRule::LateTimer, computes ? evidence.gainOfComputingElsewhere()
                                                                        : evidence.gainOfAwaiting());
    finding.cost = lateBy(*late);
    finding.culprit = evidence.nameOf(culprit);
    finding.victim = evidence.nameOf(late->task);
    for (const CallbackRecord& callback : recording.callbacks()) {
        if (evidence.isLongHold(lateBy(callback)) && isTimer(recording, callback))
            finding.tasks.push_back(callback.task);
    }
    std::sort(finding.tasks.begin(), finding.tasks.end());
    return finding;
}

} // namespace loopscope

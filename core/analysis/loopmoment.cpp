#include "core/analysis/loopmoment.h"

#include <algorithm>

namespace loopscope {

namespace {

// A deadline counts from when the task first leaves the queue.
std::optional<Nanos> deadlineOf(const Task& task, const TaskRecord& record)
{
    if (!task.request->deadline)
        return std::nullopt;
    const auto left =
        std::find_if(record.changes.begin(), record.changes.end(), [](const StateChange& change) {
            return change.state == TaskState::Waiting && change.on != WaitsOn::Timer;
        });
    return left == record.changes.end() ? std::nullopt : std::optional(left->at + *task.request->deadline);
}

} // namespace

Situation situationOf(const StateChange& change)
{
    if (change.holder.isLoop())
        return Situation::OnLoop;
    if (change.holder.isWorker())
        return Situation::OnWorker;
    return change.state == TaskState::Ready ? Situation::Ready : Situation::Waiting;
}

const StateChange* stateAt(const TaskRecord& record, Nanos time)
{
    if (record.end && *record.end <= time)
        return nullptr;
    const auto after = std::upper_bound(record.changes.begin(), record.changes.end(), time,
                                        [](Nanos left, const StateChange& right) { return left < right.at; });
    return after == record.changes.begin() ? nullptr : &*(after - 1);
}

std::optional<Nanos> timeLeft(const Recording& recording, TaskId id, const StateChange& state, Nanos time)
{
    const Task& task = recording.task(id);
    std::optional<Nanos> due;
    if (task.kind == TaskKind::Url &&
        (state.state == TaskState::Waiting || state.state == TaskState::Receiving))
        due = deadlineOf(task, recording.record(id));
    else if (state.state == TaskState::Waiting && state.on == WaitsOn::Timer)
        due = state.at + task.duration;
    return due ? std::optional(std::max(Nanos(0), *due - time)) : std::nullopt;
}

} // namespace loopscope

#include "core/analysis/causes.h"

#include <algorithm>
#include <utility>

namespace loopscope {

Nanos tookOf(const Recording& recording, TaskId task)
{
    const TaskRecord& record = recording.record(task);
    const auto start = record.start();
    return start ? record.end.value_or(recording.lastTime()) - *start : Nanos(0);
}

Nanos ownTime(const Recording& recording, TaskId task)
{
    const TaskRecord& record = recording.record(task);
    Nanos own{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const TaskState state = record.changes[i].state;
        if (state != TaskState::Queued && state != TaskState::Ready)
            own += record.changeEnd(i).value_or(recording.lastTime()) - record.changes[i].at;
    }
    return own;
}

Nanos leastWorthTelling(Nanos wall)
{
    return std::max(Nanos(std::chrono::milliseconds(1)), wall / 20);
}

Queue queueFor(const Recording& recording, WaitsOn on)
{
    Queue queue{on};
    const Nanos least = leastWorthTelling(recording.wallTime());
    for (TaskId id = 1; id <= recording.records().size(); ++id) {
        const Nanos queued = queuedFor(recording, id, on);
        if (queued < least)
            continue;
        ++queue.tasks;
        queue.longest = std::max(queue.longest, queued);
    }
    return queue;
}

Nanos queuedFor(const Recording& recording, TaskId task, WaitsOn on)
{
    const TaskRecord& record = recording.record(task);
    Nanos queued{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        if (record.changes[i].state == TaskState::Queued && record.changes[i].on == on)
            queued += record.changeEnd(i).value_or(recording.lastTime()) - record.changes[i].at;
    }
    return queued;
}

int placesFor(const RunSettings& settings, WaitsOn on)
{
    switch (on) {
    case WaitsOn::Limit: return settings.limit;
    case WaitsOn::Worker: return settings.workers;
    case WaitsOn::Connection: return settings.connections;
    case WaitsOn::Nothing:
    case WaitsOn::Timer:
    case WaitsOn::Server: break;
    }
    return 0;
}

std::optional<SlowTask> slowTask(const Recording& recording)
{
    SlowTask slow;
    for (TaskId id = 1; id <= recording.records().size(); ++id) {
        const Nanos took = ownTime(recording, id);
        if (took > slow.took)
            slow = {id, took, slow.took};
        else
            slow.second = std::max(slow.second, took);
    }
    const bool isSlow = slow.took * 2 >= recording.wallTime() && slow.took >= 2 * slow.second;
    if (recording.records().size() < 3 || slow.task == noTask || !isSlow)
        return std::nullopt;
    return slow;
}

Nanos longestReady(const TaskRecord& record)
{
    Nanos longest{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const auto end = record.changeEnd(i);
        if (record.changes[i].state == TaskState::Ready && end)
            longest = std::max(longest, *end - record.changes[i].at);
    }
    return longest;
}

bool failedAtDeadline(const TaskRecord& record)
{
    return record.outcome == Outcome::Failed && record.reason.startsWith(QLatin1String("the deadline of"));
}

} // namespace loopscope

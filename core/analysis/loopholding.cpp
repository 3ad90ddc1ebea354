#include "core/analysis/loopholding.h"

namespace loopscope {

namespace {

// Where each task is asked when its predecessor ends, they are by id also in order of time: those asked
// before `time`.
std::size_t askedBefore(const std::vector<TaskRecord>& records, Nanos time)
{
    const auto first = std::partition_point(records.begin(), records.end(), [time](const TaskRecord& record) {
        const std::optional<Nanos> start = record.start();
        return start && *start < time;
    });
    return static_cast<std::size_t>(first - records.begin());
}

} // namespace

Nanos heldOnLoop(const TaskRecord& record, const TimeRange& range)
{
    Nanos held{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        if (record.changes[i].holder.isLoop())
            held += range.shared(record.changes[i].at, record.changeEnd(i).value_or(range.to));
    }
    return held;
}

// A callback carries out other tasks' work too only where they follow one another: under blocking one carries
// out all of them, and under sequential the end of a sleep starts the computation behind it.
TaskId holderWithin(const Recording& recording, const CallbackRecord& callback, const TimeRange& range)
{
    TaskId holder = callback.task;
    const StrategyKind strategy = recording.settings().strategy;
    if (strategy != StrategyKind::Blocking && strategy != StrategyKind::Sequential)
        return holder;
    Nanos longest = holder == noTask ? Nanos(0) : heldOnLoop(recording.record(holder), range);
    const std::size_t last = askedBefore(recording.records(), range.to);
    std::size_t i = askedBefore(recording.records(), range.from);
    for (i -= i > 0 ? 1 : 0; i < last; ++i) { // the one before may reach into it
        const Nanos held = heldOnLoop(recording.records()[i], range);
        if (held > longest) {
            longest = held;
            holder = static_cast<TaskId>(i + 1);
        }
    }
    return holder;
}

} // namespace loopscope

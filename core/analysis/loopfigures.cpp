#include "core/analysis/loopfigures.h"

#include "core/analysis/loopholding.h"

#include <algorithm>

namespace loopscope {

namespace {

Nanos durationOf(const Recording& recording, const CallbackRecord& callback)
{
    return callback.end.value_or(recording.lastTime()) - callback.start;
}

void countCallbacks(const Recording& recording, LoopFigures& figures)
{
    const CallbackRecord* longest = nullptr;
    for (const CallbackRecord& callback : recording.callbacks()) {
        const Nanos duration = durationOf(recording, callback);
        figures.busy += duration;
        figures.worstLate = std::max(figures.worstLate, callback.start - callback.readySince);
        if (!longest || duration > figures.longestBlock) {
            longest = &callback;
            figures.longestBlock = duration;
        }
    }
    figures.callbacks = recording.callbacks().size();
    if (longest)
        figures.longestBlockTask = longestHolder(recording, *longest);
}

void countHeartbeats(const Recording& recording, LoopFigures& figures)
{
    for (const HeartbeatRecord& heartbeat : recording.heartbeats()) {
        if (!countsForRun(recording, heartbeat))
            continue;
        ++figures.heartbeats;
        if (isMissed(recording, heartbeat))
            ++figures.heartbeatsMissed;
        if (heartbeat.answered)
            figures.worstLate = std::max(figures.worstLate, *heartbeat.answered - heartbeat.asked);
    }
}

} // namespace

// A callback may carry out another's task too: under blocking one carries out all of them, and under
// sequential the end of a sleep starts the computation behind it. Where no task held the loop it is the
// callback's own.
TaskId longestHolder(const Recording& recording, const CallbackRecord& callback)
{
    const TimeRange range{callback.start, callback.end.value_or(recording.lastTime())};
    TaskId holder = callback.task;
    Nanos longest = holder == noTask ? Nanos(0) : heldOnLoop(recording.record(holder), range);
    for (TaskId id = 1; id <= recording.records().size(); ++id) {
        const Nanos held = heldOnLoop(recording.record(id), range);
        if (held > longest) {
            longest = held;
            holder = id;
        }
    }
    return holder;
}

bool countsForRun(const Recording& recording, const HeartbeatRecord& heartbeat)
{
    const bool tasksEnded = recording.isOver() && recording.runEnd() != RunEnd::OutOfMemory;
    return !tasksEnded || heartbeat.asked <= recording.wallTime();
}

bool isMissed(const Recording& recording, const HeartbeatRecord& heartbeat)
{
    if (!heartbeat.answered && recording.isOver())
        return true;
    const Nanos known = heartbeat.answered.value_or(recording.lastTime());
    return known - heartbeat.asked >= recording.settings().heartbeat;
}

LoopFigures loopFigures(const Recording& recording)
{
    LoopFigures figures;
    countCallbacks(recording, figures);
    countHeartbeats(recording, figures);
    return figures;
}

} // namespace loopscope

#pragma once

#include "core/run/callback.h"

namespace loopscope {

/// Everything outside of the scheduling: time, timers, network, workers, and holding a thread. Called on the
/// subject loop alone. The real one waits; a virtual one only counts.
class World
{
public:
    virtual ~World() = default;

    /// Steady time.
    virtual Nanos now() const = 0;
    /// The run begins now: zero of the heartbeats' grid.
    virtual void begin(Nanos zero) = 0;
    virtual bool isStopRequested() const = 0;

    /// Queues a callback of the loop.
    virtual void callSoon(const Callback& callback) = 0;
    /// Queues a TimerDue once `deadline` (steady time) has come.
    virtual void wakeAt(TaskId task, Nanos deadline) = 0;
    /// Fetches a url task, holding nothing; records its states; then a WorkDone.
    virtual void fetch(TaskId task) = 0;
    /// Has a worker of the pool carry the task out and record its states; then a WorkDone.
    virtual void submit(TaskId task) = 0;
    /// Carries the task out here, holding the loop's thread, and records its states from `asked` (steady
    /// time) on.
    virtual WorkEnd holdLoop(TaskId task, Nanos asked) = 0;
};

} // namespace loopscope

#pragma once

#include "core/trace/event.h"

namespace loopscope {

/// What a strategy may do with its tasks. Every call is made on the subject loop, inside one of its
/// callbacks, and takes place at the moment that led to it: the run's zero, or the end of the task that has
/// just finished.
class Stage
{
public:
    virtual ~Stage() = default;

    virtual TaskId taskCount() const = 0;
    /// Whether the run is being stopped: then nothing more shall be started.
    virtual bool isStopping() const = 0;

    /// Carries the task out right here, holding the loop until it is done.
    virtual void callHere(TaskId task) = 0;
    /// Runs the task's first step right here, and goes on; its completion will be a callback.
    virtual void startHere(TaskId task) = 0;
    /// Asks the task; its first step will be a callback of its own.
    virtual void schedule(TaskId task) = 0;
    /// Asks the task and lets it queue for a place within the limit; admit() gives it one.
    virtual void queueForLimit(TaskId task) = 0;
    virtual void admit(TaskId task) = 0;
    /// Asks the task and hands it to the pool; its completion will be a callback.
    virtual void submitToPool(TaskId task) = 0;
};

} // namespace loopscope

#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// What can make a run take long, one question each: the facts that verdict and findings share. Of a run that
/// goes on, up to the last time known.

/// How long a task took, from being asked; 0 if it never was.
Nanos tookOf(const Recording& recording, TaskId task);

/// How long it waited, received and ran: neither queued nor ready.
Nanos ownTime(const Recording& recording, TaskId task);

/// Briefer than this, of a whole run or in a queue, is how every run looks.
Nanos leastWorthTelling(Nanos wall);

/// How tasks queued for one thing.
struct Queue
{
    WaitsOn on = WaitsOn::Nothing; ///< limit, worker or connection
    int tasks = 0;                 ///< how many queued for longer than leastWorthTelling()
    Nanos longest{};
};
Queue queueFor(const Recording& recording, WaitsOn on);
/// How long one task queued for `on`, in all.
Nanos queuedFor(const Recording& recording, TaskId task, WaitsOn on);
/// How many places there are in that queue's room; 0: nobody set a number.
int placesFor(const RunSettings& settings, WaitsOn on);

/// One task whose own time is half of the run and twice that of any other. None of fewer than three tasks.
struct SlowTask
{
    TaskId task = noTask;
    Nanos took{};
    Nanos second{}; ///< the longest of all others
};
std::optional<SlowTask> slowTask(const Recording& recording);

/// The longest that the task was ready without a pause before its code ran.
Nanos longestReady(const TaskRecord& record);

/// Whether it failed because its deadline passed.
bool failedAtDeadline(const TaskRecord& record);

} // namespace loopscope

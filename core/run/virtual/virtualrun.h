#pragma once

#include "core/run/virtual/worktimes.h"
#include "core/trace/recording.h"

namespace loopscope {

/// From when to when a task ran. Run time; none of either where it did not come to that.
struct TaskSpan
{
    std::optional<Nanos> start; ///< asked
    std::optional<Nanos> end;

    bool operator==(const TaskSpan&) const = default;
};

/// What a run on a virtual clock comes to, without the recording that costs most of its time.
struct VirtualTimes
{
    Nanos wall{};
    std::vector<TaskSpan> tasks; ///< task id i at index i - 1
    std::vector<int> mostAtOnce; ///< fetches, by the index of the host in the work's times
    bool ranOutOfCores = false;  ///< workers had to wait for a core to compute on
};

/// Carries `tasks` out under `settings` on a virtual clock; never waits. `times` has an entry for each task.
VirtualTimes timesOnVirtualClock(const std::vector<Task>& tasks, const RunSettings& settings,
                                 const WorkTimes& times);

/// What a run on a virtual clock does beside its tasks.
struct VirtualRunOptions
{
    bool heartbeats = false;     ///< asks them; a long run has millions
    std::optional<Nanos> stopAt; ///< run time
};

/// The same as a whole recording, of all that `plan` has enabled.
std::shared_ptr<Recording> runOnVirtualClock(Plan plan, const RunSettings& settings, const WorkTimes& times,
                                             const VirtualRunOptions& options = {});

} // namespace loopscope

#pragma once

#include "core/run/virtual/worktimes.h"
#include "core/trace/recording.h"

namespace loopscope {

/// What one run tells of how long its tasks take, however they are scheduled.
struct MeasuredWork
{
    WorkTimes times; ///< a fetch that was not measured takes as long as the middle one of its host
    std::vector<int> mostAtOnce; ///< fetches in the run, by the index of the host
    std::size_t failedFetches = 0;
    std::size_t unmeasuredFetches = 0; ///< never asked, cut off, or still going on
    bool unsteady =
        false; ///< some server took much longer for a request than for the same one at another time
};

/// Measures the tasks of `recording`. Sleeps, and whatever was not carried out, take as long as the plan
/// says. `cores` that computations in a pool will have to share.
MeasuredWork measureWork(const Recording& recording, int cores);

} // namespace loopscope

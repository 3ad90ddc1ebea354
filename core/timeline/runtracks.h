#pragma once

#include "core/analysis/waitindex.h"
#include "core/timeline/heartbeatmarks.h"
#include "core/timeline/heldstretches.h"
#include "core/timeline/legend.h"
#include "core/timeline/workertracks.h"

namespace loopscope {

/// What a timeline keeps of the run it shows, beside the recording itself: everything that would cost a walk
/// over the run in each frame.
struct RunTracks
{
    HeldStretches held;
    HeartbeatTally heartbeats;
    WorkerTracks workers;
    Legend legend;
    mutable WaitIndex waits; ///< costs nothing before somebody asks why a task waited: waitCause() updates it

    /// For another run.
    void clear();
    /// Takes in what `recording` has gained, as of `now` (run time). Once the run is over its legend is
    /// whole; before that, the rows that are drawn add to it.
    void update(const Recording& recording, Nanos now);
};

} // namespace loopscope

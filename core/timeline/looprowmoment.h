#pragma once

#include "core/timeline/runtracks.h"

namespace loopscope {

/// What there is on the loop's row at a moment. Pointers live as long as the recording and tracks stay as
/// they are; null: nothing of that sort.
struct LoopRowMoment
{
    const HeldStretch* held = nullptr;
    const CallbackRecord* callback = nullptr;
    const HeartbeatRecord* heartbeat = nullptr;
};

/// What lies at `at` (run time), or nearest within `reach`, at the run time `now`.
LoopRowMoment loopRowMoment(const Recording& recording, const RunTracks& tracks, Nanos at, Nanos reach,
                            Nanos now);

/// A callback that could not run because the loop was held.
struct LateCallback
{
    TaskId task = noTask;
    Nanos late{}; ///< from when it was ready to when it began
    bool operator==(const LateCallback&) const = default;
};

/// The first `most` callbacks that became ready while the loop was held by `stretch`, in the order in which
/// they then ran.
std::vector<LateCallback> madeLateBy(const Recording& recording, const HeldStretch& stretch,
                                     std::size_t most);

/// How many heartbeats asked within `stretch` were missed.
std::size_t heartbeatsMissedIn(const Recording& recording, const HeartbeatTally& tally,
                               const HeldStretch& stretch);

} // namespace loopscope

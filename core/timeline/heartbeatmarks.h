#pragma once

#include "core/timeline/timescale.h"
#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// Which heartbeats of a run were missed, so that any stretch can be asked at once. Grows with the recording;
/// update() costs what is new.
class HeartbeatTally
{
public:
    void clear();
    /// Counts every heartbeat whose fate is known at `now`: answered, or the next one already due.
    void update(const Recording& recording, Nanos now);

    std::size_t settled() const { return m_missedBefore.size() - 1; }
    /// How many of heartbeats [first, last) were missed; both at most settled().
    std::size_t missedIn(std::size_t first, std::size_t last) const;

private:
    std::vector<std::uint32_t> m_missedBefore{0}; // of the heartbeats before index i
};

/// A heartbeat, or a few that stand too close, on the loop's row.
struct HeartbeatMark
{
    double x = 0;
    bool missed = false; ///< it, or one of those it stands for, was not answered before the next was due
};

/// The heartbeats that the scale shows, at least `minGap` pixels apart, and stable while one pans.
std::vector<HeartbeatMark> heartbeatMarks(const Recording& recording, const HeartbeatTally& tally,
                                          const TimeScale& scale, double minGap);

} // namespace loopscope

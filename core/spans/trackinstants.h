#pragma once

#include "core/spans/rawtrace.h"
#include "core/timeline/timescale.h"

#include <optional>

namespace loopscope {

/// The instants of a trace by track, each track's by time. A value; any thread may read.
class TrackInstants
{
public:
    TrackInstants() = default;
    /// `instants` are by time; each track is below `tracks`.
    TrackInstants(const std::vector<RawInstant>& instants, std::size_t tracks);

    std::size_t count(std::size_t track) const { return m_first[track + 1] - m_first[track]; }
    /// Where a track's instants are drawn: at most one mark a pixel, however many there are.
    std::vector<double> marks(std::size_t track, const TimeScale& scale) const;
    /// An index into Trace::instants: the track's instant nearest to `time`, at most `slack` away.
    std::optional<std::uint32_t> near(std::size_t track, Nanos time, Nanos slack) const;

private:
    struct Moment
    {
        std::int64_t at;
        std::uint32_t instant; // index into the trace's
    };

    std::vector<Moment> m_moments;         // by track, then time
    std::vector<std::uint32_t> m_first{0}; // of each track, and where the last one's end
};

} // namespace loopscope

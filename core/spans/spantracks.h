#pragma once

#include "core/spans/rawtrace.h"
#include "core/spans/spanlane.h"

#include <span>

namespace loopscope {

/// A span's place: its track, the lane within it, from the top, and its number in the lane.
struct SpanRef
{
    std::uint32_t track = 0;
    std::uint32_t level = 0;
    std::uint32_t index = 0;

    bool operator==(const SpanRef&) const = default;
};

/// The spans of a trace, track by track, on as many lanes as it takes for none to hide another: below the
/// spans that it lies in on a thread, wherever there is room on an async track. A value; any thread may read.
class SpanTracks
{
public:
    /// Lanes of one track. What would need more is left out, and counted.
    static constexpr std::size_t mostLanes = 512;
    /// Lanes of all tracks together: a lane costs some 200 bytes even where it holds a single span. When they
    /// are used up, each further track has one.
    static constexpr std::size_t mostLanesInAll = 300'000;

    SpanTracks() = default;
    /// Every span's track is one of `tracks`, as RawTrace has it. Its spans may come in any order; by time
    /// within each track they need no sorting.
    SpanTracks(std::vector<RawSpan>&& spans, const std::vector<TraceTrack>& tracks);

    std::size_t trackCount() const { return m_firstLane.size() - 1; }
    /// How many lanes a track has; none without spans.
    std::size_t lanes(std::size_t track) const { return m_firstLane[track + 1] - m_firstLane[track]; }
    const SpanLane& lane(std::size_t track, std::size_t level) const
    {
        return m_lanes[m_firstLane[track] + level];
    }
    const SpanLane& lane(const SpanRef& ref) const { return lane(ref.track, ref.level); }

    /// The span over `time`, or else the nearest at most `slack` away.
    std::optional<SpanRef> spanAt(std::size_t track, std::size_t level, Nanos time, Nanos slack = {}) const;

    std::size_t spanCount() const { return m_spans; }
    /// Spans that found no lane: of all tracks, and of one.
    std::size_t leftOut() const;
    std::size_t leftOut(std::size_t track) const;
    /// Bytes with everything that is only reserved.
    std::size_t memoryUse() const;

private:
    struct LeftOut
    {
        std::uint32_t track;
        std::size_t spans;
    };

    void addTrack(std::span<RawSpan> spans, bool async);
    void addLanes(std::span<const RawSpan> spans, std::size_t count);

    std::vector<SpanLane> m_lanes;             // of all tracks, one behind the other
    std::vector<std::uint32_t> m_firstLane{0}; // of each track, and where the last one's end
    std::vector<LeftOut> m_leftOut;            // by track
    std::size_t m_spans = 0;
};

} // namespace loopscope

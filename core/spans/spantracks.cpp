#include "core/spans/spantracks.h"

#include "core/spans/lanechoice.h"

#include <algorithm>
#include <numeric>

namespace loopscope {

namespace {

constexpr auto onNoLane = ~std::uint32_t(0);

/// By start; what lies in another, behind it; else as in the file.
bool isBefore(const RawSpan& a, const RawSpan& b)
{
    if (a.start != b.start)
        return a.start < b.start;
    return a.duration != b.duration ? a.duration > b.duration : a.event < b.event;
}

/// Where the spans of each track begin once they are sorted by it, and where the last ones end.
std::vector<std::size_t> beginnings(const std::vector<RawSpan>& spans, std::size_t tracks)
{
    std::vector<std::size_t> begins(tracks + 1);
    for (const RawSpan& span : spans)
        ++begins[span.track + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    return begins;
}

std::vector<RawSpan> sortedByTrack(std::vector<RawSpan>&& spans, std::vector<std::size_t> places)
{
    const auto earlierTrack = [](const RawSpan& a, const RawSpan& b) { return a.track < b.track; };
    if (std::is_sorted(spans.begin(), spans.end(), earlierTrack))
        return std::move(spans);
    std::vector<RawSpan> sorted(spans.size());
    for (const RawSpan& span : spans)
        sorted[places[span.track]++] = span;
    return sorted;
}

} // namespace

SpanTracks::SpanTracks(std::vector<RawSpan>&& raw, const std::vector<TraceTrack>& tracks)
{
    const std::vector<std::size_t> begins = beginnings(raw, tracks.size());
    std::vector<RawSpan> spans = sortedByTrack(std::move(raw), begins);
    m_firstLane.reserve(tracks.size() + 1);
    for (std::size_t track = 0; track < tracks.size(); ++track)
        addTrack(std::span(spans).subspan(begins[track], begins[track + 1] - begins[track]),
                 tracks[track].async);
    m_lanes.shrink_to_fit();
}

// A span's lane is noted in place of its track, which is known.
void SpanTracks::addTrack(std::span<RawSpan> spans, bool async)
{
    if (!std::is_sorted(spans.begin(), spans.end(), isBefore))
        std::sort(spans.begin(), spans.end(), isBefore);
    const std::size_t left = mostLanesInAll - std::min(m_lanes.size(), mostLanesInAll);
    LaneChoice choice(std::clamp<std::size_t>(left, 1, mostLanes), !async);
    std::size_t lanes = 0;
    std::size_t leftOut = 0;
    for (RawSpan& span : spans) {
        span.track = choice.next(span).value_or(onNoLane);
        if (span.track == onNoLane)
            ++leftOut;
        else
            lanes = std::max<std::size_t>(lanes, span.track + 1);
    }
    if (leftOut > 0)
        m_leftOut.push_back({static_cast<std::uint32_t>(m_firstLane.size() - 1), leftOut});
    addLanes(spans, lanes);
    m_spans += spans.size() - leftOut;
}

void SpanTracks::addLanes(std::span<const RawSpan> spans, std::size_t count)
{
    std::vector<std::size_t> sizes(count);
    for (const RawSpan& span : spans) {
        if (span.track != onNoLane)
            ++sizes[span.track];
    }
    const std::size_t first = m_lanes.size();
    m_lanes.resize(first + count);
    for (std::size_t lane = 0; lane < count; ++lane)
        m_lanes[first + lane].reserve(sizes[lane]);
    for (const RawSpan& span : spans) {
        if (span.track != onNoLane)
            m_lanes[first + span.track].append(Nanos(span.start), Nanos(span.duration), span.name,
                                               span.event);
    }
    m_firstLane.push_back(static_cast<std::uint32_t>(m_lanes.size()));
}

std::optional<SpanRef> SpanTracks::spanAt(std::size_t track, std::size_t level, Nanos time, Nanos slack) const
{
    const std::optional<std::size_t> index = lane(track, level).near(time, slack);
    if (!index)
        return std::nullopt;
    return SpanRef{static_cast<std::uint32_t>(track), static_cast<std::uint32_t>(level),
                   static_cast<std::uint32_t>(*index)};
}

std::size_t SpanTracks::leftOut() const
{
    return std::accumulate(m_leftOut.begin(), m_leftOut.end(), std::size_t(0),
                           [](std::size_t sum, const LeftOut& of) { return sum + of.spans; });
}

std::size_t SpanTracks::leftOut(std::size_t track) const
{
    const auto found = std::find_if(m_leftOut.begin(), m_leftOut.end(),
                                    [track](const LeftOut& of) { return of.track == track; });
    return found == m_leftOut.end() ? 0 : found->spans;
}

std::size_t SpanTracks::memoryUse() const
{
    std::size_t bytes = sizeof(SpanTracks) + m_firstLane.capacity() * sizeof(std::uint32_t) +
                        m_leftOut.capacity() * sizeof(LeftOut);
    for (const SpanLane& lane : m_lanes)
        bytes += lane.memoryUse();
    return bytes;
}

} // namespace loopscope

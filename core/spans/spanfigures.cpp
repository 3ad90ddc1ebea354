#include "core/spans/spanfigures.h"

#include <algorithm>
#include <unordered_map>

namespace loopscope {

namespace {

/// Goes through the spans and adds them up.
class SpanCount
{
public:
    SpanCount(const Trace& trace, const TimeRange& range)
        : m_trace(trace)
    {
        m_figures.range = range;
    }

    void addTrack(std::uint32_t track)
    {
        for (std::uint32_t level = 0; level < m_trace.spans.lanes(track); ++level)
            addLane(track, level);
    }

    SpanFigures take()
    {
        for (const auto& [name, share] : m_names) {
            const bool more = !m_figures.most || share.time > m_figures.most->time ||
                              (share.time == m_figures.most->time && name < m_figures.most->name);
            if (more)
                m_figures.most = share;
        }
        return std::move(m_figures);
    }

private:
    void addLane(std::uint32_t track, std::uint32_t level)
    {
        const SpanLane& lane = m_trace.spans.lane(track, level);
        const TimeRange& range = m_figures.range;
        const std::size_t last = lane.firstStartingFrom(range.to);
        for (std::size_t i = lane.firstEndingAfter(range.from); i < last; ++i)
            add(lane, {track, level, static_cast<std::uint32_t>(i)});
    }

    void add(const SpanLane& lane, const SpanRef& span)
    {
        const Nanos start = lane.start(span.index);
        const Nanos end = lane.end(span.index);
        const Nanos inside = m_figures.range.shared(start, end);
        ++m_figures.count;
        if (m_figures.range.contains(end))
            m_figures.took.push_back(end - start);
        if (!m_figures.longest || inside > m_figures.longestShare) {
            m_figures.longest = span;
            m_figures.longestShare = inside;
        }
        NameShare& share = m_names[lane.name(span.index)];
        share.name = lane.name(span.index);
        ++share.count;
        share.time += inside;
    }

    const Trace& m_trace;
    SpanFigures m_figures;
    std::unordered_map<std::uint32_t, NameShare> m_names;
};

// Nested spans lie under those of the first lane; those of an async track lie anywhere.
Nanos coveredOf(const Trace& trace, const TimeRange& range, std::uint32_t track)
{
    std::vector<TimeRange> stretches;
    const std::size_t lanes = trace.tracks[track].async ? trace.spans.lanes(track)
                                                        : std::min<std::size_t>(1, trace.spans.lanes(track));
    for (std::size_t level = 0; level < lanes; ++level) {
        const SpanLane& lane = trace.spans.lane(track, level);
        const std::size_t last = lane.firstStartingFrom(range.to);
        for (std::size_t i = lane.firstEndingAfter(range.from); i < last; ++i)
            stretches.push_back({std::max(lane.start(i), range.from), std::min(lane.end(i), range.to)});
    }
    std::sort(stretches.begin(), stretches.end(),
              [](const TimeRange& left, const TimeRange& right) { return left.from < right.from; });
    Nanos covered{};
    Nanos until = range.from;
    for (const TimeRange& stretch : stretches) {
        covered += std::max(Nanos(0), stretch.to - std::max(stretch.from, until));
        until = std::max(until, stretch.to);
    }
    return covered;
}

} // namespace

SpanFigures spanFigures(const Trace& trace, const TimeRange& range, std::optional<std::uint32_t> track)
{
    SpanCount count(trace, range);
    if (track)
        count.addTrack(*track);
    for (std::uint32_t i = 0; !track && i < trace.tracks.size(); ++i)
        count.addTrack(i);
    SpanFigures figures = count.take();
    if (track)
        figures.busy = coveredOf(trace, range, *track);
    return figures;
}

} // namespace loopscope

#pragma once

#include "core/spans/spanpyramid.h"
#include "core/trace/clock.h"

#include <optional>
#include <vector>

namespace loopscope {

/// One row of spans that do not overlap, by time, in 23 bytes each with a pyramid above them for the look
/// from far away. Grows at the end while it is drawn. Points in time are those of the trace; `name` and
/// `event` are the owner's. A value of one thread at a time; movable.
class SpanLane
{
public:
    static constexpr Nanos lasting = Nanos::max(); ///< as an end: none so far

    /// The next span. Not before free() and not while one is open; the duration is 0 or more.
    void append(Nanos start, Nanos duration, std::uint32_t name, std::uint32_t event);
    /// The next span, which lasts until closeLast(). Not before free() and not while one is open.
    void openLast(Nanos start, std::uint32_t name, std::uint32_t event);
    /// Ends the open span, at its start or later.
    void closeLast(Nanos end);
    bool isOpen() const { return m_open; }
    /// From when on the lane has room: the end of its last span, `lasting` while one is open. Nanos::min() of
    /// an empty lane.
    Nanos free() const { return isEmpty() ? Nanos::min() : end(size() - 1); }
    /// Room for `count` spans in all, without any to spare.
    void reserve(std::size_t count);

    std::size_t size() const { return m_columns.size(); }
    bool isEmpty() const { return size() == 0; }
    Nanos start(std::size_t i) const { return Nanos(startOf(i)); }
    /// `lasting` of the open one.
    Nanos end(std::size_t i) const { return Nanos(endOf(i)); }
    std::uint32_t name(std::size_t i) const { return m_columns.name(i); }
    std::uint32_t event(std::size_t i) const { return m_columns.event(i); }

    // Each in O(log n).

    /// The span over `time`, its start included, its end not; an empty one at its own moment.
    std::optional<std::size_t> at(Nanos time) const;
    /// The same; where there is none, the one that is nearest and at most `slack` away.
    std::optional<std::size_t> near(Nanos time, Nanos slack) const;
    /// The first span that ends after `time`; size() where none does.
    std::size_t firstEndingAfter(Nanos time) const;
    /// The first span that starts at `time` or later; size() where none does.
    std::size_t firstStartingFrom(Nanos time) const;

    /// The columns themselves, for who looks at many spans. A duration may be SpanColumns::marked: see end().
    SpanColumns::Piece piece(std::size_t i) const { return m_columns.piece(i); }
    /// What the lane looks like from far away; of all spans but the open one.
    const SpanPyramid& pyramid() const { return m_pyramid; }
    /// Bytes with everything that is only reserved.
    std::size_t memoryUse() const;

private:
    friend class SpanPyramid;

    struct LongSpan
    {
        std::size_t index;
        std::int64_t duration;
    };

    std::int64_t startOf(std::size_t i) const { return m_columns.start(i); }
    std::int64_t endOf(std::size_t i) const
    {
        const std::uint32_t duration = m_columns.duration(i);
        return duration == SpanColumns::marked ? endOfLong(i) : startOf(i) + duration;
    }
    std::uint32_t nameOf(std::size_t i) const { return name(i); }
    std::int64_t endOfLong(std::size_t i) const;
    void setLastDuration(std::int64_t duration);

    SpanColumns m_columns; // a duration too long for its column is `marked`, as that of the open span
    std::vector<LongSpan> m_long;
    SpanPyramid m_pyramid;
    bool m_open = false;
};

} // namespace loopscope

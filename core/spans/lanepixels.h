#pragma once

#include "core/spans/spanlane.h"
#include "core/timeline/timescale.h"

#include <algorithm>
#include <span>

namespace loopscope {

/// How much was looked at: nodes of pyramids and spans.
struct WorkCount
{
    std::size_t visited = 0;
};

/// What one column of pixels shows of a lane.
class PixelColumn
{
public:
    static constexpr std::uint32_t full = 1 << 16;

    /// A column that is covered altogether.
    static PixelColumn fullOf(std::uint32_t name)
    {
        PixelColumn column;
        column.add(full, full, name);
        return column;
    }

    bool isEmpty() const { return m_most >> 32 == 0; }
    /// The share of its time that is covered, of 255; at least 1 where anything is.
    std::uint32_t coverage() const
    {
        const std::uint32_t rounded = (m_covered * 255 + full / 2) / full;
        return rounded == 0 && !isEmpty() ? 1 : rounded;
    }
    /// The name that covers most of it. Only where it is not empty.
    std::uint32_t name() const { return static_cast<std::uint32_t>(m_most); }

    /// Adds `covered` of `full`, as much of it as weighs at least 1.
    void add(std::uint32_t covered, std::uint32_t weight, std::uint32_t name)
    {
        m_covered += covered;
        m_most = std::max(m_most, std::uint64_t(weight) << 32 | name);
    }

private:
    std::uint64_t m_most = 0; // the weight of the heaviest, then its name
    std::uint32_t m_covered = 0;
};

/// A span that is wide enough to be told from its neighbours. In pixels from the scale's left; what is beyond
/// the scale is cut off one pixel behind its edge.
struct WideSpan
{
    std::size_t index = 0;
    double left = 0;
    double right = 0;

    double width() const { return right - left; }
};

/// What a lane looks like on a scale, a column of pixels at a time. Costs what there are pixels, however many
/// spans: a node of the lane's pyramid that is at most a pixel wide is never opened. To be kept and used
/// again, as it keeps its memory.
class LanePixels
{
public:
    /// Spans narrower than `leastWide` pixels are not in wide(). An open span lasts until `now`.
    void update(const SpanLane& lane, const TimeScale& scale, double leastWide, Nanos now,
                WorkCount* work = nullptr);

    /// Each column from the scale's left; the last one may be cut.
    std::span<const PixelColumn> columns() const { return {m_columns.data(), m_shown}; }
    /// By time.
    const std::vector<WideSpan>& wide() const { return m_wide; }

private:
    class Pass;

    std::vector<PixelColumn> m_columns; // one more than is shown
    std::vector<WideSpan> m_wide;
    std::size_t m_shown = 0;
};

} // namespace loopscope

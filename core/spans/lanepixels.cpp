#include "core/spans/lanepixels.h"

#include <bit>
#include <cmath>

namespace loopscope {

namespace {

using Fixed = std::int64_t; // pixels of 65536 parts
constexpr int fraction = 16;
constexpr Fixed pixel = Fixed(1) << fraction;
static_assert(pixel == PixelColumn::full);

} // namespace

/// One look at a lane.
class LanePixels::Pass
{
public:
    Pass(LanePixels& to, const SpanLane& lane, const TimeScale& scale, double leastWide)
        : m_lane(lane)
        , m_pyramid(lane.pyramid())
        , m_columns(to.m_columns.data())
        , m_wide(to.m_wide)
        , m_start(scale.range.start().count())
        , m_mostNarrow(static_cast<std::uint32_t>(
              std::clamp<Nanos::rep>(scale.length(1).count(), 0, SpanNode::longest - 1)))
        , m_shift(
              std::max(static_cast<int>(std::bit_width(std::uint64_t(scale.range.length().count()))), 32) -
              32)
        , m_factor(static_cast<std::uint64_t>(std::ldexp(
              scale.width * pixel / static_cast<double>(scale.range.length().count()), 32 + m_shift)))
        , m_scale(scale.width * pixel / static_cast<double>(scale.range.length().count()))
        , m_edge(scale.width * pixel)
        , m_leastWide(std::max(leastWide, 1.0) * pixel)
    {
    }

    /// Shows the spans [first, last), all of which are closed and in view from their start to their end: in
    /// nodes as large as lie wholly within them.
    void showNodes(std::size_t first, std::size_t last);
    /// Shows one span, of which some may be out of view.
    void showSpan(std::size_t i, Nanos end);
    std::size_t visited() const { return m_visited; }

private:
    void show(std::size_t level, std::size_t first);
    void openNode(std::size_t level, std::size_t first);
    void showNode(const SpanNode& node, std::size_t first);
    void showFour(std::size_t first);
    void narrow(Fixed left, std::uint32_t length, std::uint32_t coverage, std::uint32_t name);
    void wide(std::size_t i, double left, double right, std::uint32_t name);

    double x(std::int64_t time) const { return static_cast<double>(time - m_start) * m_scale; }
    // The same of what is in view, without floating point.
    Fixed insideAt(std::int64_t time) const
    {
        return static_cast<Fixed>((std::uint64_t(time - m_start) >> m_shift) * m_factor >> 32);
    }
    std::uint32_t narrowLength(std::uint32_t nanos) const
    {
        return static_cast<std::uint32_t>(nanos * m_factor >> (32 + m_shift));
    }
    Fixed clamped(double x) const { return static_cast<Fixed>(std::min(std::max(x, 0.0), m_edge)); }

    const SpanLane& m_lane;
    const SpanPyramid& m_pyramid;
    PixelColumn* m_columns;
    std::vector<WideSpan>& m_wide;
    std::int64_t m_start;
    std::uint32_t m_mostNarrow; // nanoseconds, at most a pixel
    int m_shift;                // makes times in view fit into 32 bits
    std::uint64_t m_factor;     // then, Fixed from them in units of 2^-32
    double m_scale;             // Fixed a nanosecond
    double m_edge;
    double m_leastWide;
    std::size_t m_visited = 0;
};

void LanePixels::Pass::showNodes(std::size_t first, std::size_t last)
{
    while (first < last) {
        std::size_t level = 0;
        while (level < m_pyramid.levels() && first % SpanPyramid::width(level + 1) == 0 &&
               first + SpanPyramid::width(level + 1) <= last)
            ++level;
        show(level, first);
        first += SpanPyramid::width(level);
    }
}

void LanePixels::Pass::show(std::size_t level, std::size_t first)
{
    if (level == 0)
        return showSpan(first, m_lane.end(first));
    ++m_visited;
    const SpanNode& node = m_pyramid.nodes(level)[first / SpanPyramid::width(level)];
    if (node.extent() <= m_mostNarrow)
        showNode(node, first);
    else
        openNode(level, first);
}

// Most of the time goes here and to showFour().
void LanePixels::Pass::openNode(std::size_t level, std::size_t first)
{
    if (level == 1)
        return showFour(first);
    m_visited += SpanPyramid::fan;
    const std::size_t below = level - 1;
    const SpanNode* node = m_pyramid.nodes(below).data() + first / SpanPyramid::width(below);
    for (const SpanNode* const end = node + SpanPyramid::fan; node != end; ++node) {
        if (node->extent() <= m_mostNarrow)
            showNode(*node, first);
        else
            openNode(below, first);
        first += SpanPyramid::width(below);
    }
}

inline void LanePixels::Pass::showNode(const SpanNode& node, std::size_t first)
{
    const std::uint32_t name = node.name() == SpanNode::unnamed ? m_lane.name(first) : node.name();
    narrow(insideAt(m_lane.start(first).count()), narrowLength(node.extent()), node.coverage(), name);
}

void LanePixels::Pass::showFour(std::size_t first)
{
    m_visited += SpanPyramid::fan;
    const SpanColumns::Piece four = m_lane.piece(first);
    for (std::size_t i = 0; i < SpanPyramid::fan; ++i) {
        const std::uint32_t duration = four.duration[i];
        if (duration <= m_mostNarrow)
            narrow(insideAt(four.start[i]), narrowLength(duration), 255, four.name[i]);
        else
            wide(first + i, x(four.start[i]), x(m_lane.end(first + i).count()), four.name[i]);
    }
}

void LanePixels::Pass::showSpan(std::size_t i, Nanos end)
{
    ++m_visited;
    const double left = x(m_lane.start(i).count());
    const double right = x(end.count());
    if (right - left <= pixel)
        narrow(clamped(left), static_cast<std::uint32_t>(clamped(right) - clamped(left)), 255,
               m_lane.name(i));
    else
        wide(i, left, right, m_lane.name(i));
}

// What is at most a pixel wide lies over one column or two.
inline void LanePixels::Pass::narrow(Fixed left, std::uint32_t length, std::uint32_t coverage,
                                     std::uint32_t name)
{
    PixelColumn* const column = m_columns + (left >> fraction);
    const auto from = static_cast<std::uint32_t>(left & (pixel - 1));
    const std::uint32_t first = std::min(length, static_cast<std::uint32_t>(pixel) - from);
    const std::uint32_t second = length - first;
    const std::uint32_t scaled = coverage + (coverage >> 7); // 0 … 256
    const std::uint32_t inFirst = first * scaled >> 8;
    const std::uint32_t inSecond = second * scaled >> 8;
    column[0].add(inFirst, std::max(inFirst, 1U), name);
    column[1].add(inSecond, std::max(inSecond, std::uint32_t(second > 0)), name);
}

void LanePixels::Pass::wide(std::size_t i, double left, double right, std::uint32_t name)
{
    const Fixed from = clamped(left);
    const Fixed to = clamped(right);
    PixelColumn* column = m_columns + (from >> fraction);
    PixelColumn* const last = m_columns + (to >> fraction);
    if (column == last)
        return narrow(from, static_cast<std::uint32_t>(to - from), 255, name);
    const auto inFirst = static_cast<std::uint32_t>(pixel - (from & (pixel - 1)));
    const auto inLast = static_cast<std::uint32_t>(to & (pixel - 1));
    column->add(inFirst, inFirst, name);
    std::fill(column + 1, last, PixelColumn::fullOf(name)); // nothing else is in them
    last->add(inLast, inLast, name);
    if (right - left >= m_leastWide)
        m_wide.push_back({i, std::max(left, -1.0 * pixel) / pixel, std::min(right, m_edge + pixel) / pixel});
}

void LanePixels::update(const SpanLane& lane, const TimeScale& scale, double leastWide, Nanos now,
                        WorkCount* work)
{
    m_shown = static_cast<std::size_t>(std::ceil(std::max(scale.width, 0.0)));
    m_columns.assign(m_shown + 2, {});
    m_wide.clear();
    const ViewRange& range = scale.range;
    std::size_t first = lane.firstEndingAfter(range.start() - Nanos(1));
    std::size_t last = lane.firstStartingFrom(range.end());
    const auto endOf = [&](std::size_t i) {
        const bool isOpen = lane.isOpen() && i + 1 == lane.size();
        return isOpen ? std::max(now, lane.start(i)) : lane.end(i);
    };
    if (first < last && endOf(first) <= range.start() && lane.start(first) < range.start())
        ++first; // it only touches the edge
    Pass pass(*this, lane, scale, leastWide);
    if (first + 1 < last) // only the first and the last may reach out of view
        pass.showSpan(first, endOf(first));
    if (first + 2 < last)
        pass.showNodes(first + 1, last - 1);
    if (first < last)
        pass.showSpan(last - 1, endOf(last - 1));
    if (work)
        work->visited += pass.visited();
}

} // namespace loopscope

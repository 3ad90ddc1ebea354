#include "core/spans/lanepixels.h"

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
        , m_scale(scale.width * pixel / static_cast<double>(scale.range.length().count()))
        , m_edge(scale.width * pixel)
        , m_leastWide(static_cast<Fixed>(std::max(leastWide, 1.0) * pixel))
    {
    }

    /// Shows the closed spans [first, last), in nodes as large as lie wholly within them.
    void show(std::size_t first, std::size_t last)
    {
        while (first < last) {
            std::size_t level = 0;
            std::size_t width = 1;
            while (level < m_pyramid.levels() && first % (width * SpanPyramid::fan) == 0 &&
                   first + width * SpanPyramid::fan <= last) {
                ++level;
                width *= SpanPyramid::fan;
            }
            visit(level, first, width);
            first += width;
        }
    }

    void showSpan(std::size_t i, Nanos end);
    std::size_t visited() const { return m_visited; }

private:
    void visit(std::size_t level, std::size_t first, std::size_t width);
    void narrow(Fixed left, Fixed right, std::uint32_t coverage, std::uint32_t name);
    void wide(std::size_t i, double left, double right, std::uint32_t name);

    double x(Nanos time) const { return static_cast<double>(time.count() - m_start) * m_scale; }
    Fixed clamped(double x) const { return static_cast<Fixed>(std::min(std::max(x, 0.0), m_edge)); }

    const SpanLane& m_lane;
    const SpanPyramid& m_pyramid;
    PixelColumn* m_columns;
    std::vector<WideSpan>& m_wide;
    std::int64_t m_start;
    double m_scale;
    double m_edge;
    Fixed m_leastWide;
    std::size_t m_visited = 0;
};

// `width` spans from `first` on are one node of `level`.
void LanePixels::Pass::visit(std::size_t level, std::size_t first, std::size_t width)
{
    if (level == 0)
        return showSpan(first, m_lane.end(first));
    ++m_visited;
    const double left = x(m_lane.start(first));
    const double right = x(m_lane.end(first + width - 1));
    if (right - left <= pixel) {
        const std::size_t node = first / width;
        return narrow(clamped(left), clamped(right), m_pyramid.coverage(level, node),
                      m_pyramid.name(level, node));
    }
    const std::size_t part = width / SpanPyramid::fan;
    for (std::size_t i = first; i < first + width; i += part)
        visit(level - 1, i, part);
}

void LanePixels::Pass::showSpan(std::size_t i, Nanos end)
{
    ++m_visited;
    const double left = x(m_lane.start(i));
    const double right = x(end);
    if (right - left <= pixel)
        narrow(clamped(left), clamped(right), 255, m_lane.name(i));
    else
        wide(i, left, right, m_lane.name(i));
}

// What is at most a pixel wide lies over one column or two.
void LanePixels::Pass::narrow(Fixed left, Fixed right, std::uint32_t coverage, std::uint32_t name)
{
    PixelColumn* const column = m_columns + (left >> fraction);
    const Fixed first = std::min(right, ((left >> fraction) + 1) << fraction) - left;
    const Fixed second = right - left - first;
    const std::uint32_t scaled = coverage + (coverage >> 7); // 0 … 256
    const std::uint32_t inFirst = static_cast<std::uint32_t>(first) * scaled >> 8;
    const std::uint32_t inSecond = static_cast<std::uint32_t>(second) * scaled >> 8;
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
        return narrow(from, to, 255, name);
    const auto inFirst = static_cast<std::uint32_t>(pixel - (from & (pixel - 1)));
    const auto inLast = static_cast<std::uint32_t>(to & (pixel - 1));
    column->add(inFirst, inFirst, name);
    while (++column != last)
        column->add(PixelColumn::full, PixelColumn::full, name);
    last->add(inLast, inLast, name);
    if (right - left >= static_cast<double>(m_leastWide))
        m_wide.push_back({i, std::max(left, -1.0 * pixel) / pixel, std::min(right, m_edge + pixel) / pixel});
}

void LanePixels::update(const SpanLane& lane, const TimeScale& scale, double leastWide, Nanos now,
                        WorkCount* work)
{
    m_shown = static_cast<std::size_t>(std::ceil(std::max(scale.width, 0.0)));
    m_columns.assign(m_shown + 2, {});
    m_wide.clear();
    const ViewRange& range = scale.range;
    const std::size_t closed = lane.size() - (lane.isOpen() ? 1 : 0);
    std::size_t first = lane.firstEndingAfter(range.start() - Nanos(1));
    while (first < closed && lane.end(first) == range.start() && lane.start(first) < range.start())
        ++first; // it only touches the edge
    const std::size_t last = lane.firstStartingFrom(range.end());
    Pass pass(*this, lane, scale, leastWide);
    pass.show(first, std::min(last, closed));
    if (lane.isOpen() && last == lane.size() && now > range.start())
        pass.showSpan(closed, std::max(now, lane.start(closed)));
    if (work)
        work->visited += pass.visited();
}

} // namespace loopscope

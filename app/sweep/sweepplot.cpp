#include "app/sweep/sweepplot.h"

#include <algorithm>

namespace loopscope {

SweepPlot::SweepPlot(const SweepResult& result, const QRectF& area)
    : m_area(area)
    , m_points(result.points.size())
{
    for (std::size_t i = 0; i < m_points; ++i) {
        const SweepPoint& point = result.points[i];
        if (!point.wall)
            continue;
        m_compared.push_back(i);
        m_longest = std::max(m_longest, point.wall->median);
        m_most = std::max(m_most, point.throughput.value_or(0));
    }
    for (const SweepPoint& point : result.points) {
        const double time = point.wall ? static_cast<double>(point.wall->median.count()) : 0;
        m_timeShares.push_back(m_longest > Nanos(0) ? time / static_cast<double>(m_longest.count()) : 0);
        m_rateShares.push_back(m_most > 0 ? point.throughput.value_or(0) / m_most : 0);
    }
}

QRectF SweepPlot::column(std::size_t point) const
{
    const double width = m_area.width() / static_cast<double>(std::max<std::size_t>(1, m_points));
    return {m_area.left() + width * static_cast<double>(point), m_area.top(), width, m_area.height()};
}

double SweepPlot::x(std::size_t point) const
{
    return column(point).center().x();
}

QPointF SweepPlot::timeAt(std::size_t point) const
{
    return {x(point), y(m_timeShares[point])};
}

QPointF SweepPlot::rateAt(std::size_t point) const
{
    return {x(point), y(m_rateShares[point])};
}

std::optional<std::size_t> SweepPlot::pointAt(QPointF position) const
{
    if (m_points == 0 || position.x() < m_area.left() || position.x() >= m_area.right())
        return std::nullopt;
    const double share = (position.x() - m_area.left()) / m_area.width();
    return static_cast<std::size_t>(share * static_cast<double>(m_points));
}

} // namespace loopscope

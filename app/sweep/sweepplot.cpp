#include "app/sweep/sweepplot.h"

#include <algorithm>

namespace loopscope {

SweepPlot::SweepPlot(const SweepResult& result, const QRectF& area, const std::vector<int>& planned)
    : m_area(area)
    , m_values(planned)
{
    for (const SweepPoint& point : result.points)
        m_values.push_back(point.value);
    std::sort(m_values.begin(), m_values.end());
    m_values.erase(std::unique(m_values.begin(), m_values.end()), m_values.end());
    for (std::size_t i = 0; i < result.points.size(); ++i) {
        const SweepPoint& point = result.points[i];
        const auto place = std::lower_bound(m_values.begin(), m_values.end(), point.value);
        m_places.push_back(static_cast<std::size_t>(place - m_values.begin()));
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

QRectF SweepPlot::columnOfValue(std::size_t index) const
{
    const double width = m_area.width() / static_cast<double>(std::max<std::size_t>(1, m_values.size()));
    return {m_area.left() + width * static_cast<double>(index), m_area.top(), width, m_area.height()};
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
    if (position.x() < m_area.left() || position.x() >= m_area.right())
        return std::nullopt;
    const double share = (position.x() - m_area.left()) / m_area.width();
    const auto index = static_cast<std::size_t>(share * static_cast<double>(m_values.size()));
    const auto point = std::find(m_places.begin(), m_places.end(), index);
    if (point == m_places.end())
        return std::nullopt;
    return static_cast<std::size_t>(point - m_places.begin());
}

} // namespace loopscope

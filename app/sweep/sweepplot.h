#pragma once

#include "core/race/sweepresult.h"

#include <QPointF>
#include <QRectF>

namespace loopscope {

/// Where the curves of a sweep are: its values evenly from left to right, whatever lies between them, and
/// total time and throughput each from 0 at the bottom to the most that it comes to. Numbers, no painter.
class SweepPlot
{
public:
    SweepPlot() = default;
    /// `area` is what the curves may fill.
    SweepPlot(const SweepResult& result, const QRectF& area);

    const QRectF& area() const { return m_area; }
    Nanos longest() const { return m_longest; }
    double most() const { return m_most; } ///< tasks a second
    double x(std::size_t point) const;
    /// What belongs to a point, from the top to the bottom.
    QRectF column(std::size_t point) const;
    QPointF timeAt(std::size_t point) const;
    QPointF rateAt(std::size_t point) const;
    std::optional<std::size_t> pointAt(QPointF position) const;
    /// The points that can be compared, whose marks the curves go through.
    const std::vector<std::size_t>& compared() const { return m_compared; }

private:
    double y(double share) const { return m_area.bottom() - m_area.height() * share; }

    QRectF m_area;
    std::size_t m_points = 0;
    std::vector<std::size_t> m_compared;
    std::vector<double> m_timeShares; // by point
    std::vector<double> m_rateShares;
    Nanos m_longest{};
    double m_most = 0;
};

} // namespace loopscope

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
    /// `area` is what the curves may fill. Values that are `planned` and have no run yet have their place
    /// too.
    SweepPlot(const SweepResult& result, const QRectF& area, const std::vector<int>& planned = {});

    const QRectF& area() const { return m_area; }
    Nanos longest() const { return m_longest; }
    double most() const { return m_most; } ///< tasks a second
    /// Every value that has a place, from left to right.
    const std::vector<int>& values() const { return m_values; }
    /// The middle of the place of values()[index].
    double xOfValue(std::size_t index) const { return columnOfValue(index).center().x(); }
    double x(std::size_t point) const { return xOfValue(m_places[point]); }
    /// What belongs to a point, from the top to the bottom.
    QRectF column(std::size_t point) const { return columnOfValue(m_places[point]); }
    QPointF timeAt(std::size_t point) const;
    QPointF rateAt(std::size_t point) const;
    std::optional<std::size_t> pointAt(QPointF position) const;
    /// The points that can be compared, whose marks the curves go through.
    const std::vector<std::size_t>& compared() const { return m_compared; }

private:
    QRectF columnOfValue(std::size_t index) const;
    double y(double share) const { return m_area.bottom() - m_area.height() * share; }

    QRectF m_area;
    std::vector<int> m_values;
    std::vector<std::size_t> m_places; // of each point, in m_values
    std::vector<std::size_t> m_compared;
    std::vector<double> m_timeShares; // by point
    std::vector<double> m_rateShares;
    Nanos m_longest{};
    double m_most = 0;
};

} // namespace loopscope

#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// The whole picture of a run: overview, ruler, the loop's row, as much of the rows as the layout has room
/// for, from `scrolled` pixels down, the comparison with an earlier run, and the legend.
class TimelinePicture
{
public:
    TimelinePicture(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout,
                    const RowLayout& rows, double scrolled);
    void paint();

    /// Where a row is drawn in a picture that is laid out so and scrolled by that much.
    static QRectF rowRect(const Row& row, const TimelineLayout& layout, double scrolled);

private:
    QRectF rect(const Row& row) const { return rowRect(row, m_layout, m_scrolled); }
    void paintRows(const QRectF& area, const RowLayout::Stretch& visible);
    void paintBackgrounds(const QRectF& area, const RowLayout::Stretch& visible);
    void paintKeptEdge();

    QPainter& m_painter;
    const TimelineFrame& m_frame;
    const TimelineLayout& m_layout;
    const RowLayout& m_rows;
    double m_scrolled;
};

} // namespace loopscope

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

private:
    QRectF rect(const Row& row) const;
    void paintRows();
    void paintBackgrounds(const RowLayout::Stretch& visible);

    QPainter& m_painter;
    const TimelineFrame& m_frame;
    const TimelineLayout& m_layout;
    const RowLayout& m_rows;
    double m_scrolled;
};

} // namespace loopscope

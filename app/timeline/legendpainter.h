#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// One line that explains the signs which this run contains, and no others. What finds no room is left out
/// from the end.
void paintLegend(QPainter& painter, const TimelineFrame& frame, const QRectF& line);

} // namespace loopscope

#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// A worker's row: which tasks it ran, and when. `index` from 0.
void paintWorkerRow(QPainter& painter, const TimelineFrame& frame, const QRectF& row, std::size_t index);

} // namespace loopscope

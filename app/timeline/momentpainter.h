#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// The line of the present, through everything below the ruler's labels; of a live run.
void paintNow(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout);

/// The cursor: a thin line through everything, with its time on the ruler. Nothing where there is none or it
/// is out of view.
void paintCursor(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout);

} // namespace loopscope

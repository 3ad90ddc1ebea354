#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// The whole run in a strip, with a window over the part that is in view, and what to call it.
void paintOverview(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout);

} // namespace loopscope

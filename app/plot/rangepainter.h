#pragma once

#include "app/plot/plotframe.h"

#include <QPainter>

namespace loopscope {

/// What is being measured: a tint over the rows between two lines, and its length on the ruler. Nothing where
/// there is no range.
void paintRange(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout);

/// The bookmarks in view, as flags on the ruler with a line through the rows, and as much of each note as
/// there is room for before the next.
void paintBookmarks(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout);

} // namespace loopscope

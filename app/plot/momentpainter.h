#pragma once

#include "app/plot/plotframe.h"

#include <QPainter>

namespace loopscope {

/// The line of the present, through everything below the ruler's labels; of a live run.
void paintNow(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout);

/// The cursor: a thin line through everything, with its time on the ruler. Nothing where there is none or it
/// is out of view.
void paintCursor(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout);

/// Where the cursor's time stands on the ruler; empty where the cursor is not in view.
QRectF cursorPlate(const PlotFrame& frame, const QRectF& ruler);

} // namespace loopscope

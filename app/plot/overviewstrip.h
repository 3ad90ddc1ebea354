#pragma once

#include "app/plot/plotframe.h"

#include <QPainter>

namespace loopscope {

/// "overview", in the language of now.
QString overviewName();

/// The overview's name and the empty strip. What the whole holds is painted into it after that.
void paintOverviewStrip(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout);
/// A moment of the whole, as a line.
void paintOverviewMoment(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout, Nanos at,
                         const QColor& color);
/// Over all of that: the present, the cursor, bookmarks, and the window of what is in view.
void paintOverviewWindow(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout);

} // namespace loopscope

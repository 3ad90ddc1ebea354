#pragma once

#include "app/plot/plotframe.h"
#include "core/spans/countertrack.h"

#include <QPainter>

namespace loopscope {

/// A counter's row: in each column of pixels the stretch of values that it had there, from zero or its least
/// value at the bottom to its greatest at the top, which is named.
void paintCounter(QPainter& painter, const PlotFrame& frame, const QRectF& row, const CounterTrack& counter);

/// A value as people read it: "12", "3.5", "1.2 million".
QString counterText(double value);

} // namespace loopscope

#pragma once

#include "app/plot/plotframe.h"

#include <QPainter>

namespace loopscope {

/// The ruler's labels in `ruler`, and its lines down through `lines`.
void paintRuler(QPainter& painter, const PlotFrame& frame, const QRectF& ruler);
void paintGrid(QPainter& painter, const PlotFrame& frame, const QRectF& lines);

} // namespace loopscope

#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// The ruler's labels in `ruler`, and its lines down through `lines`.
void paintRuler(QPainter& painter, const TimelineFrame& frame, const QRectF& ruler);
void paintGrid(QPainter& painter, const TimelineFrame& frame, const QRectF& lines);

} // namespace loopscope

#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// One sign as it looks in the timeline, as large as `swatch`. For the legend, and for a page that explains
/// every sign.
void paintSign(QPainter& painter, const QRectF& swatch, Sign sign, TaskKind kind, const Colors& colors);

/// The lines that explain the signs in `legend`, and no others.
void paintLegend(QPainter& painter, const PlotFrame& frame, const Legend& legend, const QRectF& area);

} // namespace loopscope

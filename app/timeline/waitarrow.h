#pragma once

#include "app/timeline/timelineframe.h"
#include "core/analysis/waitcause.h"

#include <QPainter>

namespace loopscope {

/// Paints the arrow from what released the span of `cause` to the end of that span, over rows that are
/// painted already. `fromRow` is the row of `cause.release`: its task's, its worker's or the loop's; `toRow`
/// that of the span's task; both may lie outside of `area`, which is all that is painted on. Nothing where
/// the release has no place.
void paintWaitArrow(QPainter& painter, const TimelineFrame& frame, const QRectF& area, const QRectF& fromRow,
                    const QRectF& toRow, const WaitCause& cause);

} // namespace loopscope

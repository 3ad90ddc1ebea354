#pragma once

#include "app/look/colors.h"
#include "core/trace/event.h"

#include <QPainter>

namespace loopscope {

/// How one state looks: the fill says which, the rail beneath it that it holds a thread. Shared by bars and
/// legend.
void paintState(QPainter& painter, const QRectF& bar, TaskState state, bool holdsThread,
                const KindColors& kind, const Colors& colors);

/// The hatching over a stretch in which the loop was held.
void paintHeld(QPainter& painter, const QRectF& bar, const Colors& colors);

/// A heartbeat that stands from `top` to `bottom`.
void paintHeartbeat(QPainter& painter, double x, double top, double bottom, bool missed,
                    const Colors& colors);

/// The mark of an end around `middle`, `width` wide: a check in a circle, a cross, a square. Nothing for
/// other outcomes.
void paintEndMark(QPainter& painter, QPointF middle, double width, Outcome outcome, const Colors& colors);

/// Where a task of an earlier run was: an outline that nothing fills.
void paintEarlierBar(QPainter& painter, const QRectF& bar, const QColor& color);
/// A dashed outline: where a task was predicted to be.
void paintGhostBar(QPainter& painter, const QRectF& bar, const QColor& color);

/// A question put to the loop: a diamond where it was asked, around `asked`, `height` high.
void paintQuestion(QPainter& painter, QPointF asked, double height, const Colors& colors);

/// How high the rail beneath a bar of this height is.
double railHeight(double bar);

} // namespace loopscope

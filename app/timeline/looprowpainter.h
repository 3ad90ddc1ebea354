#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// The loop's own row: its callbacks, the stretches in which it was held, by name, its heartbeats, and
/// the questions that were put to it.
class LoopRowPainter
{
public:
    LoopRowPainter(QPainter& painter, const TimelineFrame& frame, const QRectF& row);
    void paint();
    /// What happened alone, without the row's name and ground.
    void paintPlot();

private:
    void paintName();
    void paintTrack();
    void paintCallbacks();
    void paintHeldStretches();
    void paintHeldLabel(const TrackSpan& span, double limit);
    void paintHeartbeats();
    void paintQuestions();
    double heartbeatHeight() const;

    QPainter& m_painter;
    const TimelineFrame& m_frame;
    QRectF m_row;
    QRectF m_track;
};

} // namespace loopscope

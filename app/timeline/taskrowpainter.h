#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// Where a task of an earlier run was: an outline in `row`, around a bar there. Nothing where it did not end.
void paintEarlierTask(QPainter& painter, const PlotFrame& frame, const QRectF& row, const TaskRecord& record);

/// A task's row: its name, its states as a bar, and how it ended; behind them, where it was in an earlier
/// run. A row too low for words has the bar alone, and the name where it is the chosen one.
class TaskRowPainter
{
public:
    TaskRowPainter(QPainter& painter, const TimelineFrame& frame, const QRectF& row, TaskId id);
    void paint();

private:
    bool hasWords() const;
    void paintChosen();
    void paintMatch();
    void paintOver();
    void paintName();
    void paintEarlier();
    void paintGhost();
    void paintWords(const std::vector<BarSpan>& spans);
    void paintBar(const BarSpan& span);
    void paintLabel(const BarSpan& span);
    void paintEnd();
    void paintSmallEnd();
    void paintNeverStarted();
    QRectF barRect(double left, double right) const;
    double markWidth() const;
    void drawSmall(double x, const QString& text, const QColor& color);

    QPainter& m_painter;
    const TimelineFrame& m_frame;
    QRectF m_row;
    TaskId m_id;
    const Task& m_task;
    const TaskRecord& m_record;
};

} // namespace loopscope

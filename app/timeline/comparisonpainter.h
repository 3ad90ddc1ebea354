#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// Where two runs of the same tasks ended: a line for each, its name, and once both are over a bracket that
/// names the difference; before, a dashed line where the present one was predicted to end. Paints nothing
/// where there is no earlier run.
class ComparisonPainter
{
public:
    ComparisonPainter(QPainter& painter, const TimelineFrame& frame);

    /// The end lines, through `area`: to be painted before the bars.
    void paintLines(const QRectF& area);
    /// Names and bracket, in `band` beneath the rows.
    void paintBand(const QRectF& band);

private:
    bool inView(double x) const { return x >= m_frame.scale.left && x <= m_frame.scale.right(); }
    Nanos presentEnd() const { return m_frame.foretold.value_or(m_frame.recording.wallTime()); }
    double presentX() const { return m_frame.scale.x(presentEnd()); }
    QString presentName() const;
    void paintForetold(const QRectF& area);
    double earlierX() const { return m_frame.scale.x(m_frame.earlier->wallTime()); }
    void paintNames(const QRectF& line);
    void paintBracket(const QRectF& line);
    void drawName(double x, const QRectF& line, const QString& name, const QColor& color);

    QPainter& m_painter;
    const TimelineFrame& m_frame;
};

} // namespace loopscope

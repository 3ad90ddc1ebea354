#pragma once

#include "app/timeline/timelineframe.h"

#include <QPainter>

namespace loopscope {

/// Where two runs of the same tasks ended: a line for each, its name, and once both are over a bracket that
/// names the difference. Where the tasks were predicted to end under some strategy, a dashed line; while no
/// run under it has begun, the bracket is about that. Paints nothing where there is nothing beside the run.
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
    bool isOver() const { return m_frame.recording.isOver(); }
    double presentX() const { return m_frame.scale.x(m_frame.recording.wallTime()); }
    double ghostX() const { return m_frame.scale.x(m_frame.ghost->wall); }
    double earlierX() const { return m_frame.scale.x(m_frame.earlier->wallTime()); }
    /// An end line that has a name.
    struct End
    {
        double x = 0;
        QString name; ///< empty: there is none
        QColor color;
    };
    End ghostEnd() const;
    End presentEnd() const;
    End earlierEnd() const;
    std::pair<End, End> namedEnds() const;
    void paintGhostLine(const QRectF& area);
    void paintNames(const QRectF& line);
    void paintBracket(const QRectF& line);
    void paintBracket(const QRectF& line, double from, double to, const RunComparison& comparison,
                      const QColor& color);
    void drawName(double x, const QRectF& line, const QString& name, const QColor& color);

    QPainter& m_painter;
    const TimelineFrame& m_frame;
};

} // namespace loopscope

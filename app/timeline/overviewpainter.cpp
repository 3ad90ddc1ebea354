#include "app/timeline/overviewpainter.h"

#include "app/timeline/timelinetext.h"
#include "core/timeline/overview.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double padding = 3; // between the strip's frame and its lines

void paintLines(QPainter& painter, const TimelineFrame& frame, const QRectF& strip)
{
    const double top = strip.top() + padding;
    const double height = strip.height() - 2 * padding;
    for (const OverviewLine& line : overviewLines(frame.recording, frame.now, frame.whole, height)) {
        const double right = std::min(line.right, strip.right());
        if (right > line.left)
            painter.fillRect(QRectF(line.left, top + line.top, right - line.left, line.height),
                             frame.colors.kind(line.kind).outline);
    }
}

void paintMoment(QPainter& painter, const TimelineFrame& frame, const QRectF& strip, Nanos at,
                 const QColor& color)
{
    const double x = std::round(frame.whole.x(at));
    if (x >= strip.left() && x < strip.right())
        painter.fillRect(QRectF(x, strip.top() + 1, 1, strip.height() - 2), color);
}

void paintWindow(QPainter& painter, const TimelineFrame& frame, const QRectF& strip)
{
    const OverviewWindow window(frame.whole, frame.scale.range);
    const double left = std::round(window.left());
    const double right = std::round(window.right());
    QColor veil = frame.colors.loopRow;
    veil.setAlphaF(0.72f);
    painter.fillRect(QRectF(strip.left(), strip.top(), left - strip.left(), strip.height()), veil);
    painter.fillRect(QRectF(right, strip.top(), strip.right() - right, strip.height()), veil);
    painter.setPen(QPen(frame.colors.accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left, strip.top(), right - left, strip.height()).adjusted(0.5, 0.5, -0.5, -0.5));
    for (const double edge : {left, right - 3}) // thicker, as what can be taken hold of
        painter.fillRect(QRectF(edge, strip.top(), 3, strip.height()), frame.colors.accent);
}

} // namespace

void paintOverview(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout)
{
    const QRectF strip = layout.strip();
    painter.setFont(frame.small);
    painter.setPen(frame.colors.faint);
    const QString name =
        QFontMetricsF(frame.small)
            .elidedText(TimelineText::overview(), Qt::ElideRight, layout.overviewName.width());
    painter.drawText(layout.overviewName, Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setPen(frame.colors.frame);
    painter.setBrush(frame.colors.paper);
    painter.drawRect(strip.adjusted(0.5, 0.5, -0.5, -0.5));
    paintLines(painter, frame, strip);
    if (frame.earlier)
        paintMoment(painter, frame, strip, frame.earlier->wallTime(), earlierColor(frame.colors));
    if (frame.live)
        paintMoment(painter, frame, strip, frame.now, frame.colors.text);
    if (frame.cursor)
        paintMoment(painter, frame, strip, *frame.cursor, frame.colors.text);
    paintWindow(painter, frame, strip);
}

} // namespace loopscope

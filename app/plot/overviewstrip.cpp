#include "app/plot/overviewstrip.h"

#include "core/timeline/overview.h"

#include <QCoreApplication>

#include <cmath>

namespace loopscope {

QString overviewName()
{
    return QCoreApplication::translate("OverviewStrip", "overview");
}

void paintOverviewStrip(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout)
{
    painter.setFont(frame.small);
    painter.setPen(frame.colors.faint);
    const QString name =
        QFontMetricsF(frame.small).elidedText(overviewName(), Qt::ElideRight, layout.overviewName.width());
    painter.drawText(layout.overviewName, Qt::AlignVCenter | Qt::TextSingleLine, name);
    painter.setPen(frame.colors.frame);
    painter.setBrush(frame.colors.paper);
    painter.drawRect(layout.strip().adjusted(0.5, 0.5, -0.5, -0.5));
}

void paintOverviewMoment(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout, Nanos at,
                         const QColor& color)
{
    const QRectF strip = layout.strip();
    const double x = std::round(frame.whole.x(at));
    if (x >= strip.left() && x < strip.right())
        painter.fillRect(QRectF(x, strip.top() + 1, 1, strip.height() - 2), color);
}

void paintOverviewWindow(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout)
{
    const QRectF strip = layout.strip();
    const OverviewWindow window(frame.whole, frame.scale.range);
    const double left = std::round(window.left());
    const double right = std::round(window.right());
    if (frame.live)
        paintOverviewMoment(painter, frame, layout, frame.now, frame.colors.text);
    if (frame.cursor)
        paintOverviewMoment(painter, frame, layout, *frame.cursor, frame.colors.text);
    for (const Bookmark& bookmark : frame.bookmarks->all())
        paintOverviewMoment(painter, frame, layout, bookmark.at, frame.colors.accent);
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

} // namespace loopscope

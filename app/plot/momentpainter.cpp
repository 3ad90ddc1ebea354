#include "app/plot/momentpainter.h"

#include "core/timeline/ruler.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

bool inView(const TimeScale& scale, double x)
{
    return x >= scale.left && x <= scale.right();
}

} // namespace

void paintNow(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout)
{
    const double x = std::round(frame.scale.x(frame.now));
    const double top = layout.ruler.bottom() - 8;
    if (inView(frame.scale, x))
        painter.fillRect(QRectF(x, top, 1.5, layout.rows.bottom() - top), frame.colors.text);
}

QRectF cursorPlate(const PlotFrame& frame, const QRectF& ruler)
{
    const double x = frame.cursor ? std::round(frame.scale.x(*frame.cursor)) : -1;
    if (!frame.cursor || !inView(frame.scale, x))
        return {};
    const double width = std::round(frame.smallWidth(momentText(*frame.cursor, frame.scale)) + 10);
    const double mostLeft = std::max(frame.scale.left, frame.scale.right() - width);
    return {std::round(std::clamp(x - width / 2, frame.scale.left, mostLeft)), ruler.top() + 3, width,
            ruler.height() - 8};
}

void paintCursor(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout)
{
    const QRectF plate = cursorPlate(frame, layout.ruler);
    if (plate.isEmpty())
        return;
    const double x = std::round(frame.scale.x(*frame.cursor));
    painter.fillRect(QRectF(x, plate.bottom(), 1, layout.comparison.bottom() - plate.bottom()),
                     frame.colors.text);
    painter.fillRect(plate, frame.colors.text);
    painter.setFont(frame.small);
    painter.setPen(frame.colors.paper);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, momentText(*frame.cursor, frame.scale));
}

} // namespace loopscope

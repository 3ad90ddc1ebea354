#include "app/timeline/momentpainter.h"

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

void paintNow(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout)
{
    const double x = std::round(frame.scale.x(frame.now));
    const double top = layout.ruler.bottom() - 8;
    if (inView(frame.scale, x))
        painter.fillRect(QRectF(x, top, 1.5, layout.rows.bottom() - top), frame.colors.text);
}

void paintCursor(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout)
{
    if (!frame.cursor)
        return;
    const double x = std::round(frame.scale.x(*frame.cursor));
    if (!inView(frame.scale, x))
        return;
    painter.fillRect(
        QRectF(x, layout.ruler.top() + 2, 1, layout.comparison.bottom() - layout.ruler.top() - 2),
        frame.colors.text);
    const QString text = momentText(*frame.cursor, frame.scale);
    const double width = frame.smallWidth(text) + 10;
    const double left =
        std::clamp(x - width / 2, frame.scale.left, std::max(frame.scale.left, frame.scale.right() - width));
    const QRectF plate(std::round(left), layout.ruler.top() + 3, std::round(width),
                       layout.ruler.height() - 8);
    painter.fillRect(plate, frame.colors.text);
    painter.setFont(frame.small);
    painter.setPen(frame.colors.paper);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace loopscope

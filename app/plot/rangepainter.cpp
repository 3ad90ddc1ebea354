#include "app/plot/rangepainter.h"

#include "app/plot/momentpainter.h"
#include "core/timeline/durationtext.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double flagWidth = 8;
constexpr double flagHeight = 7;

void paintLength(QPainter& painter, const PlotFrame& frame, const QRectF& ruler, double left, double right)
{
    const QString text = durationText(frame.range->length());
    const double width = std::round(frame.smallWidth(text) + 10);
    const double mostLeft = std::max(frame.scale.left, frame.scale.right() - width);
    const double x = std::round(std::clamp((left + right - width) / 2, frame.scale.left, mostLeft));
    QRectF plate(x, ruler.top() + 3, width, ruler.height() - 8);
    const QRectF cursor = cursorPlate(frame, ruler);
    if (cursor.intersects(plate)) // beside the cursor's time
        plate.moveLeft(cursor.right() < mostLeft ? cursor.right() + 2 : cursor.left() - width - 2);
    painter.fillRect(plate, frame.colors.accent);
    painter.setFont(frame.small);
    painter.setPen(frame.colors.onAccent);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, text);
}

void paintFlag(QPainter& painter, const PlotFrame& frame, QPointF foot)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(frame.colors.accent);
    painter.drawPolygon(
        QPolygonF({foot, foot + QPointF(0, -flagHeight), foot + QPointF(flagWidth, -flagHeight / 2)}));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace

void paintRange(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout)
{
    if (!frame.range)
        return;
    const double from = std::round(frame.scale.x(frame.range->from));
    const double to = std::round(frame.scale.x(frame.range->to));
    const double left = std::max(from, frame.scale.left);
    const double right = std::min(to, frame.scale.right());
    if (right < left)
        return;
    const double top = layout.ruler.bottom() - 5;
    const double bottom = layout.comparison.bottom();
    QColor tint = frame.colors.accent;
    tint.setAlphaF(0.12f);
    painter.fillRect(QRectF(left, top, right - left, bottom - top), tint);
    painter.fillRect(QRectF(left, top, right - left, 3), frame.colors.accent);
    for (const double edge : {from, to}) {
        if (frame.isInView(edge))
            painter.fillRect(QRectF(edge, top, 1, bottom - top), frame.colors.accent);
    }
    paintLength(painter, frame, layout.ruler, left, right);
}

void paintBookmarks(QPainter& painter, const PlotFrame& frame, const TimelineLayout& layout)
{
    const auto& all = frame.bookmarks->all();
    painter.setFont(frame.small);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double x = std::round(frame.scale.x(all[i].at));
        if (!frame.isInView(x))
            continue;
        const QPointF foot(x, layout.ruler.bottom());
        painter.fillRect(
            QRectF(x, foot.y() - flagHeight, 1, layout.comparison.bottom() - foot.y() + flagHeight),
            frame.colors.accent);
        paintFlag(painter, frame, foot);
        const double next = i + 1 < all.size() ? std::min(frame.scale.x(all[i + 1].at), frame.scale.right())
                                               : frame.scale.right();
        const QRectF place(x + flagWidth + 3, layout.loop.top(), next - x - flagWidth - 6,
                           frame.smallHeight());
        if (all[i].note.isEmpty() || place.width() < 2 * place.height())
            continue;
        const QString text =
            QFontMetricsF(frame.small).elidedText(all[i].note, Qt::ElideRight, place.width());
        painter.fillRect(QRectF(place.left() - 2, place.top(), frame.smallWidth(text) + 4, place.height()),
                         frame.colors.paper);
        painter.setPen(frame.colors.accent);
        painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine, text);
    }
}

} // namespace loopscope

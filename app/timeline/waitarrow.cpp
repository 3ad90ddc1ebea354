#include "app/timeline/waitarrow.h"

#include "core/timeline/arrowpath.h"

#include <cmath>

namespace loopscope {

namespace {

constexpr double headLength = 8;
constexpr double tailRadius = 3;
constexpr double lineWidth = 2;
constexpr double halo = 1.5; // of paper on every side, so that it stands out from every fill

QRectF barOf(const TimelineFrame& frame, const QRectF& row)
{
    const double height = std::min(frame.barHeight(), row.height());
    return {row.left(), std::round(row.center().y() - height / 2), row.width(), height};
}

void paintPath(QPainter& painter, const ArrowPath& path, const QColor& color, double wider)
{
    QPen pen(color, lineWidth + 2 * wider);
    pen.setCapStyle(Qt::SquareCap);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawLines(path.lines.data(), static_cast<int>(path.lines.size()));
    painter.setPen(wider > 0 ? QPen(color, 2 * wider) : QPen(Qt::NoPen));
    painter.setBrush(color);
    if (path.tail)
        painter.drawEllipse(*path.tail, tailRadius, tailRadius);
    if (path.head)
        painter.drawPolygon(path.head->data(), 3);
}

} // namespace

void paintWaitArrow(QPainter& painter, const TimelineFrame& frame, const QRectF& area, const QRectF& fromRow,
                    const QRectF& toRow, const WaitCause& cause)
{
    if (!cause.release.hasPlace())
        return;
    const QRectF plot = frame.plot(area);
    const ArrowPath path = ArrowPath::of({std::round(frame.scale.x(cause.release.at)), barOf(frame, fromRow),
                                          std::round(frame.scale.x(cause.until)), barOf(frame, toRow)},
                                         plot, headLength);
    painter.save();
    painter.setClipRect(plot, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPath(painter, path, frame.colors.paper, halo);
    paintPath(painter, path, frame.colors.text, 0);
    painter.restore();
}

} // namespace loopscope

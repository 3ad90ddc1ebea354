#include "app/trace/flowpainter.h"

#include <QPainterPath>

namespace loopscope {

namespace {

constexpr double head = 6;

/// The middle of a track's row; none where it has no row.
std::optional<double> middleOf(const TraceFrame& frame, std::uint32_t track)
{
    const std::optional<std::size_t> number = frame.rows.numberOf(track);
    if (!number)
        return std::nullopt;
    const TrackRow& row = frame.rows.row(*number);
    return frame.places.top(row) + std::min(row.height, 26.0) / 2;
}

void paintArrow(QPainter& painter, QPointF from, QPointF to)
{
    QPainterPath path(from);
    const double bend = std::max(20.0, (to.x() - from.x()) / 2);
    path.cubicTo(from + QPointF(bend, 0), to - QPointF(bend, 0), to);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(QPolygonF({to, to + QPointF(-head, -head / 2), to + QPointF(-head, head / 2)}));
}

} // namespace

void paintFlows(QPainter& painter, const TraceFrame& frame)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(frame.colors.text, 1.4));
    for (const RawFlow& flow : frame.flows) {
        const auto from = middleOf(frame, flow.fromTrack);
        const auto to = middleOf(frame, flow.toTrack);
        if (from && to)
            paintArrow(painter, {frame.scale.x(Nanos(flow.fromAt)), *from},
                       {frame.scale.x(Nanos(flow.toAt)), *to});
    }
    painter.restore();
}

} // namespace loopscope

#include "app/timeline/legendpainter.h"

#include "app/timeline/barpainter.h"
#include "app/timeline/timelinetext.h"

#include <cmath>

namespace loopscope {

namespace {

constexpr double swatchWidth = 20;
constexpr double swatchHeight = 13;

void paintSwatch(QPainter& painter, const Colors& colors, const QRectF& swatch, Sign sign, TaskKind kind)
{
    const KindColors& kindColors = colors.kind(kind);
    switch (sign) {
    case Sign::Queued: paintState(painter, swatch, TaskState::Queued, false, kindColors, colors); break;
    case Sign::Waiting: paintState(painter, swatch, TaskState::Waiting, false, kindColors, colors); break;
    case Sign::Receiving: paintState(painter, swatch, TaskState::Receiving, false, kindColors, colors); break;
    case Sign::Ready: paintState(painter, swatch, TaskState::Ready, false, kindColors, colors); break;
    case Sign::Running: paintState(painter, swatch, TaskState::Running, false, kindColors, colors); break;
    case Sign::HoldsThread: paintState(painter, swatch, TaskState::Waiting, true, kindColors, colors); break;
    case Sign::LoopHeld: paintHeld(painter, swatch, colors); break;
    case Sign::HeartbeatAnswered:
    case Sign::HeartbeatMissed:
        for (double x = swatch.left() + 3; x < swatch.right(); x += 5)
            paintHeartbeat(painter, x, swatch.top() + 2, swatch.bottom() - 2, sign == Sign::HeartbeatMissed,
                           colors);
        break;
    }
}

// Receiving and running look alike, unless it is another kind of task that runs.
bool sameSolid(const Legend& legend)
{
    return legend.has(Sign::Receiving) && legend.has(Sign::Running) &&
           legend.kind(Sign::Receiving) == legend.kind(Sign::Running);
}

} // namespace

void paintLegend(QPainter& painter, const TimelineFrame& frame, const QRectF& line)
{
    double x = std::round(frame.scale.left);
    for (std::size_t i = 0; i < signCount; ++i) {
        const auto sign = static_cast<Sign>(i);
        if (!frame.tracks.legend.has(sign) || (sign == Sign::Running && sameSolid(frame.tracks.legend)))
            continue;
        const bool joined = sign == Sign::Receiving && sameSolid(frame.tracks.legend);
        const QString text = joined ? TimelineText::receivingOrRunning() : TimelineText::sign(sign);
        const double width = frame.smallWidth(text);
        if (x + swatchWidth + 6 + width > line.right())
            return;
        const QRectF swatch(x, std::round(line.center().y() - swatchHeight / 2), swatchWidth, swatchHeight);
        paintSwatch(painter, frame.colors, swatch, sign, frame.tracks.legend.kind(sign));
        painter.setFont(frame.small);
        painter.setPen(frame.colors.faint);
        painter.drawText(QRectF(x + swatchWidth + 6, line.top(), width + 2, line.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
        x += swatchWidth + 6 + width + 14;
    }
}

} // namespace loopscope

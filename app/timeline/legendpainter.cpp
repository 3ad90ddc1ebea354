#include "app/timeline/legendpainter.h"

#include "app/timeline/barpainter.h"
#include "app/timeline/legendentries.h"

#include <cmath>

namespace loopscope {

void paintSign(QPainter& painter, const QRectF& swatch, Sign sign, TaskKind kind, const Colors& colors)
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
    case Sign::Question: paintQuestion(painter, swatch.center(), swatch.height(), colors); break;
    case Sign::Predicted: paintGhostBar(painter, swatch, colors.faint); break;
    case Sign::EarlierRun: paintEarlierBar(painter, swatch, earlierColor(colors)); break;
    }
}

void paintLegend(QPainter& painter, const PlotFrame& frame, const Legend& legend, const QRectF& area)
{
    if (area.height() <= 0)
        return;
    const LegendMeasures measures(frame.small);
    const double lineHeight = legendLineHeight(frame.smallHeight());
    const double top = area.top() + 8;
    painter.setFont(frame.small);
    for (const LegendEntry& entry : legendEntries(legend, frame.small, frame.scale.width)) {
        const QRectF line(frame.scale.left + entry.place.x, top + entry.place.line * lineHeight,
                          frame.scale.width - entry.place.x, lineHeight);
        const QRectF swatch(std::round(line.left()),
                            std::round(line.center().y() - measures.swatchHeight / 2), measures.swatchWidth,
                            measures.swatchHeight);
        paintSign(painter, swatch, entry.sign, entry.kind, frame.colors);
        painter.setPen(frame.colors.faint);
        painter.drawText(line.adjusted(measures.swatchWidth + measures.gap, 0, 2, 0),
                         Qt::AlignVCenter | Qt::TextSingleLine, entry.text);
    }
}

} // namespace loopscope

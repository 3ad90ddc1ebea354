#include "app/plot/rulerpainter.h"

#include "app/plot/momentpainter.h"
#include "core/timeline/ruler.h"

#include <cmath>

namespace loopscope {

namespace {

std::vector<RulerTick> ticksOf(const PlotFrame& frame)
{
    return rulerTicks(frame.scale, 1.35 * frame.smallWidth(QStringLiteral("00000 ms")));
}

} // namespace

void paintRuler(QPainter& painter, const PlotFrame& frame, const QRectF& ruler)
{
    const QRectF plate = cursorPlate(frame, ruler);
    painter.setFont(frame.small);
    for (const RulerTick& tick : ticksOf(frame)) {
        const double x = std::round(frame.scale.x(tick.at));
        painter.fillRect(QRectF(x, ruler.top() + 6, 1, ruler.height() - 6), frame.colors.frame);
        if (x + 4 + frame.smallWidth(tick.label) > ruler.right())
            break;
        const QRectF label(x + 4, ruler.top(), frame.smallWidth(tick.label) + 2, ruler.height());
        if (label.adjusted(-4, 0, 4, 0).intersects(plate))
            continue; // the cursor's time stands there
        painter.setPen(frame.colors.faint);
        painter.drawText(label, Qt::AlignVCenter | Qt::TextSingleLine, tick.label);
    }
}

void paintGrid(QPainter& painter, const PlotFrame& frame, const QRectF& lines)
{
    for (const RulerTick& tick : ticksOf(frame)) {
        const double x = std::round(frame.scale.x(tick.at));
        painter.fillRect(QRectF(x, lines.top(), 1, lines.height()), frame.colors.grid);
    }
}

} // namespace loopscope

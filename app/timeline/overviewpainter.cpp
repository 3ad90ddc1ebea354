#include "app/timeline/overviewpainter.h"

#include "app/plot/overviewstrip.h"
#include "core/timeline/overview.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr double stripPadding = 3; // between the strip's frame and its lines

void paintLines(QPainter& painter, const TimelineFrame& frame, const QRectF& strip)
{
    const double top = strip.top() + stripPadding;
    const double height = strip.height() - 2 * stripPadding;
    for (const OverviewLine& line : overviewLines(frame.recording, frame.now, frame.whole, height)) {
        const double right = std::min(line.right, strip.right());
        if (right > line.left)
            painter.fillRect(QRectF(line.left, top + line.top, right - line.left, line.height),
                             frame.colors.kind(line.kind).outline);
    }
}

} // namespace

void paintOverview(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout)
{
    paintOverviewStrip(painter, frame, layout);
    paintLines(painter, frame, layout.strip());
    if (frame.earlier)
        paintOverviewMoment(painter, frame, layout, frame.earlier->wallTime(), earlierColor(frame.colors));
    paintOverviewWindow(painter, frame, layout);
}

} // namespace loopscope

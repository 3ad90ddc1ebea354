#include "app/compare/tracestrip.h"

#include "app/compare/comparewords.h"
#include "app/compare/stripfacts.h"
#include "app/compare/strippainter.h"
#include "app/plot/rulerpainter.h"
#include "app/timeline/tooltiphtml.h"
#include "app/trace/tracktext.h"
#include "core/files/displaywidth.h"
#include "core/plan/precautions.h"
#include "core/timeline/trackrows.h"

#include <algorithm>

namespace loopscope {

TraceStrip::TraceStrip(NamedTrace trace, const Colors& colors, const QFont& small)
    : m_trace(std::move(trace))
    , m_lanes(std::make_unique<SpanRowPainter>(colors, small, m_trace.trace->names))
{
    const TrackRows rows(*m_trace.trace, {});
    for (std::size_t i = 0; i < rows.count(); ++i) {
        if (m_trace.trace->spans.lanes(rows.row(i).track) > 0)
            m_tracks.push_back(rows.row(i).track);
    }
}

void TraceStrip::paint(QPainter& painter, const StripFrame& frame, const QRectF& rect, const Strip& strip,
                       const QColor& row)
{
    const PlotFrame& plot = frame.plot;
    painter.fillRect(rect, row);
    StripFacts facts(painter, plot, rect, strip.loopTop - strip.top);
    facts.name(harmless(m_trace.name));
    facts.total(length());
    facts.small(CompareWords::anotherProgram());
    facts.small(CompareWords::tracks(m_trace.trace->spans.spanCount(), m_tracks.size()));
    const double top = rect.top() + strip.tasksTop - strip.top;
    paintLanes(painter, frame,
               plot.plot({rect.left(), top, rect.width(), strip.rowHeight * double(strip.rows)}), strip, row);
    paintGrid(painter, plot, rect);
    painter.fillRect(QRectF(std::round(plot.scale.x(length())), rect.top() + 2, 2, rect.height() - 4),
                     plot.colors.text);
}

void TraceStrip::paintLanes(QPainter& painter, const StripFrame& frame, const QRectF& place,
                            const Strip& strip, const QColor& row)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize size = (place.size() * ratio).toSize();
    if (size.isEmpty())
        return;
    if (m_image.size() != size)
        m_image = QImage(size, QImage::Format_RGB32);
    m_image.setDevicePixelRatio(ratio);
    m_image.fill(row);
    std::vector<SpanBar> bars;
    for (std::size_t i = 0; i < strip.rows; ++i)
        bars.push_back(
            {.lane = m_trace.trace->spans.lane(m_tracks[i], 0),
             .range = frame.plot.scale.range,
             .rect = {0, strip.rowHeight * double(i), place.width(), std::max(1.0, strip.rowHeight - 1)},
             .row = row,
             .now = length()});
    m_lanes->paint(m_image, bars);
    const double right = frame.plot.scale.x(std::min(length(), frame.played.value_or(length())));
    painter.save();
    painter.setClipRect(
        QRectF(place.left(), place.top(), std::max(0.0, right - place.left()), place.height()),
        Qt::IntersectClip);
    painter.drawImage(place.topLeft(), m_image);
    painter.restore();
}

QString TraceStrip::tooltip(std::size_t row, Nanos time, Nanos slack) const
{
    const Trace& trace = *m_trace.trace;
    const std::optional<SpanRef> span = trace.spans.spanAt(m_tracks[row], 0, time, slack);
    if (!span)
        return TooltipHtml::whole(TrackText::whole(trace.tracks[m_tracks[row]]).toHtmlEscaped());
    return TooltipHtml::whole(TrackText::sentence(trace, *span).toHtmlEscaped());
}

} // namespace loopscope

#pragma once

#include "app/compare/pastruns.h"
#include "app/timeline/spanrowpainter.h"
#include "core/timeline/strips.h"

#include <QPainter>

namespace loopscope {

struct StripFrame;

/// Another program's trace as a strip of a comparison: the topmost lane of each of its tracks on the common
/// axis. It has no loop that is known, and nothing that could be held against a run. Gui thread; of one look.
class TraceStrip
{
public:
    TraceStrip(NamedTrace trace, const Colors& colors, const QFont& small);

    const NamedTrace& trace() const { return m_trace; }
    Nanos length() const { return m_trace.trace->length; }
    StripContent content() const { return {m_tracks.size(), false}; }

    void paint(QPainter& painter, const StripFrame& frame, const QRectF& rect, const Strip& strip,
               const QColor& row);
    /// What a tooltip says of the span there, as rich text; empty: nothing. `row` counts from the strip's
    /// first.
    QString tooltip(std::size_t row, Nanos time, Nanos slack) const;

private:
    void paintLanes(QPainter& painter, const StripFrame& frame, const QRectF& place, const Strip& strip,
                    const QColor& row);

    NamedTrace m_trace;
    std::vector<std::uint32_t> m_tracks; // that have spans, in the order that the trace wants
    std::unique_ptr<SpanRowPainter> m_lanes;
    QImage m_image;
};

} // namespace loopscope

#pragma once

#include "app/plot/plotframe.h"
#include "app/timeline/spanrowpainter.h"
#include "core/spans/countertrack.h"
#include "core/spans/trackinstants.h"
#include "core/timeline/trackplaces.h"

#include <QImage>
#include <QPainter>

#include <memory>

namespace loopscope {

/// What a picture of a trace is painted from, besides time.
struct TraceFrame : PlotFrame
{
    const Trace& trace;
    const TrackRows& rows;
    TrackPlaces places; ///< of these rows
    const TrackInstants& instants;
    const std::vector<CounterTrack>& counters; ///< as the trace has them
    std::optional<SpanRef> chosen{};
    std::vector<RawFlow> flows{}; ///< from and to the chosen span
};

/// Paints a trace: overview, ruler, its tracks' rows. Keeps from frame to frame
/// what is costly to make. Gui thread; of one trace and one look.
class TracePicture
{
public:
    /// `trace` outlives it.
    TracePicture(const Trace& trace, const Colors& colors, const QFont& small);

    void paint(QPainter& painter, const TraceFrame& frame, const TimelineLayout& layout);
    /// Only spans with these names keep their colours: one flag a name, or none at all for all of them.
    void setShown(std::vector<bool> names);

private:
    void paintRows(QPainter& painter, const TraceFrame& frame, bool kept);
    void paintLanes(QImage& image, const TraceFrame& frame, const TrackRows::Stretch& visible, bool kept);
    void paintChosen(QPainter& painter, const TraceFrame& frame);
    void paintOverview(QPainter& painter, const TraceFrame& frame, const TimelineLayout& layout);
    QImage overviewOf(const TraceFrame& frame, const QSizeF& size, double ratio);

    SpanRowPainter m_lanes;
    SpanRowPainter m_thinLanes; // of the overview: never faded
    QImage m_image;             // of the rows that are scrolled
    QImage m_keptImage;         // of those that stay in view
    QImage m_overview;
    ViewRange m_overviewRange;
};

/// The place of a span in the plot, as far as its track has a row: viewport coordinates.
QRectF spanRect(const TraceFrame& frame, const SpanRef& span);

} // namespace loopscope

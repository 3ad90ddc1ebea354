#include "app/trace/traceview.h"

#include "app/selection/selection.h"
#include "app/timeline/tooltiphtml.h"
#include "app/trace/counterpainter.h"
#include "app/trace/tracktext.h"
#include "core/timeline/snap.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr double reach = 3; // pixels from which a thin span is found
}

TraceView::TraceView(CommandSet& commands, Selection& selection, QWidget* parent)
    : PlotView(commands, selection, parent)
{
    connectCommands();
    connectRows();
    retranslate();
}

TraceView::~TraceView() = default;

void TraceView::retranslate()
{
    nameForReaders();
    PlotView::retranslate();
}

// What is chosen is the view's name, so that a screen reader says it as it changes; all else is in the table.
void TraceView::nameForReaders()
{
    setAccessibleName(m_chosen ? tr("Trace: %1").arg(TrackText::sentence(*m_trace, *m_chosen)) : tr("Trace"));
}

void TraceView::setTrace(std::shared_ptr<const Trace> trace)
{
    m_picture.reset(); // they read the trace
    m_found.reset();
    m_trace = std::move(trace);
    m_rows = m_trace ? TrackRows(*m_trace, metrics()) : TrackRows();
    m_instants = m_trace ? TrackInstants(m_trace->instants, m_trace->tracks.size()) : TrackInstants();
    m_counters.clear();
    for (std::size_t i = 0; m_trace && i < m_trace->counters.size(); ++i)
        m_counters.emplace_back(m_trace->counters[i].values);
    m_chosenTrack.reset();
    setChosen(std::nullopt);
    setRange(std::nullopt);
    setBookmarks({});
    selection().clear();
    verticalScrollBar()->setValue(0);
    ownAxis().restart();
    ownAxis().advance(m_trace ? m_trace->length : Nanos(0), false);
    updateLook();
    find();
    forgetPlaces();
}

TrackMetrics TraceView::metrics() const
{
    const double lane = std::round(look().smallHeight + 5);
    return {.lane = lane, .padding = 4, .least = std::round(look().textHeight + 12), .collapsed = lane + 4};
}

void TraceView::updateLook()
{
    PlotView::updateLook();
    m_rows.setMetrics(metrics());
    if (m_trace)
        m_picture = std::make_unique<TracePicture>(*m_trace, look().colors, look().small);
    if (m_picture && m_found)
        m_picture->setShown(m_found->names());
    arrange();
}

TimelineLayout TraceView::layOut(const TimelineSizes& room) const
{
    TimelineSizes sizes = room;
    sizes.hasLoop = false;
    sizes.legendLines = 0;
    sizes.nameWidth = room.nameWidth * 1.25; // threads have longer names than tasks
    const TrackRows::Kept kept = m_rows.keptIn(std::floor(mostKept(room.height)));
    sizes.kept = kept.shown;
    return TimelineLayout::of(sizes, m_rows.height() - kept.whole);
}

TraceFrame TraceView::frame() const
{
    TraceFrame frame{plotFrame(m_trace->length, false), *m_trace, m_rows, places(), m_instants, m_counters};
    frame.chosen = m_chosen;
    frame.flows = m_flows;
    return frame;
}

void TraceView::paintContent(QPainter& painter)
{
    m_picture->paint(painter, frame(), picture());
}

QRectF TraceView::rectOf(const SpanRef& span) const
{
    return spanRect(frame(), span);
}

double TraceView::rowsHeight() const
{
    return m_rows.height() - m_rows.keptIn(picture().kept.height()).whole;
}

TrackPlaces TraceView::places() const
{
    return {m_rows, picture().kept, picture().rows, double(verticalScrollBar()->value())};
}

std::optional<std::size_t> TraceView::rowAt(QPointF position) const
{
    return m_trace ? places().rowAt(position) : std::nullopt;
}

std::optional<SpanRef> TraceView::spanAt(QPointF position) const
{
    const std::optional<std::size_t> number = rowAt(position);
    if (!number || position.x() < picture().plotLeft)
        return std::nullopt;
    const TrackRow& row = m_rows.row(*number);
    if (m_rows.lanes(row) == 0)
        return std::nullopt;
    return m_trace->spans.spanAt(row.track, m_rows.laneAt(row, position.y() - places().top(row)),
                                 scale().time(position.x()), scale().length(reach));
}

QString TraceView::tooltipAt(QPointF position) const
{
    const std::optional<std::size_t> number = rowAt(position);
    if (!number)
        return {};
    const std::uint32_t track = m_rows.row(*number).track;
    if (position.x() < picture().plotLeft)
        return TooltipHtml::whole(TrackText::whole(m_trace->tracks[track]).toHtmlEscaped());
    const std::optional<SpanRef> span = spanAt(position);
    const auto instant = m_instants.near(track, scale().time(position.x()), scale().length(reach));
    QStringList lines;
    if (span) {
        const SpanLane& lane = m_trace->spans.lane(*span);
        lines << TooltipHtml::bold(TrackText::span(*m_trace, *span))
              << QStringLiteral("<table>%1</table>")
                     .arg(TooltipHtml::row(TrackText::whole(m_trace->tracks[track]), lane.start(span->index),
                                           lane.end(span->index)));
    }
    const auto counter = counterOf(*m_trace, track);
    const auto value = counter ? m_counters[*counter].at(scale().time(position.x())) : std::nullopt;
    if (value)
        lines << tr("%1: %2", "a counter and its value")
                     .arg(TrackText::name(m_trace->tracks[track]), counterText(*value))
                     .toHtmlEscaped();
    if (instant)
        lines << TrackText::instant(*m_trace, *instant).toHtmlEscaped();
    return lines.isEmpty() ? QString() : TooltipHtml::whole(lines.join(QStringLiteral("<br>")));
}

void TraceView::offerEdges(Snap& snap, const TrackRow& row, Nanos time) const
{
    for (std::size_t level = 0; level < m_rows.lanes(row); ++level) {
        const SpanLane& lane = m_trace->spans.lane(row.track, level);
        if (const auto near = lane.near(time, scale().length(snapReach))) {
            snap.offer(lane.start(*near));
            snap.offer(lane.end(*near));
        }
    }
}

Nanos TraceView::snapped(Nanos time) const
{
    Snap snap(scale(), time, snapReach);
    for (const TrackRows::Stretch& visible : {places().keptRows(), places().scrolledRows()}) {
        for (std::size_t i = visible.first; i < visible.last; ++i)
            offerEdges(snap, m_rows.row(i), time);
    }
    return snap.time();
}

std::optional<TimeRange> TraceView::chosenStretch() const
{
    if (!m_chosen)
        return std::nullopt;
    const SpanLane& lane = m_trace->spans.lane(*m_chosen);
    const TimeRange stretch{lane.start(m_chosen->index), lane.end(m_chosen->index)};
    return stretch.isEmpty() ? std::nullopt : std::optional(stretch);
}

} // namespace loopscope

// What the commands of the timeline's group do in a trace.
#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/trace/traceview.h"
#include "core/spans/traceflows.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr std::size_t mostFlows = 100; // more arrows tell nobody anything
}

void TraceView::connectCommands()
{
    on(Command::PreviousRow, [this] { stepLane(-1); });
    on(Command::NextRow, [this] { stepLane(1); });
    on(Command::PreviousState, [this] { stepSpan(false); });
    on(Command::NextState, [this] { stepSpan(true); });
}

void TraceView::updateCommands()
{
    PlotView::updateCommands();
    if (!isActive())
        return;
    enable({Command::PreviousRow, Command::NextRow}, m_rows.count() > 0);
    enable({Command::PreviousState, Command::NextState}, m_chosen.has_value());
    updateRowCommands();
    enable({Command::ClearCursor}, range() || m_chosen || selection().cursor());
}

QList<std::optional<Command>> TraceView::menuCommands() const
{
    return viewCommands() +
           QList<std::optional<Command>>{std::nullopt, Command::PreviousRow, Command::NextRow,
                                         Command::PreviousState, Command::NextState} +
           rowCommands() + markCommands();
}

void TraceView::setChosen(std::optional<SpanRef> span)
{
    m_flows.clear();
    m_chosen = span;
    if (span) {
        m_chosenTrack = span->track;
        m_flows = flowsOf(*m_trace, *span, mostFlows);
    }
    nameForReaders();
    updateCommands();
    viewport()->update();
    emit chosenChanged();
}

void TraceView::clearChosen()
{
    m_chosenTrack.reset();
    setChosen(std::nullopt);
    selection().clear();
}

void TraceView::choose(const SpanRef& span)
{
    setChosen(span);
    reveal(span);
}

void TraceView::choose(QPointF position)
{
    const std::optional<std::size_t> row = rowAt(position);
    if (row)
        m_chosenTrack = m_rows.row(*row).track;
    if (row || picture().kept.united(picture().rows).contains(position))
        setChosen(spanAt(position));
}

// Its row, and as much of it as there is room for.
void TraceView::reveal(const SpanRef& span)
{
    const std::optional<std::size_t> number = m_rows.numberOf(span.track);
    if (!number)
        return;
    const TrackRow& row = m_rows.row(*number);
    if (!places().isKept(row))
        scrollTo(row, span.level);
    const SpanLane& lane = m_trace->spans.lane(span);
    const ViewRange& view = axis().range();
    if (lane.end(span.index) < view.start() || lane.start(span.index) > view.end())
        move([&](TimeAxis& its) { its.reveal(lane.start(span.index)); });
}

void TraceView::scrollTo(const TrackRow& row, std::size_t level)
{
    QScrollBar& bar = *verticalScrollBar();
    const double rowTop = places().top(row) - picture().rows.top() + bar.value();
    const double top = rowTop + m_rows.laneTop(row, std::min(level, m_rows.lanes(row) - 1));
    const double bottom = top + m_rows.laneHeight(row);
    if (top < bar.value())
        bar.setValue(static_cast<int>(top));
    else if (bottom > bar.value() + picture().rows.height())
        bar.setValue(static_cast<int>(std::ceil(bottom - picture().rows.height())));
}

void TraceView::stepSpan(bool forward)
{
    SpanRef span = *m_chosen;
    const SpanLane& lane = m_trace->spans.lane(span);
    if (forward ? span.index + 1 >= lane.size() : span.index == 0)
        return;
    span.index = forward ? span.index + 1 : span.index - 1;
    choose(span);
    selection().setCursor(lane.start(span.index));
}

// The lanes of all rows as one list, from top to bottom.
void TraceView::stepLane(int by)
{
    const Nanos time = selection().cursor().value_or(axis().range().start() + axis().range().length() / 2);
    std::optional<std::size_t> number = m_chosenTrack ? m_rows.numberOf(*m_chosenTrack) : std::nullopt;
    std::int64_t level = m_chosen ? m_chosen->level : -1;
    if (!number) {
        number = by > 0 ? 0 : m_rows.count() - 1;
        level = by > 0 ? -1 : static_cast<std::int64_t>(m_rows.lanes(m_rows.row(*number)));
    }
    level += by;
    while (level < 0 || level >= static_cast<std::int64_t>(m_rows.lanes(m_rows.row(*number)))) {
        if (by > 0 ? *number + 1 >= m_rows.count() : *number == 0)
            return;
        *number += by > 0 ? 1 : std::size_t(-1);
        level = by > 0 ? 0 : static_cast<std::int64_t>(m_rows.lanes(m_rows.row(*number))) - 1;
    }
    if (const auto span = nearestIn(m_rows.row(*number).track, static_cast<std::uint32_t>(level), time))
        choose(*span);
}

std::optional<SpanRef> TraceView::nearestIn(std::uint32_t track, std::uint32_t level, Nanos time) const
{
    return m_trace->spans.spanAt(track, level, time, m_trace->length + Nanos(1));
}

} // namespace loopscope

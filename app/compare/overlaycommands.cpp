// What is chosen in two runs that are laid on each other, and what the commands do with it.
#include "app/compare/differencewords.h"
#include "app/compare/overlayview.h"
#include "app/selection/selection.h"
#include "app/timeline/tasktooltip.h"
#include "app/timeline/timelinetext.h"
#include "app/timeline/tooltiphtml.h"
#include "core/timeline/snap.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

std::optional<TimeRange> stretchOf(const Recording& run, TaskId id)
{
    if (id == noTask || !run.record(id).start())
        return std::nullopt;
    return TimeRange{*run.record(id).start(), run.record(id).end.value_or(run.lastTime())};
}

} // namespace

void OverlayView::connectCommands()
{
    on(Command::PreviousRow, [this] { chooseBeside(-1); });
    on(Command::NextRow, [this] { chooseBeside(1); });
}

// Every state in both runs.
QString OverlayView::tooltipAt(QPointF position) const
{
    const std::optional<std::size_t> row = rowAt(position);
    if (!row)
        return {};
    const TaskDifference& difference = m_differences.rows()[differenceAt(*row)];
    const DifferenceWords words(*m_earlier, *m_present, m_differences);
    QString html = TooltipHtml::bold(words.change(difference));
    const auto add = [&](const Recording& run, const RunTracks& tracks, TaskId id) {
        if (id != noTask)
            html += QStringLiteral("<hr>") + TimelineText::way(run).toHtmlEscaped() +
                    TaskTooltip::html(run, tracks, id, run.lastTime(), TooltipHtml::colors());
    };
    add(*m_earlier, m_earlierTracks, difference.earlier);
    add(*m_present, m_presentTracks, difference.present);
    return TooltipHtml::whole(html);
}

void OverlayView::choose(QPointF position)
{
    if (const std::optional<std::size_t> row = rowAt(position))
        chooseDifference(differenceAt(*row));
}

// The other panels show the task in the present run, if it has it.
void OverlayView::chooseDifference(std::size_t index)
{
    m_chosen = index;
    selection().setTask(m_differences.rows()[index].present);
    describe();
    updateCommands();
    viewport()->update();
}

std::optional<std::size_t> OverlayView::chosenRow() const
{
    return m_chosen ? m_rows.order().rowOf(static_cast<TaskId>(*m_chosen + 1)) : std::nullopt;
}

void OverlayView::chooseBeside(int rows)
{
    if (m_rows.count() == 0)
        return;
    const auto last = static_cast<std::int64_t>(m_rows.count()) - 1;
    const std::optional<std::size_t> chosen = chosenRow();
    const std::int64_t beside = chosen ? static_cast<std::int64_t>(*chosen) + rows : rows < 0 ? last : 0;
    const auto number = static_cast<std::size_t>(std::clamp<std::int64_t>(beside, 0, last));
    chooseDifference(differenceAt(number));
    scrollTo(number);
}

// What is gone stays chosen: to the others that is no task.
void OverlayView::onTaskChanged()
{
    const TaskId task = selection().task();
    const bool known = m_present && task != noTask && task <= m_present->tasks().size();
    if (known)
        m_chosen = m_differences.rowOf(task);
    else if (m_chosen && m_differences.rows()[*m_chosen].present != noTask)
        m_chosen.reset();
    describe();
    updateCommands();
    viewport()->update();
}

void OverlayView::scrollTo(std::size_t number)
{
    const Row row = m_rows.row(number);
    QScrollBar& bar = *verticalScrollBar();
    if (row.top < bar.value())
        bar.setValue(static_cast<int>(row.top));
    else if (row.bottom() > bar.value() + picture().rows.height())
        bar.setValue(static_cast<int>(std::ceil(row.bottom() - picture().rows.height())));
}

void OverlayView::clearChosen()
{
    m_chosen.reset();
    PlotView::clearChosen();
    onTaskChanged();
}

void OverlayView::updateCommands()
{
    PlotView::updateCommands();
    if (!isActive())
        return;
    enable({Command::PreviousRow, Command::NextRow}, m_rows.count() > 0);
    if (m_chosen)
        enable({Command::ClearCursor}, true);
}

// From the first start in either run to the last end.
std::optional<TimeRange> OverlayView::chosenStretch() const
{
    if (!m_chosen)
        return std::nullopt;
    const TaskDifference& difference = m_differences.rows()[*m_chosen];
    const std::optional<TimeRange> one = stretchOf(*m_earlier, difference.earlier);
    const std::optional<TimeRange> other = stretchOf(*m_present, difference.present);
    if (one && other)
        return TimeRange{std::min(one->from, other->from), std::max(one->to, other->to)};
    const std::optional<TimeRange> alone = one ? one : other;
    return alone && !alone->isEmpty() ? alone : std::nullopt;
}

Nanos OverlayView::snapped(Nanos time) const
{
    Snap snap(scale(), time, snapReach);
    snap.offer(Nanos(0));
    snap.offer(m_earlier->wallTime());
    snap.offer(m_present->wallTime());
    const RowLayout::Stretch visible = visibleRows();
    for (std::size_t number = visible.first; number < visible.last; ++number) {
        const TaskDifference& difference = m_differences.rows()[differenceAt(number)];
        if (difference.earlier != noTask)
            snap.offerStates(m_earlier->record(difference.earlier));
        if (difference.present != noTask)
            snap.offerStates(m_present->record(difference.present));
    }
    return snap.time();
}

QList<std::optional<Command>> OverlayView::menuCommands() const
{
    return viewCommands() +
           QList<std::optional<Command>>{std::nullopt, Command::PreviousRow, Command::NextRow} +
           markCommands();
}

} // namespace loopscope

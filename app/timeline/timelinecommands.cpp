// What the commands of the timeline's group do that are about tasks.
#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelineview.h"
#include "core/timeline/presenttask.h"
#include "core/timeline/statesteps.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

void TimelineView::connectCommands()
{
    on(Command::PreviousRow, [this] { chooseBeside(-1); });
    on(Command::NextRow, [this] { chooseBeside(1); });
    on(Command::PreviousState, [this] { stepState(false); });
    on(Command::NextState, [this] { stepState(true); });
    on(Command::GoToCause, [this] { goToCause(); });
}

void TimelineView::updateCommands()
{
    PlotView::updateCommands();
    if (!isActive())
        return;
    enable({Command::PreviousRow, Command::NextRow}, m_rows.order().count() > 0);
    enable({Command::PreviousState, Command::NextState}, chosenTask() != noTask);
    enable({Command::GoToCause}, m_cause && spanBefore(*m_recording, *m_cause));
    updateRowCommands();
}

QList<std::optional<Command>> TimelineView::menuCommands() const
{
    constexpr std::nullopt_t line = std::nullopt;
    return QList<std::optional<Command>>{Command::Fit,
                                         Command::Follow,
                                         line,
                                         Command::ZoomIn,
                                         Command::ZoomOut,
                                         Command::ZoomToSelection,
                                         Command::PanLeft,
                                         Command::PanRight,
                                         Command::ViewBack,
                                         Command::ViewForward,
                                         line,
                                         Command::PreviousRow,
                                         Command::NextRow,
                                         Command::PreviousState,
                                         Command::NextState,
                                         Command::GoToCause,
                                         line,
                                         Command::Play,
                                         Command::PreviousEvent,
                                         Command::NextEvent,
                                         Command::Slower,
                                         Command::Faster} +
           rowCommands() + markCommands();
}

void TimelineView::chooseBeside(int rows)
{
    const RowOrder& order = m_rows.order();
    const auto last = static_cast<std::int64_t>(order.count()) - 1;
    const std::optional<std::size_t> chosen = chosenRow();
    const std::int64_t beside = chosen ? static_cast<std::int64_t>(*chosen) + rows : rows < 0 ? last : 0;
    selection().setTask(order.task(static_cast<std::size_t>(std::clamp<std::int64_t>(beside, 0, last))));
    scrollTo(selection().task());
}

// Without a cursor it is the present: what comes next begins again at the front.
void TimelineView::stepState(bool forward)
{
    const TaskRecord& record = m_recording->record(chosenTask());
    const std::optional<Nanos> cursor = selection().cursor();
    const std::optional<Nanos> state = forward ? stateBegunAfter(record, cursor.value_or(Nanos(-1)))
                                               : stateBegunBefore(record, cursor.value_or(Nanos::max()));
    if (!state)
        return;
    selection().setCursor(state);
    move([state](TimeAxis& axis) { axis.reveal(*state); });
}

std::optional<std::size_t> TimelineView::chosenRow() const
{
    return m_rows.order().rowOf(chosenTask());
}

// The task of a row; of a worker's, the one that it ran at `time`.
TaskId TimelineView::taskAt(std::size_t row, Nanos time) const
{
    const Row found = m_rows.row(row);
    if (found.kind == RowKind::Task)
        return static_cast<TaskId>(found.index + 1);
    const std::optional<std::size_t> span = m_tracks.workers.at(*m_recording, found.index, time, m_now);
    return span ? m_recording->workerSpans()[*span].task : noTask;
}

void TimelineView::choose(QPointF position)
{
    const auto row = rowAt(position);
    const TaskId task = row ? taskAt(*row, scale().time(position.x())) : noTask;
    if (task != noTask)
        selection().setTask(task);
}

void TimelineView::onTaskChanged()
{
    tellFound();
    updateCommands();
    explainChosen();
    if (!isDragging() && chosenTask() != noTask) // a row that is clicked stays under the pointer
        scrollTo(chosenTask());
    viewport()->update();
    announceChosenRow(*this);
}

// Where a run goes down the rows one by one, as far as nobody has scrolled elsewhere.
void TimelineView::followRows()
{
    if (!m_live || !m_followsRows || !axis().isFollowing())
        return;
    if (const TaskId present = presentTask(*m_recording); present != noTask)
        scrollTo(present);
}

void TimelineView::scrollTo(TaskId id)
{
    const std::optional<std::size_t> number = m_rows.order().rowOf(id);
    if (!number || m_rows.row(*number).kept)
        return;
    const Row row = m_rows.row(*number);
    QScrollBar& bar = *verticalScrollBar();
    if (row.top < bar.value())
        bar.setValue(static_cast<int>(row.top));
    else if (row.bottom() > bar.value() + picture().rows.height())
        bar.setValue(static_cast<int>(std::ceil(row.bottom() - picture().rows.height())));
}

} // namespace loopscope

// Why the chosen task waited: what the timeline says and points at, and the way back along the chain.
#include "app/selection/selection.h"
#include "app/timeline/timelineframe.h"
#include "app/timeline/timelineview.h"
#include "app/timeline/waitarrow.h"
#include "app/timeline/waittext.h"

#include <algorithm>

namespace loopscope {

namespace {

// What a person means who has chosen a task and no moment: what it did longest.
StateRef longestState(const TaskRecord& record, TaskId id, Nanos now)
{
    StateRef longest{id};
    Nanos most(-1);
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const Nanos length = record.changeEnd(i).value_or(now) - record.changes[i].at;
        if (length > most) {
            most = length;
            longest.state = i;
        }
    }
    return longest;
}

} // namespace

void TimelineView::explainChosen()
{
    const TaskId chosen = chosenTask();
    if (chosen == noTask || !m_recording->zero())
        return explain(std::nullopt);
    const std::optional<Nanos> cursor = selection().cursor();
    explain(cursor ? spanAt(*m_recording, chosen, *cursor)
                   : longestState(m_recording->record(chosen), chosen, m_now));
}

void TimelineView::explain(std::optional<StateRef> span)
{
    m_cause = span ? std::optional(waitCause(*m_recording, m_tracks.waits, *span, m_now)) : std::nullopt;
    updateCommands();
    viewport()->update();
    emit explained(explanation());
}

QString TimelineView::explanation() const
{
    return m_cause ? WaitText::sentence(*m_recording, *m_cause) : QString();
}

// What lasts goes on; what has ended stays as it was.
void TimelineView::explainOn()
{
    if (m_cause && m_cause->lasts)
        explain(m_cause->span);
}

void TimelineView::goToCause()
{
    const std::optional<StateRef> before = spanBefore(*m_recording, *m_cause);
    if (!before)
        return;
    const bool isStarted = before->state != StateRef::notStarted;
    const Nanos at = isStarted ? m_recording->record(before->task).changes[before->state].at : Nanos(0);
    selection().setTask(before->task);
    selection().setCursor(at);
    explain(before); // that very span, however short it was
    move([at](TimeAxis& axis) { axis.reveal(at); });
}

std::optional<QRectF> TimelineView::rectOf(RowKind kind, std::size_t index) const
{
    if (kind == RowKind::Worker)
        return rowRect(m_rows.order().count() + index);
    const std::optional<std::size_t> row = m_rows.order().rowOf(static_cast<TaskId>(index + 1));
    return row ? std::optional(rowRect(*row)) : std::nullopt;
}

// From a row that is hidden there is no arrow.
void TimelineView::paintCause(QPainter& painter, const TimelineFrame& frame) const
{
    if (!m_cause || !m_cause->release.hasPlace())
        return;
    const WaitRelease& release = m_cause->release;
    std::optional<QRectF> from = picture().loop;
    if (release.task != noTask)
        from = rectOf(RowKind::Task, release.task - 1);
    else if (release.worker > 0)
        from = rectOf(RowKind::Worker, static_cast<std::size_t>(release.worker) - 1);
    const std::optional<QRectF> to = rectOf(RowKind::Task, m_cause->span.task - 1);
    if (from && to)
        paintWaitArrow(painter, frame, picture().loop.united(picture().rows), *from, *to, *m_cause);
}

} // namespace loopscope

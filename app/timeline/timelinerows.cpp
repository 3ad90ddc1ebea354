// Which rows the timeline has: what a person pinned, hid, collapsed and looks for.
#include "app/commands/commandset.h"
#include "app/plot/plotsearch.h"
#include "app/selection/selection.h"
#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelineview.h"

#include <algorithm>

namespace loopscope {

namespace {
constexpr Nanos matchInterval = std::chrono::milliseconds(200); // of a live run: often enough to be read
}

void TimelineView::connectRows()
{
    search().setKnowsTasks(true);
    on(Command::PinRow, [this](bool pinned) { pinChosen(pinned); });
    on(Command::HideRow, [this] { hideChosen(); });
    on(Command::ShowAllRows, [this] { showAllRows(); });
    on(Command::CollapseRows, [this](bool collapsed) { setCollapsed(collapsed); });
    connect(&search(), &PlotSearch::changed, this, &TimelineView::findMatches);
}

void TimelineView::updateRowCommands()
{
    const TaskId chosen = chosenTask();
    enable({Command::PinRow}, chosen != noTask);
    enable({Command::HideRow}, chosenRow().has_value());
    enable({Command::ShowAllRows}, m_choice.hidden() > 0);
    enable({Command::CollapseRows}, m_recording != nullptr);
    commands().action(Command::PinRow).setChecked(isPinned(chosen));
    commands().action(Command::CollapseRows).setChecked(m_collapsed);
}

void TimelineView::pinChosen(bool pinned)
{
    m_choice.setPinned(chosenTask(), pinned);
    orderRows();
    scrollTo(chosenTask());
}

// The row below takes its place, so that one can go on.
void TimelineView::hideChosen()
{
    const std::size_t row = *chosenRow();
    m_choice.hide(chosenTask());
    orderRows();
    const std::size_t left = m_order.count();
    selection().setTask(left == 0 ? noTask : m_order.task(std::min(row, left - 1)));
}

void TimelineView::showAllRows()
{
    m_choice.showAll();
    orderRows();
    scrollTo(chosenTask());
}

void TimelineView::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    layRows();
    scrollTo(chosenTask());
    updateCommands();
}

void TimelineView::findMatches()
{
    if (m_recording)
        m_matches.find(search().filter(), *m_recording, m_now);
    else
        m_matches.clear();
    m_matchedAt = m_now;
    orderRows();
}

// Once more when the run is over, so that the last ones count.
void TimelineView::renewMatches()
{
    if (!m_matches.dependsOnRun() || (m_live && m_now - m_matchedAt < matchInterval))
        return;
    m_matchedAt = m_now;
    if (m_matches.renew(*m_recording, m_now))
        orderRows();
}

void TimelineView::orderRows()
{
    const bool only = m_matches.isActive() && search().isOnlyMatches();
    m_order = m_choice.order(only ? &m_matches.all() : nullptr);
    m_matchRows = MatchRows(m_matches, m_order);
    layRows();
    tellFound();
    updateCommands();
    announceRows(*this);
}

void TimelineView::tellFound()
{
    search().setFound({.matches = m_matchRows.count(),
                       .current = m_matchRows.indexOf(chosenRow()),
                       .hidden = m_choice.hidden()});
}

void TimelineView::chooseMatch(int by)
{
    const auto row = by > 0 ? m_matchRows.next(chosenRow()) : m_matchRows.previous(chosenRow());
    if (!row)
        return;
    const TaskId id = m_order.task(*row);
    selection().setTask(id);
    scrollTo(id);
    const std::optional<Nanos> start = m_recording->record(id).start();
    const Nanos end = m_recording->record(id).end.value_or(m_now);
    if (start && (end < axis().range().start() || *start > axis().range().end()))
        move([start](TimeAxis& axis) { axis.reveal(*start); });
}

} // namespace loopscope

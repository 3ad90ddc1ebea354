// Which rows a trace has, and which of its spans a person looks for.
#include "app/commands/commandset.h"
#include "app/plot/plotsearch.h"
#include "app/selection/selection.h"
#include "app/trace/traceview.h"

namespace loopscope {

void TraceView::connectRows()
{
    on(Command::PinRow, [this](bool pinned) {
        m_rows.setPinned(*m_chosenTrack, pinned);
        onRowsChanged();
    });
    on(Command::HideRow, [this] {
        m_rows.hide(*m_chosenTrack);
        m_chosenTrack.reset();
        setChosen(std::nullopt);
        onRowsChanged();
    });
    on(Command::ShowAllRows, [this] {
        m_rows.showAll();
        onRowsChanged();
    });
    on(Command::CollapseRows, [this](bool collapsed) { collapse(collapsed); });
    connect(&search(), &PlotSearch::changed, this, &TraceView::find);
}

void TraceView::updateRowCommands()
{
    const bool hasRow = m_chosenTrack && m_rows.numberOf(*m_chosenTrack);
    enable({Command::PinRow, Command::HideRow}, hasRow);
    enable({Command::ShowAllRows}, m_rows.hidden() > 0);
    enable({Command::CollapseRows}, m_rows.count() > 0);
    commands().action(Command::PinRow).setChecked(hasRow && m_rows.isPinned(*m_chosenTrack));
    commands()
        .action(Command::CollapseRows)
        .setChecked(m_chosenTrack ? m_rows.isCollapsed(*m_chosenTrack) : m_collapsed);
}

// The row that one has chosen; without one, all of them.
void TraceView::collapse(bool collapsed)
{
    if (m_chosenTrack)
        m_rows.setCollapsed(*m_chosenTrack, collapsed);
    else
        m_rows.setAllCollapsed(collapsed);
    m_collapsed = collapsed && !m_chosenTrack;
    onRowsChanged();
}

void TraceView::onRowsChanged()
{
    arrange();
    tellFound();
    updateCommands();
    if (m_chosen)
        reveal(*m_chosen);
}

// Spans that do not match fade; where only matches are wanted, tracks without any lose their rows.
void TraceView::find()
{
    m_found.reset();
    m_matches = 0;
    const TaskFilter& filter = search().filter();
    if (m_trace && (!filter.text.isEmpty() || filter.least > Nanos(0))) {
        m_found.emplace(m_trace->spans, m_trace->names, SpanQuery{filter.text, filter.least});
        m_matches = m_found->count();
    }
    if (m_picture)
        m_picture->setShown(m_found ? m_found->names() : std::vector<bool>());
    std::vector<bool> without;
    if (m_found && search().isOnlyMatches()) {
        without.resize(m_trace->tracks.size());
        for (std::size_t track = 0; track < without.size(); ++track)
            without[track] = m_found->countOn(track) == 0;
    }
    m_rows.leaveOut(std::move(without));
    onRowsChanged();
    viewport()->update();
}

void TraceView::tellFound()
{
    search().setFound({.matches = m_matches, .current = std::nullopt, .hidden = m_rows.hidden()});
}

void TraceView::chooseMatch(int by)
{
    if (!m_found)
        return;
    const Nanos from = selection().cursor().value_or(axis().range().start());
    std::optional<SpanRef> match;
    if (m_chosen)
        match = by > 0 ? m_found->next(*m_chosen) : m_found->previous(*m_chosen);
    else
        match = by > 0 ? m_found->firstFrom(from) : m_found->lastBefore(from);
    if (!match) // once around
        match = by > 0 ? m_found->first() : m_found->last();
    if (!match)
        return;
    choose(*match);
    selection().setCursor(m_trace->spans.lane(*match).start(match->index));
}

} // namespace loopscope

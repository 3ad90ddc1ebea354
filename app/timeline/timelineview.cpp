#include "app/timeline/timelineview.h"

#include "app/selection/selection.h"
#include "app/timeline/legendentries.h"
#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelinepicture.h"
#include "app/timeline/timelinetext.h"
#include "core/timeline/snap.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace loopscope {

namespace {
constexpr Nanos shortestLegend = std::chrono::milliseconds(500); // of a live run that has only begun
}

TimelineView::TimelineView(CommandSet& commands, Selection& selection, QWidget* parent)
    : PlotView(commands, selection, parent)
{
    installTimelineAccessibility();
    connectCommands();
    connectRows();
    connect(&selection, &Selection::taskChanged, this, &TimelineView::onTaskChanged);
    connect(&selection, &Selection::cursorChanged, this, &TimelineView::explainChosen);
    retranslate();
    updateCommands();
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("Timeline"));
    PlotView::retranslate();
    emit explained(explanation());
}

void TimelineView::setRecording(std::shared_ptr<const Recording> recording)
{
    const bool sameRows =
        m_earlier && m_recording && recording && m_recording->tasks().size() == recording->tasks().size();
    m_cause.reset();
    m_recording = std::move(recording);
    m_tracks.clear();
    m_comparison.reset();
    m_ghost.reset();
    ownAxis().restart();
    m_now = Nanos(0);
    m_live = false;
    if (!sameRows || m_followsRows) // else the earlier run's outline stays where a person has put it
        verticalScrollBar()->setValue(0);
    m_followsRows = true;
    setRange(std::nullopt);
    setBookmarks({});
    m_choice.setTasks(m_recording ? m_recording->tasks().size() : 0);
    findMatches();
    if (m_recording && m_recording->isOver())
        advance(m_recording->lastTime(), false);
    explainChosen();
    forgetPlaces();
}

void TimelineView::setEarlier(std::shared_ptr<const Recording> recording)
{
    m_earlier = std::move(recording);
    keepLength();
    compare();
    layRows();
}

void TimelineView::setGhost(std::shared_ptr<const OtherWay> ghost)
{
    m_ghost = std::move(ghost);
    keepLength();
    layRows();
}

void TimelineView::setExpected(Nanos length)
{
    m_expected = length;
    keepLength();
    layRows();
}

void TimelineView::keepLength()
{
    const Nanos earlier = m_earlier ? m_earlier->lastTime() : Nanos(0);
    ownAxis().setAtLeast(std::max({m_expected, earlier, m_ghost ? m_ghost->wall : Nanos(0)}));
}

void TimelineView::compare()
{
    m_comparison.reset();
    if (m_earlier && m_recording && m_recording->isOver())
        m_comparison = compareRuns(*m_earlier, *m_recording);
}

void TimelineView::advance(Nanos now, bool live)
{
    if (!m_recording)
        return;
    const bool ended = m_live && !live;
    m_now = now;
    m_live = live;
    m_tracks.update(*m_recording, now);
    renewMatches();
    addVisibleToLegend();
    ownAxis().advance(now, live);
    followRows();
    explainOn();
    if (ended || (!live && !m_comparison))
        compare();
    layRows();
}

void TimelineView::updateLook()
{
    PlotView::updateLook();
    layRows();
}

void TimelineView::layRows()
{
    const RowMetrics metrics =
        m_collapsed ? collapsedRowMetrics(look().textHeight, look().smallHeight) : look().rows;
    m_rows = m_recording
                 ? RowLayout(m_order, m_tracks.workers.count(), metrics, mostKept(viewport()->height()))
                 : RowLayout();
    arrange();
}

TimelineLayout TimelineView::layOut(const TimelineSizes& room) const
{
    TimelineSizes sizes = room;
    sizes.compares = m_earlier || m_ghost;
    sizes.kept = m_rows.keptHeight();
    const TimelineLayout layout = TimelineLayout::of(sizes, m_rows.height());
    sizes.legendLines = legendLineCount(legendEntries(legend(), look().small, layout.plotWidth));
    return TimelineLayout::of(sizes, m_rows.height());
}

int TimelineView::yOf(TaskId id) const
{
    const std::optional<std::size_t> number = m_rows.order().rowOf(id);
    if (!number)
        return -1;
    const double y = rowRect(*number).center().y();
    const QRectF& area = m_rows.row(*number).kept ? picture().kept : picture().rows;
    return area.contains(1, y) ? static_cast<int>(y) : -1;
}

QRectF TimelineView::rowRect(std::size_t number) const
{
    return TimelinePicture::rowRect(m_rows.row(number), picture(), verticalScrollBar()->value());
}

std::optional<std::size_t> TimelineView::rowAt(QPointF position) const
{
    if (!m_recording)
        return std::nullopt;
    if (picture().kept.contains(position))
        return m_rows.keptRowAt(position.y() - picture().kept.top());
    if (!picture().rows.contains(position))
        return std::nullopt;
    return m_rows.rowAt(position.y() - picture().rows.top() + verticalScrollBar()->value());
}

TaskId TimelineView::chosenTask() const
{
    return m_recording && selection().task() <= m_recording->tasks().size() ? selection().task() : noTask;
}

// The state of the chosen task at the cursor; without a cursor in it, all of the task.
std::optional<TimeRange> TimelineView::chosenStretch() const
{
    const TaskId chosen = chosenTask();
    if (chosen == noTask)
        return std::nullopt;
    const TaskRecord& record = m_recording->record(chosen);
    if (!record.start())
        return std::nullopt;
    const TimeRange all{*record.start(), record.end.value_or(m_now)};
    const std::optional<Nanos> cursor = selection().cursor();
    if (!cursor || *cursor < all.from || *cursor >= all.to)
        return all.isEmpty() ? std::nullopt : std::optional(all);
    const auto after = std::upper_bound(record.changes.begin(), record.changes.end(), *cursor,
                                        [](Nanos left, const StateChange& right) { return left < right.at; });
    const auto index = static_cast<std::size_t>(after - record.changes.begin()) - 1;
    return TimeRange{record.changes[index].at, record.changeEnd(index).value_or(m_now)};
}

Nanos TimelineView::snapped(Nanos time) const
{
    Snap snap(scale(), time, snapReach);
    snap.offer(Nanos(0));
    snap.offer(m_now);
    if (const std::optional<Nanos> cursor = selection().cursor())
        snap.offer(*cursor);
    snap.offerCallbacks(m_recording->callbacks());
    const RowLayout::Stretch visible = m_rows.rowsIn(verticalScrollBar()->value(), picture().rows.height());
    for (std::size_t number = visible.first; number < visible.last; ++number) {
        if (const Row row = m_rows.row(number); row.kind == RowKind::Task)
            snap.offerStates(m_recording->records()[row.index]);
    }
    return snap.time();
}

Legend TimelineView::legend() const
{
    Legend legend = m_tracks.legend;
    if (m_earlier)
        legend.add(Sign::EarlierRun);
    if (m_ghost)
        legend.add(Sign::Predicted);
    if (m_recording && !m_recording->questions().empty())
        legend.add(Sign::Question);
    return legend;
}

TimelineFrame TimelineView::frame() const
{
    TimelineFrame frame{plotFrame(m_now, m_live), *m_recording, m_tracks};
    frame.order = m_order;
    frame.matches = m_matches.isActive() ? &m_matches : nullptr;
    frame.earlier = m_earlier.get();
    frame.comparison = m_comparison;
    frame.ghost = m_ghost.get();
    frame.chosen = chosenTask();
    frame.legend = legend();
    return frame;
}

QString TimelineView::emptyText() const
{
    return TimelineText::emptyPlan();
}

void TimelineView::paintContent(QPainter& painter)
{
    const TimelineFrame shown = frame();
    TimelinePicture(painter, shown, picture(), m_rows, verticalScrollBar()->value()).paint();
    paintCause(painter, shown);
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    layRows();
}

void TimelineView::focusInEvent(QFocusEvent* event)
{
    PlotView::focusInEvent(event);
    announceChosenRow(*this);
}

void TimelineView::addVisibleToLegend()
{
    if (!m_live)
        return;
    for (const RowLayout::Stretch& visible :
         {m_rows.keptRows(), m_rows.rowsIn(verticalScrollBar()->value(), picture().rows.height())}) {
        const std::size_t end = std::min(visible.last, m_rows.order().count());
        for (std::size_t number = visible.first; number < end; ++number) {
            const TaskId id = m_rows.order().task(number);
            m_tracks.legend.addTask(m_recording->record(id), m_recording->task(id).kind,
                                    std::max(m_now, shortestLegend));
        }
    }
}

} // namespace loopscope

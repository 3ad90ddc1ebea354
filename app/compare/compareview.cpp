#include "app/compare/compareview.h"

#include "app/compare/comparewords.h"
#include "app/compare/strippainter.h"
#include "app/plot/momentpainter.h"
#include "app/plot/overviewstrip.h"
#include "app/plot/rangepainter.h"
#include "app/plot/rulerpainter.h"
#include "app/selection/selection.h"
#include "app/timeline/legendentries.h"
#include "app/timeline/legendpainter.h"
#include "app/timeline/looptooltip.h"
#include "app/timeline/tasktooltip.h"
#include "app/timeline/timelinetext.h"
#include "app/timeline/tooltiphtml.h"
#include "core/timeline/snap.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr double factsWidth = 1.35; // of the column of names
constexpr double loopReach = 4;     // pixels from which a thin mark is found
constexpr double overviewPadding = 3;
} // namespace

CompareView::CompareView(CommandSet& commands, Selection& selection, QWidget* parent)
    : PlotView(commands, selection, parent)
{
    connect(&selection, &Selection::taskChanged, this, [this] { viewport()->update(); });
    retranslate();
}

void CompareView::setRuns(const Runs& runs)
{
    std::vector<ComparedRun> kept;
    for (const auto& run : runs) {
        const auto known = std::find_if(m_runs.begin(), m_runs.end(),
                                        [&](const ComparedRun& one) { return one.recording == run; });
        kept.push_back(known == m_runs.end() ? ComparedRun(run) : std::move(*known));
        if (known != m_runs.end())
            m_runs.erase(known);
    }
    m_runs = std::move(kept);
    ownAxis().advance(longest(), false);
    hold();
    layStrips();
    updateCommands();
}

Runs CompareView::runs() const
{
    Runs runs;
    for (const ComparedRun& run : m_runs)
        runs.push_back(run.recording);
    return runs;
}

void CompareView::advance(const Recording& run, Nanos now, bool live)
{
    for (ComparedRun& compared : m_runs) {
        if (compared.recording.get() == &run)
            compared.advance(now, live);
    }
    ownAxis().advance(longest(), live);
    if (live)
        return viewport()->update();
    hold();
    layStrips();
}

// Holds the runs against each other, which costs a walk over all tasks: not in every frame.
void CompareView::hold()
{
    const Runs all = runs();
    for (ComparedRun& run : m_runs)
        run.standing = Standing(baseOf(all), *run.recording);
    describe();
}

void CompareView::setPlayed(std::optional<Nanos> time)
{
    m_played = time;
    viewport()->update();
}

Nanos CompareView::longest() const
{
    Nanos longest{};
    for (const ComparedRun& run : m_runs)
        longest = std::max(longest, run.now);
    return longest;
}

void CompareView::retranslate()
{
    describe();
    PlotView::retranslate();
}

// What a screen reader says of it: each run in a sentence.
void CompareView::describe()
{
    QStringList sentences;
    for (const ComparedRun& run : m_runs)
        sentences << tr("%1: %2.").arg(TimelineText::endLine(*run.recording),
                                       CompareWords::difference(*run.recording, run.standing));
    setAccessibleName(tr("Comparison"));
    setAccessibleDescription(sentences.join(QLatin1Char(' ')));
}

QString CompareView::emptyText() const
{
    return tr("Nothing is compared yet. Run all four ways (F8), or tick runs on the right.");
}

void CompareView::updateLook()
{
    PlotView::updateLook();
    layStrips();
}

void CompareView::resizeEvent(QResizeEvent*)
{
    layStrips();
}

void CompareView::layStrips()
{
    std::vector<std::size_t> tasks;
    for (const ComparedRun& run : m_runs)
        tasks.push_back(run.recording->tasks().size());
    m_strips = {}; // so that the layout tells how much room there is
    arrange();
    const TimelineLayout& layout = picture();
    const double room = viewport()->height() - layout.ruler.bottom() - layout.legend.height();
    m_strips = StripLayout(tasks, stripMetrics(look().textHeight, look().smallHeight), room);
    arrange();
}

Legend CompareView::legend() const
{
    Legend legend;
    for (const ComparedRun& run : m_runs)
        legend.add(run.tracks.legend);
    return legend;
}

TimelineLayout CompareView::layOut(const TimelineSizes& room) const
{
    TimelineSizes sizes = room;
    sizes.hasLoop = false;
    sizes.nameWidth = room.nameWidth * factsWidth;
    const TimelineLayout layout = TimelineLayout::of(sizes, m_strips.height());
    sizes.legendLines = legendLineCount(legendEntries(legend(), look().small, layout.plotWidth));
    return TimelineLayout::of(sizes, m_strips.height());
}

void CompareView::paintContent(QPainter& painter)
{
    const bool live =
        std::any_of(m_runs.begin(), m_runs.end(), [](const ComparedRun& run) { return run.live; });
    const auto base = std::find_if(m_runs.begin(), m_runs.end(),
                                   [](const ComparedRun& run) { return run.standing.isBase; });
    StripFrame frame{plotFrame(longest(), live), base->recording->wallTime()};
    frame.played = m_played;
    frame.chosen = selection().task();
    frame.scrolled = verticalScrollBar()->value();
    const TimelineLayout& layout = picture();
    painter.save();
    painter.setClipRect(layout.rows);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (stripRect(i).intersects(layout.rows))
            StripPainter(painter, frame, layout.rows, m_runs[i], m_strips.strips()[i], i).paint();
    }
    painter.restore();
    paintOverviewStrip(painter, frame.plot, layout);
    paintRunsInOverview(painter, frame.plot);
    paintOverviewWindow(painter, frame.plot, layout);
    paintRuler(painter, frame.plot, layout.ruler);
    paintLegend(painter, frame.plot, legend(), layout.legend);
    paintBookmarks(painter, frame.plot, layout);
    paintRange(painter, frame.plot, layout);
    paintCursor(painter, frame.plot, layout);
}

// Each run as a line of its length.
void CompareView::paintRunsInOverview(QPainter& painter, const PlotFrame& frame) const
{
    const QRectF strip = picture().strip().adjusted(0, overviewPadding, 0, -overviewPadding);
    const double height = strip.height() / static_cast<double>(m_runs.size());
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const double left = frame.whole.x(Nanos(0));
        const double right = std::min(frame.whole.x(m_runs[i].now), strip.right());
        painter.fillRect(QRectF(left, strip.top() + height * static_cast<double>(i), right - left,
                                std::max(1.0, height - 2)),
                         frame.colors.faint);
    }
}

QRectF CompareView::stripRect(std::size_t index) const
{
    const QRectF& rows = picture().rows;
    const Strip& strip = m_strips.strips()[index];
    return {rows.left(), rows.top() + strip.top - verticalScrollBar()->value(), rows.width(), strip.height};
}

std::optional<CompareView::Found> CompareView::found(QPointF position) const
{
    if (!picture().rows.contains(position))
        return std::nullopt;
    const double y = position.y() - picture().rows.top() + verticalScrollBar()->value();
    const std::optional<std::size_t> strip = m_strips.stripAt(y);
    if (!strip)
        return std::nullopt;
    const std::optional<std::size_t> task = m_strips.taskAt(*strip, y);
    return Found{*strip, task ? static_cast<TaskId>(*task + 1) : noTask};
}

QString CompareView::tooltipAt(QPointF position) const
{
    const std::optional<Found> at = found(position);
    if (!at || position.x() < picture().plotLeft)
        return {};
    const ComparedRun& run = m_runs[at->run];
    if (at->task != noTask)
        return TaskTooltip::html(*run.recording, run.tracks, at->task, run.now, TooltipHtml::colors());
    return LoopTooltip::html(*run.recording, run.tracks, scale().time(position.x()),
                             scale().length(loopReach), run.now, TooltipHtml::colors());
}

void CompareView::choose(QPointF position)
{
    if (const std::optional<Found> at = found(position); at && at->task != noTask)
        selection().setTask(at->task);
}

// From the first start of the chosen task in any run to its last end.
std::optional<TimeRange> CompareView::chosenStretch() const
{
    std::optional<TimeRange> all;
    for (const ComparedRun& run : m_runs) {
        if (selection().task() == noTask || selection().task() > run.recording->records().size())
            continue;
        const TaskRecord& record = run.recording->record(selection().task());
        if (!record.start())
            continue;
        const TimeRange one{*record.start(), record.end.value_or(run.now)};
        all = all ? TimeRange{std::min(all->from, one.from), std::max(all->to, one.to)} : one;
    }
    return all && !all->isEmpty() ? all : std::nullopt;
}

Nanos CompareView::snapped(Nanos time) const
{
    Snap snap(scale(), time, snapReach);
    snap.offer(Nanos(0));
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Recording& run = *m_runs[i].recording;
        snap.offer(m_runs[i].now);
        snap.offer(run.wallTime());
        snap.offerCallbacks(run.callbacks());
        for (std::size_t row = 0; row < m_strips.strips()[i].rows; ++row)
            snap.offerStates(run.records()[row]);
    }
    return snap.time();
}

QList<std::optional<Command>> CompareView::menuCommands() const
{
    return QList<std::optional<Command>>{Command::Fit,      Command::ZoomIn,
                                         Command::ZoomOut,  Command::ZoomToSelection,
                                         Command::ViewBack, Command::ViewForward} +
           markCommands();
}

} // namespace loopscope

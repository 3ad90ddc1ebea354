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
constexpr double factsWidth = 1.55; // of the column of names
constexpr double loopReach = 4;     // pixels from which a thin mark is found
constexpr double overviewPadding = 3;
} // namespace

CompareView::CompareView(CommandSet& commands, Selection& selection, QWidget* parent)
    : PlotView(commands, selection, parent)
{
    connect(&selection, &Selection::taskChanged, this, [this] { viewport()->update(); });
    retranslate();
}

void CompareView::setRuns(const RunGroups& groups)
{
    m_groups = groups;
    regroup();
}

// Which run stands for a group changes when one more of it is over.
void CompareView::regroup()
{
    const Runs comparable = comparableOf(m_groups);
    std::vector<ComparedRun> kept;
    for (const RunGroup& group : m_groups) {
        const auto shown = shownOf(group, comparable);
        const auto known = std::find_if(m_runs.begin(), m_runs.end(),
                                        [&](const ComparedRun& one) { return one.recording == shown; });
        kept.push_back(known == m_runs.end() ? ComparedRun(shown) : std::move(*known));
        if (known != m_runs.end())
            m_runs.erase(known);
    }
    m_runs = std::move(kept);
    ownAxis().advance(longest(), false);
    hold();
    layStrips();
    updateCommands();
}

void CompareView::setTraces(const std::vector<NamedTrace>& traces)
{
    m_traces.clear();
    for (const NamedTrace& trace : traces)
        m_traces.emplace_back(trace, look().colors, look().small);
    ownAxis().advance(longest(), false);
    layStrips();
    updateCommands();
    describe();
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
    regroup();
}

// Holds the runs against each other, which costs a walk over all tasks: not in every frame.
void CompareView::hold()
{
    const std::vector<Standing> standings = standingsOf(m_groups);
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_runs[i].standing = standings[i];
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
    for (const TraceStrip& trace : m_traces)
        longest = std::max(longest, trace.length());
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
    if (!m_traces.empty())
        sentences << CompareWords::besideTraces(m_traces.size());
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
    for (TraceStrip& trace : m_traces)
        trace = TraceStrip(trace.trace(), look().colors, look().small);
    layStrips();
}

void CompareView::resizeEvent(QResizeEvent*)
{
    layStrips();
}

std::vector<StripContent> CompareView::contents() const
{
    std::vector<StripContent> contents;
    for (const ComparedRun& run : m_runs)
        contents.push_back({run.recording->tasks().size(), true});
    for (const TraceStrip& trace : m_traces)
        contents.push_back(trace.content());
    return contents;
}

StripMetrics CompareView::metrics() const
{
    const bool repeated =
        std::any_of(m_groups.begin(), m_groups.end(), [](const RunGroup& group) { return group.size() > 1; });
    return stripMetrics(look().textHeight, look().smallHeight, repeated);
}

void CompareView::layStrips()
{
    m_strips = {}; // so that the layout tells how much room there is
    arrange();
    const TimelineLayout& layout = picture();
    const double room = viewport()->height() - layout.ruler.bottom() - layout.legend.height();
    m_strips = StripLayout(contents(), metrics(), room);
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
    StripFrame frame{plotFrame(longest(), live),
                     base == m_runs.end() ? Nanos(0) : base->recording->wallTime()};
    frame.played = m_played;
    frame.chosen = selection().task();
    frame.scrolled = verticalScrollBar()->value();
    const TimelineLayout& layout = picture();
    paintStrips(painter, frame);
    paintOverviewStrip(painter, frame.plot, layout);
    paintRunsInOverview(painter, frame.plot);
    paintOverviewWindow(painter, frame.plot, layout);
    paintRuler(painter, frame.plot, layout.ruler);
    paintLegend(painter, frame.plot, legend(), layout.legend);
    paintBookmarks(painter, frame.plot, layout);
    paintRange(painter, frame.plot, layout);
    paintCursor(painter, frame.plot, layout);
}

QColor CompareView::rowColor(std::size_t strip) const
{
    return strip % 2 == 0 ? look().colors.paper : look().colors.otherRow;
}

void CompareView::paintStrips(QPainter& painter, const StripFrame& frame)
{
    const QRectF& area = picture().rows;
    const StripMetrics metrics = this->metrics();
    painter.save();
    painter.setClipRect(area);
    for (std::size_t i = 0; i < m_strips.strips().size(); ++i) {
        const Strip& strip = m_strips.strips()[i];
        if (!stripRect(i).intersects(area))
            continue;
        if (i < m_runs.size())
            StripPainter(painter, frame, area, m_runs[i], strip, metrics, rowColor(i)).paint();
        else
            m_traces[i - m_runs.size()].paint(painter, frame, stripRect(i), strip, rowColor(i));
    }
    painter.restore();
}

// Each run as a line of its length.
void CompareView::paintRunsInOverview(QPainter& painter, const PlotFrame& frame) const
{
    const QRectF strip = picture().strip().adjusted(0, overviewPadding, 0, -overviewPadding);
    std::vector<Nanos> ends;
    for (const ComparedRun& run : m_runs)
        ends.push_back(run.now);
    for (const TraceStrip& trace : m_traces)
        ends.push_back(trace.length());
    const double height = strip.height() / static_cast<double>(ends.size());
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const double left = frame.whole.x(Nanos(0));
        const double right = std::min(frame.whole.x(ends[i]), strip.right());
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
    return Found{*strip, m_strips.taskAt(*strip, y)};
}

QString CompareView::tooltipAt(QPointF position) const
{
    const std::optional<Found> at = found(position);
    if (!at || position.x() < picture().plotLeft)
        return {};
    const Nanos time = scale().time(position.x());
    const Nanos slack = scale().length(loopReach);
    if (at->strip >= m_runs.size())
        return at->row ? m_traces[at->strip - m_runs.size()].tooltip(*at->row, time, slack) : QString();
    const ComparedRun& run = m_runs[at->strip];
    if (at->row)
        return TaskTooltip::html(*run.recording, run.tracks, static_cast<TaskId>(*at->row + 1), run.now,
                                 TooltipHtml::colors());
    return LoopTooltip::html(*run.recording, run.tracks, time, slack, run.now, TooltipHtml::colors());
}

void CompareView::choose(QPointF position)
{
    if (const std::optional<Found> at = found(position); at && at->row && at->strip < m_runs.size())
        selection().setTask(static_cast<TaskId>(*at->row + 1));
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
    return viewCommands() + markCommands();
}

} // namespace loopscope

#include "app/compare/overlayview.h"

#include "app/compare/comparedrun.h"
#include "app/compare/differencewords.h"
#include "app/compare/overlayrowpainter.h"
#include "app/plot/momentpainter.h"
#include "app/plot/rangepainter.h"
#include "app/plot/rulerpainter.h"
#include "app/selection/selection.h"
#include "app/timeline/comparisonpainter.h"
#include "app/timeline/legendentries.h"
#include "app/timeline/legendpainter.h"
#include "app/timeline/overviewpainter.h"

#include <QScrollBar>

#include <algorithm>

namespace loopscope {

namespace {

RunTracks tracksOf(const Recording& run)
{
    RunTracks tracks;
    tracks.update(run, run.lastTime());
    return tracks;
}

} // namespace

OverlayView::OverlayView(CommandSet& commands, Selection& selection, QWidget* parent)
    : PlotView(commands, selection, parent)
{
    connectCommands();
    connect(&selection, &Selection::taskChanged, this, &OverlayView::onTaskChanged);
    retranslate();
}

void OverlayView::setRuns(Run earlier, Run present)
{
    if (earlier == m_earlier && present == m_present)
        return;
    m_earlier = std::move(earlier);
    m_present = std::move(present);
    m_chosen.reset();
    m_comparison.reset();
    m_differences = {};
    m_legend.clear();
    setRange(std::nullopt);
    setBookmarks({});
    verticalScrollBar()->setValue(0);
    if (m_present) {
        m_differences = TaskDifferences(*m_earlier, *m_present);
        m_earlierTracks = tracksOf(*m_earlier);
        m_presentTracks = tracksOf(*m_present);
        m_legend.addAllTasks(*m_present); // there is no row of the loop
        m_legend.add(Sign::EarlierRun);
        m_comparison = standingsOf({{m_earlier}, {m_present}})[1].comparison;
        ownAxis().restart();
        ownAxis().advance(std::max(m_earlier->lastTime(), m_present->lastTime()), false);
    }
    layRows();
    onTaskChanged();
    forgetPlaces();
}

void OverlayView::setOnlyDifferences(bool only)
{
    m_only = only;
    layRows();
    if (const std::optional<std::size_t> row = chosenRow())
        scrollTo(*row);
    updateCommands();
}

// Rows are counted as the timeline counts tasks: difference i is number i + 1.
void OverlayView::layRows()
{
    const std::vector<TaskDifference>& rows = m_differences.rows();
    std::vector<TaskId> only;
    for (std::size_t i = 0; m_only && i < rows.size(); ++i) {
        if (rows[i].differs())
            only.push_back(static_cast<TaskId>(i + 1));
    }
    RowMetrics metrics = look().rows;
    metrics.task = overlayRowHeight(look());
    m_rows = RowLayout(RowOrder(rows.size(), {}, {}, only.empty() ? nullptr : &only), 0, metrics, 0);
    arrange();
}

QString OverlayView::sentence() const
{
    return m_present ? DifferenceWords(*m_earlier, *m_present, m_differences).sentence() : QString();
}

void OverlayView::retranslate()
{
    describe();
    PlotView::retranslate();
}

// What a screen reader says of it: the chosen task, then all of them in a sentence.
void OverlayView::describe()
{
    setAccessibleName(tr("Comparison, task by task"));
    if (!m_present)
        return setAccessibleDescription({});
    const DifferenceWords words(*m_earlier, *m_present, m_differences);
    QStringList said{words.title(), words.sentence()};
    if (m_chosen)
        said.prepend(words.spoken(m_differences.rows()[*m_chosen]));
    setAccessibleDescription(said.join(QStringLiteral(". ")));
}

void OverlayView::updateLook()
{
    PlotView::updateLook();
    layRows();
}

void OverlayView::resizeEvent(QResizeEvent*)
{
    layRows();
}

TimelineLayout OverlayView::layOut(const TimelineSizes& room) const
{
    TimelineSizes sizes = room;
    sizes.hasLoop = false;
    sizes.compares = true;
    sizes.nameWidth = std::max(room.nameWidth, overlayWordsWidth(look()));
    const TimelineLayout layout = TimelineLayout::of(sizes, m_rows.height());
    sizes.legendLines = legendLineCount(legendEntries(m_legend, look().small, layout.plotWidth));
    return TimelineLayout::of(sizes, m_rows.height());
}

TimelineFrame OverlayView::frame() const
{
    TimelineFrame frame{plotFrame(m_present->lastTime(), false), *m_present, m_presentTracks};
    frame.earlier = m_earlier.get();
    frame.comparison = m_comparison;
    frame.legend = m_legend;
    return frame;
}

void OverlayView::paintContent(QPainter& painter)
{
    const TimelineFrame shown = frame();
    const TimelineLayout& layout = picture();
    paintRows(painter, shown);
    paintOverview(painter, shown, layout);
    paintRuler(painter, shown, layout.ruler);
    ComparisonPainter(painter, shown).paintBand(layout.comparison);
    paintLegend(painter, shown, shown.legend, layout.legend);
    paintBookmarks(painter, shown, layout);
    paintRange(painter, shown, layout);
    paintCursor(painter, shown, layout);
}

void OverlayView::paintRows(QPainter& painter, const TimelineFrame& timeline) const
{
    const OverlayFrame overlay{timeline, m_differences, m_chosen};
    const RowLayout::Stretch visible = visibleRows();
    const auto row = [&](std::size_t number) {
        return OverlayRowPainter(painter, overlay, rowRect(number), differenceAt(number));
    };
    painter.save();
    painter.setClipRect(picture().rows);
    for (std::size_t number = visible.first; number < visible.last; ++number)
        row(number).paintBackground();
    paintGrid(painter, timeline, picture().rows);
    ComparisonPainter(painter, timeline).paintLines(picture().rows);
    for (std::size_t number = visible.first; number < visible.last; ++number)
        row(number).paint();
    painter.restore();
}

RowLayout::Stretch OverlayView::visibleRows() const
{
    return m_rows.rowsIn(verticalScrollBar()->value(), picture().rows.height());
}

QRectF OverlayView::rowRect(std::size_t number) const
{
    const QRectF& rows = picture().rows;
    const Row row = m_rows.row(number);
    return {rows.left(), rows.top() + row.top - verticalScrollBar()->value(), rows.width(), row.height};
}

std::optional<std::size_t> OverlayView::rowAt(QPointF position) const
{
    if (!showsSomething() || !picture().rows.contains(position))
        return std::nullopt;
    return m_rows.rowAt(position.y() - picture().rows.top() + verticalScrollBar()->value());
}

} // namespace loopscope

#include "app/timeline/timelineview.h"

#include "app/timeline/legendpainter.h"
#include "app/timeline/looprowpainter.h"
#include "app/timeline/rulerpainter.h"
#include "app/timeline/taskrowpainter.h"
#include "app/timeline/timelinetext.h"
#include "app/timeline/workerrowpainter.h"

#include <QEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr Nanos shortestLegend = std::chrono::milliseconds(500); // of a live run that has only begun
}

TimelineView::TimelineView(QWidget* parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letter keys act here, whatever input method is on
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Timeline"));
    updateLook();
}

void TimelineView::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_tracks.clear();
    m_axis.restart();
    m_now = Nanos(0);
    m_live = false;
    verticalScrollBar()->setValue(0);
    if (m_recording && m_recording->isOver())
        advance(m_recording->lastTime(), false);
    updateRows();
    viewport()->update();
}

void TimelineView::advance(Nanos now, bool live)
{
    if (!m_recording)
        return;
    m_now = now;
    m_live = live;
    m_tracks.update(*m_recording, now);
    m_axis.advance(now, live);
    if (m_tracks.workers.count() + m_recording->tasks().size() != m_rows.count())
        updateRows();
    viewport()->update();
}

int TimelineView::yOf(TaskId id) const
{
    const Row row = m_rows.row(id - 1);
    const double y = rowsRect().top() + row.top + row.height / 2 - verticalScrollBar()->value();
    return rowsRect().contains(1, y) ? static_cast<int>(y) : -1;
}

void TimelineView::fit()
{
    m_axis.fit();
    changeAxis();
}

void TimelineView::setFollowing(bool following)
{
    m_axis.setFollowing(following);
    changeAxis();
}

void TimelineView::changeAxis()
{
    viewport()->update();
    emit followingChanged(m_axis.isFollowing());
}

TimeScale TimelineView::scale() const
{
    const double labels = std::min(0.3 * viewport()->width(), QFontMetricsF(font()).averageCharWidth() * 17);
    const double left = std::round(labels);
    return {m_axis.range(), left, std::max(1.0, viewport()->width() - left - 8)};
}

QRectF TimelineView::rulerRect() const
{
    return {0, 0, double(viewport()->width()), QFontMetricsF(m_small).height() + 14};
}

QRectF TimelineView::loopRect() const
{
    return {0, rulerRect().bottom(), rulerRect().width(),
            std::round(QFontMetricsF(font()).height() * 2.2 + 22)};
}

QRectF TimelineView::rowsRect() const
{
    const double top = loopRect().bottom();
    const double legend = QFontMetricsF(m_small).height() + 18;
    return {0, top, loopRect().width(),
            std::max(0.0, std::min(m_rows.height(), viewport()->height() - legend - top))};
}

QRectF TimelineView::legendRect() const
{
    return {0, rowsRect().bottom(), rowsRect().width(), QFontMetricsF(m_small).height() + 18};
}

void TimelineView::updateLook()
{
    m_colors = Colors::of(palette());
    m_small = font();
    if (m_small.pointSizeF() > 0)
        m_small.setPointSizeF(m_small.pointSizeF() * 0.88);
    const double text = QFontMetricsF(font()).height();
    m_metrics = {std::round(std::max(30.0, text + 18)), std::round(std::max(22.0, text + 9)), 8};
    updateRows();
    updateSpare();
}

// Room for the longest usual label after the last bar.
void TimelineView::updateSpare()
{
    const double label = QFontMetricsF(m_small).horizontalAdvance(QStringLiteral("00.0 ms · 000.0 kB")) + 34;
    m_axis.setSpare(std::min(0.5, label / scale().width));
}

void TimelineView::updateRows()
{
    m_rows = m_recording ? RowLayout(m_recording->tasks().size(), m_tracks.workers.count(), m_metrics)
                         : RowLayout();
    const double visible = rowsRect().height();
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_metrics.task));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, m_rows.height() - visible)));
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_colors.paper);
    if (!m_recording) {
        paintEmpty(painter);
        return;
    }
    addVisibleToLegend();
    const TimeScale timeScale = scale();
    const TimelineFrame frame{*m_recording, m_tracks, m_colors, timeScale,     m_now,
                              m_live,       font(),   m_small,  timeScale.left};
    paintRows(painter, frame);
    paintRuler(painter, frame, rulerRect());
    LoopRowPainter(painter, frame, loopRect()).paint();
    paintLegend(painter, frame, legendRect());
    if (m_live)
        paintNow(painter, frame);
}

void TimelineView::paintRows(QPainter& painter, const TimelineFrame& frame)
{
    const QRectF area = rowsRect();
    const double scrolled = verticalScrollBar()->value();
    const RowLayout::Stretch visible = m_rows.rowsIn(scrolled, area.height());
    painter.save();
    painter.setClipRect(area);
    for (std::size_t number = visible.first; number < visible.last; ++number) {
        const Row row = m_rows.row(number);
        if (row.kind == RowKind::Task)
            painter.fillRect(QRectF(0, area.top() + row.top - scrolled, area.width(), row.height),
                             frame.rowColor(row.index));
    }
    paintGrid(painter, frame, area);
    for (std::size_t number = visible.first; number < visible.last; ++number) {
        const Row row = m_rows.row(number);
        const QRectF rect(0, area.top() + row.top - scrolled, area.width(), row.height);
        if (row.kind == RowKind::Task)
            TaskRowPainter(painter, frame, rect, static_cast<TaskId>(row.index + 1)).paint();
        else
            paintWorkerRow(painter, frame, rect, row.index);
    }
    painter.restore();
}

void TimelineView::paintNow(QPainter& painter, const TimelineFrame& frame)
{
    const double x = std::round(frame.scale.x(m_now));
    if (x < frame.scale.left || x > frame.scale.right())
        return;
    painter.fillRect(QRectF(x, rulerRect().bottom() - 8, 1.5, rowsRect().bottom() - rulerRect().bottom() + 8),
                     m_colors.text);
}

void TimelineView::paintEmpty(QPainter& painter)
{
    painter.setPen(m_colors.faint);
    painter.drawText(viewport()->rect(), Qt::AlignCenter, TimelineText::emptyPlan());
}

void TimelineView::addVisibleToLegend()
{
    if (!m_live)
        return;
    const RowLayout::Stretch visible = m_rows.rowsIn(verticalScrollBar()->value(), rowsRect().height());
    const std::size_t end = std::min(visible.last, m_recording->tasks().size());
    for (std::size_t i = visible.first; i < end; ++i)
        m_tracks.legend.addTask(m_recording->records()[i], m_recording->tasks()[i].kind,
                                std::max(m_now, shortestLegend));
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    updateSpare();
    updateRows();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        updateLook();
        viewport()->update();
    }
}

} // namespace loopscope

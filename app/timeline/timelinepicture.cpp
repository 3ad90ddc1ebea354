#include "app/timeline/timelinepicture.h"

#include "app/plot/momentpainter.h"
#include "app/plot/rangepainter.h"
#include "app/plot/rulerpainter.h"
#include "app/timeline/comparisonpainter.h"
#include "app/timeline/legendpainter.h"
#include "app/timeline/looprowpainter.h"
#include "app/timeline/overviewpainter.h"
#include "app/timeline/taskrowpainter.h"
#include "app/timeline/workerrowpainter.h"

namespace loopscope {

TimelinePicture::TimelinePicture(QPainter& painter, const TimelineFrame& frame, const TimelineLayout& layout,
                                 const RowLayout& rows, double scrolled)
    : m_painter(painter)
    , m_frame(frame)
    , m_layout(layout)
    , m_rows(rows)
    , m_scrolled(scrolled)
{
}

void TimelinePicture::paint()
{
    paintRows(m_layout.kept, m_rows.keptRows());
    paintRows(m_layout.rows, m_rows.rowsIn(m_scrolled, m_layout.rows.height()));
    paintKeptEdge();
    paintOverview(m_painter, m_frame, m_layout);
    paintRuler(m_painter, m_frame, m_layout.ruler);
    LoopRowPainter(m_painter, m_frame, m_layout.loop).paint();
    ComparisonPainter(m_painter, m_frame).paintBand(m_layout.comparison);
    paintLegend(m_painter, m_frame, m_frame.legend, m_layout.legend);
    paintBookmarks(m_painter, m_frame, m_layout);
    paintRange(m_painter, m_frame, m_layout);
    if (m_frame.live)
        paintNow(m_painter, m_frame, m_layout);
    paintCursor(m_painter, m_frame, m_layout);
}

QRectF TimelinePicture::rowRect(const Row& row, const TimelineLayout& layout, double scrolled)
{
    const QRectF& area = row.kept ? layout.kept : layout.rows;
    const double top = area.top() + row.top - (row.kept ? 0 : scrolled);
    return {area.left(), top, area.width(), row.height};
}

void TimelinePicture::paintRows(const QRectF& area, const RowLayout::Stretch& visible)
{
    m_painter.save();
    m_painter.setClipRect(area);
    paintBackgrounds(area, visible);
    for (std::size_t number = visible.first; number < visible.last; ++number) {
        const Row row = m_rows.row(number);
        if (row.kind == RowKind::Task)
            TaskRowPainter(m_painter, m_frame, rect(row), static_cast<TaskId>(row.index + 1)).paint();
        else
            paintWorkerRow(m_painter, m_frame, rect(row), row.index);
    }
    m_painter.restore();
}

// What stays in view ends where the rows begin to pass beneath.
void TimelinePicture::paintKeptEdge()
{
    const QRectF& kept = m_layout.kept;
    if (kept.height() > 0)
        m_painter.fillRect(QRectF(kept.left(), kept.bottom() - 1, kept.width(), 1), m_frame.colors.faint);
}

void TimelinePicture::paintBackgrounds(const QRectF& area, const RowLayout::Stretch& visible)
{
    for (std::size_t number = visible.first; number < visible.last; ++number) {
        const Row row = m_rows.row(number);
        if (row.kind == RowKind::Task)
            m_painter.fillRect(rect(row), m_frame.rowColor(static_cast<TaskId>(row.index + 1)));
    }
    paintGrid(m_painter, m_frame, area);
    ComparisonPainter(m_painter, m_frame).paintLines(area);
}

} // namespace loopscope

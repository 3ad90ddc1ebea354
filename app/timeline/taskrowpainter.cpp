#include "app/timeline/taskrowpainter.h"

#include "app/look/wording.h"
#include "app/timeline/barpainter.h"
#include "app/timeline/timelinetext.h"
#include "core/timeline/labelfit.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr double barHeight = 20;
constexpr double endGap = 9; // between a bar and its end mark
} // namespace

TaskRowPainter::TaskRowPainter(QPainter& painter, const TimelineFrame& frame, const QRectF& row, TaskId id)
    : m_painter(painter)
    , m_frame(frame)
    , m_row(row)
    , m_id(id)
    , m_task(frame.recording.task(id))
    , m_record(frame.recording.record(id))
{
}

void TaskRowPainter::paint()
{
    paintName();
    m_painter.save();
    m_painter.setClipRect(m_frame.plot(m_row), Qt::IntersectClip);
    const std::vector<BarSpan> spans = barSpans(m_record, m_frame.now, m_frame.scale);
    for (const BarSpan& span : spans)
        paintBar(span);
    for (const BarSpan& span : spans)
        paintLabel(span);
    if (m_record.start())
        paintEnd();
    else if (m_frame.recording.isOver())
        paintNeverStarted();
    m_painter.restore();
}

void TaskRowPainter::paintName()
{
    const QRectF name = m_frame.name(m_row);
    const KindColors& kind = m_frame.colors.kind(m_task.kind);
    const QRectF square(name.left(), std::round(name.center().y() - 4.5), 9, 9);
    m_painter.fillRect(square, kind.outline);
    m_painter.fillRect(square.adjusted(1, 1, -1, -1), kind.solid);
    m_painter.setFont(m_frame.font);
    m_painter.setPen(m_frame.colors.text);
    const QRectF text = name.adjusted(16, 0, 0, 0);
    const QString elided =
        QFontMetricsF(m_frame.font)
            .elidedText(Wording::taskName(m_frame.recording, m_id), Qt::ElideRight, text.width());
    m_painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, elided);
}

QRectF TaskRowPainter::barRect(double left, double right) const
{
    // A little beyond the plot is enough; a bar of a million pixels is not drawn well.
    left = std::max(left, m_frame.scale.left - 2);
    right = std::min(right, m_frame.scale.right() + 2);
    return {left, std::round(m_row.center().y() - barHeight / 2), std::max(1.0, right - left), barHeight};
}

void TaskRowPainter::paintBar(const BarSpan& span)
{
    paintState(m_painter, barRect(span.left, span.right), span.change.state, !span.change.holder.isNone(),
               m_frame.colors.kind(m_task.kind), m_frame.colors);
}

void TaskRowPainter::paintLabel(const BarSpan& span)
{
    const QStringList forms = TimelineText::state(span.change);
    if (forms.isEmpty() || span.merged)
        return;
    const QRectF bar = barRect(span.left, span.right);
    const FittedLabel label = fitLabel(forms, std::max(bar.left(), m_frame.scale.left),
                                       std::min(bar.right(), m_frame.scale.right()), 0, 8,
                                       [this](const QString& text) { return m_frame.smallWidth(text); });
    if (label.place != FittedLabel::Place::Inside)
        return;
    const KindColors& kind = m_frame.colors.kind(m_task.kind);
    const bool solid = span.change.state == TaskState::Running || span.change.state == TaskState::Receiving;
    QRectF box(label.x, bar.top(), m_frame.smallWidth(label.text), bar.height());
    if (!span.change.holder.isNone())
        box.setHeight(bar.height() - 5);        // above the rail
    if (span.change.state == TaskState::Queued) // the dashes stop for their reason
        m_painter.fillRect(box.adjusted(-4, 0, 4, 0), m_frame.rowColor(m_id - 1));
    m_painter.setFont(m_frame.small);
    m_painter.setPen(solid ? kind.onSolid : m_frame.colors.text);
    m_painter.drawText(box.adjusted(0, -3, 2, 3), Qt::AlignVCenter | Qt::TextSingleLine, label.text);
}

void TaskRowPainter::paintEnd()
{
    const double end = m_frame.scale.x(m_record.end.value_or(m_frame.now));
    if (end < m_frame.scale.left - 1 || end > m_frame.scale.right())
        return;
    double x = end + endGap;
    if (m_record.end) {
        paintEndMark(m_painter, {x + endMarkWidth / 2, std::round(m_row.center().y())}, m_record.outcome,
                     m_frame.colors);
        x += endMarkWidth + 6;
    }
    const FittedLabel label =
        fitBeside(TimelineText::end(m_record, m_frame.now), x, m_frame.scale.right() - 2,
                  [this](const QString& text) { return m_frame.smallWidth(text); });
    if (label.place == FittedLabel::Place::Beside)
        drawSmall(label.x, label.text,
                  m_record.outcome == Outcome::Failed ? m_frame.colors.text : m_frame.colors.faint);
}

void TaskRowPainter::paintNeverStarted()
{
    drawSmall(std::max(m_frame.scale.left, m_frame.scale.x(Nanos(0))) + 4, TimelineText::neverStarted(),
              m_frame.colors.faint);
}

void TaskRowPainter::drawSmall(double x, const QString& text, const QColor& color)
{
    m_painter.setFont(m_frame.small);
    m_painter.setPen(color);
    m_painter.drawText(QRectF(x, m_row.top(), m_frame.scale.right() - x + 2, m_row.height()),
                       Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace loopscope

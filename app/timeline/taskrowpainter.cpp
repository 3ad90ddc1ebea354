#include "app/timeline/taskrowpainter.h"

#include "app/timeline/barpainter.h"
#include "app/timeline/timelinetext.h"
#include "core/timeline/labelfit.h"
#include "core/words/wording.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr double endGap = 9; // between a bar and its end mark
constexpr double leastDash = 4;
constexpr double earlierReach = 3;     // of the outline around the bar, above and below
constexpr double ghostReach = 4;       // of what was predicted, around both
constexpr float veilOverOthers = 0.6f; // over what a person does not look for
constexpr double smallEnd = 6;         // of what did not succeed, beside a low bar
constexpr double matchMark = 4;        // half as high

QRectF barIn(const PlotFrame& frame, const QRectF& row, double left, double right)
{
    // A little beyond the plot is enough; a bar of a million pixels is not drawn well.
    left = std::max(left, frame.scale.left - 2);
    right = std::min(right, frame.scale.right() + 2);
    const double height = std::min(frame.barHeight(), row.height() - 1);
    return {left, std::round(row.center().y() - height / 2), std::max(1.0, right - left), height};
}

} // namespace

void paintEarlierTask(QPainter& painter, const PlotFrame& frame, const QRectF& row, const TaskRecord& record)
{
    if (!record.start() || !record.end)
        return;
    const double left = frame.scale.x(*record.start());
    const double right = frame.scale.x(*record.end);
    if (right < frame.scale.left || left > frame.scale.right())
        return;
    const double reach = row.height() >= frame.smallHeight() ? earlierReach : 0;
    paintEarlierBar(painter, barIn(frame, row, left, std::max(left + 3, right)).adjusted(0, -reach, 0, reach),
                    earlierColor(frame.colors));
}

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
    m_painter.save();
    paintChosen();
    if (m_frame.isMatch(m_id))
        paintMatch();
    if (hasWords() || m_id == m_frame.chosen)
        paintName();
    m_painter.setClipRect(m_frame.plot(m_row), Qt::IntersectClip);
    paintEarlier();
    paintGhost();
    const std::vector<BarSpan> spans = barSpans(m_record, m_frame.now, m_frame.scale);
    for (const BarSpan& span : spans)
        paintBar(span);
    if (hasWords())
        paintWords(spans);
    else
        paintSmallEnd();
    m_painter.restore();
    if (m_frame.isPassedOver(m_id))
        paintOver();
}

void TaskRowPainter::paintWords(const std::vector<BarSpan>& spans)
{
    for (const BarSpan& span : spans)
        paintLabel(span);
    if (m_record.start())
        paintEnd();
    else if (m_frame.recording.isOver())
        paintNeverStarted();
}

bool TaskRowPainter::hasWords() const
{
    return m_row.height() >= m_frame.smallHeight();
}

// Not by its colour alone: a bar at the edge, and the name in bold.
void TaskRowPainter::paintChosen()
{
    if (m_id == m_frame.chosen)
        m_painter.fillRect(QRectF(m_row.left(), m_row.top(), 4, m_row.height()), m_frame.colors.accent);
}

// Not by its colour alone either: an arrow before the name, and that in bold.
void TaskRowPainter::paintMatch()
{
    const double half = std::min(matchMark, m_row.height() / 2);
    const QPointF tip(m_row.left() + 8, m_row.center().y());
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_frame.colors.text);
    m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(-half, -half), tip + QPointF(-half, half)}));
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

// The row's own colour over all of it: what a person does not look for is there, but steps back.
void TaskRowPainter::paintOver()
{
    QColor veil = m_frame.rowColor(m_id);
    veil.setAlphaF(veilOverOthers);
    m_painter.fillRect(m_row, veil);
}

// Beside a row that is lower than its words they stand over the rows around it.
void TaskRowPainter::paintName()
{
    QRectF name = m_frame.name(m_row);
    if (!hasWords()) {
        const double height = m_frame.smallHeight();
        name = QRectF(name.left(), name.center().y() - height / 2, name.width(), height);
        m_painter.fillRect(name, m_frame.rowColor(m_id));
    }
    const KindColors& kind = m_frame.colors.kind(m_task.kind);
    const QRectF square(name.left(), std::round(name.center().y() - 4.5), 9, 9);
    m_painter.fillRect(square, kind.outline);
    m_painter.fillRect(square.adjusted(1, 1, -1, -1), kind.solid);
    QFont font = m_frame.font;
    font.setBold(m_id == m_frame.chosen || m_frame.isMatch(m_id));
    m_painter.setFont(font);
    m_painter.setPen(m_frame.colors.text);
    const QRectF text = name.adjusted(16, 0, 0, 0);
    const QString elided = QFontMetricsF(font).elidedText(Wording::taskName(m_frame.recording, m_id),
                                                          Qt::ElideRight, text.width());
    m_painter.drawText(text, Qt::AlignVCenter | Qt::TextSingleLine, elided);
}

QRectF TaskRowPainter::barRect(double left, double right) const
{
    return barIn(m_frame, m_row, left, right);
}

double TaskRowPainter::markWidth() const
{
    return std::max(13.0, std::round(m_frame.smallHeight() * 0.85));
}

void TaskRowPainter::paintEarlier()
{
    const TaskId id = m_frame.earlierTask.value_or(m_id);
    if (m_frame.earlier && id != noTask && id <= m_frame.earlier->records().size())
        paintEarlierTask(m_painter, m_frame, m_row, m_frame.earlier->record(id));
}

// Beyond the bar above and below, so that it is seen around what really came.
void TaskRowPainter::paintGhost()
{
    if (!m_frame.ghost || m_id > m_frame.ghost->tasks.size())
        return;
    const TaskSpan& span = m_frame.ghost->tasks[m_id - 1];
    if (!span.start || !span.end)
        return;
    const double left = m_frame.scale.x(*span.start);
    const double right = m_frame.scale.x(*span.end);
    if (right < m_frame.scale.left || left > m_frame.scale.right())
        return;
    const double reach = hasWords() ? ghostReach : 0;
    paintGhostBar(m_painter, barRect(left, std::max(left + 3, right)).adjusted(0, -reach, 0, reach),
                  m_frame.colors.faint);
}

void TaskRowPainter::paintBar(const BarSpan& span)
{
    if (span.change.state == TaskState::Queued && span.width() < leastDash)
        return; // less than a dash is a speck
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
        box.setHeight(bar.height() - railHeight(bar.height())); // above it
    if (span.change.state == TaskState::Queued)                 // the dashes stop for their reason
        m_painter.fillRect(box.adjusted(-4, 0, 4, 0), m_frame.rowColor(m_id));
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
        paintEndMark(m_painter, {x + markWidth() / 2, std::round(m_row.center().y())}, markWidth(),
                     m_record.outcome, m_frame.colors);
        x += markWidth() + 6;
    }
    const FittedLabel label =
        fitBeside(TimelineText::end(m_record, m_frame.now), x, m_frame.scale.right() - 2,
                  [this](const QString& text) { return m_frame.smallWidth(text); });
    if (label.place == FittedLabel::Place::Beside)
        drawSmall(label.x, label.text,
                  m_record.outcome == Outcome::Failed ? m_frame.colors.text : m_frame.colors.faint);
}

// What went wrong is seen in a low row too: a block beside the bar.
void TaskRowPainter::paintSmallEnd()
{
    if (!m_record.end || m_record.outcome == Outcome::Succeeded)
        return;
    const QRectF bar = barRect(m_frame.scale.x(*m_record.end), 0);
    m_painter.fillRect(QRectF(bar.left() + 3, bar.top(), smallEnd, bar.height()),
                       m_record.outcome == Outcome::Failed ? m_frame.colors.text : m_frame.colors.faint);
}

void TaskRowPainter::paintNeverStarted()
{
    drawSmall(std::max(m_frame.scale.left, m_frame.scale.x(Nanos(0))) + 4, TimelineText::neverStarted(),
              m_frame.colors.faint);
}

void TaskRowPainter::drawSmall(double x, const QString& text, const QColor& color)
{
    if (m_frame.earlier || m_frame.ghost) { // no line of theirs through the words
        const double height = m_frame.smallHeight();
        m_painter.fillRect(
            QRectF(x - 2, m_row.center().y() - height / 2, m_frame.smallWidth(text) + 4, height),
            m_frame.rowColor(m_id));
    }
    m_painter.setFont(m_frame.small);
    m_painter.setPen(color);
    m_painter.drawText(QRectF(x, m_row.top(), m_frame.scale.right() - x + 2, m_row.height()),
                       Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace loopscope

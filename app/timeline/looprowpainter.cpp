#include "app/timeline/looprowpainter.h"

#include "app/timeline/barpainter.h"
#include "app/timeline/timelinetext.h"
#include "core/timeline/labelfit.h"

#include <algorithm>

namespace loopscope {

namespace {
constexpr double heartbeatGap = 5; // between marks, so that each can be seen
} // namespace

LoopRowPainter::LoopRowPainter(QPainter& painter, const TimelineFrame& frame, const QRectF& row)
    : m_painter(painter)
    , m_frame(frame)
    , m_row(row)
    , m_track(frame.scale.left, row.top() + 7, frame.scale.width, row.height() - 14 - heartbeatHeight() - 5)
{
}

void LoopRowPainter::paint()
{
    m_painter.fillRect(m_row, m_frame.colors.loopRow);
    paintName();
    paintPlot();
}

void LoopRowPainter::paintPlot()
{
    m_painter.save();
    m_painter.setClipRect(m_frame.plot(m_row), Qt::IntersectClip);
    paintTrack();
    paintCallbacks();
    paintHeldStretches();
    paintHeartbeats();
    paintQuestions();
    m_painter.restore();
}

double LoopRowPainter::heartbeatHeight() const
{
    return std::max(8.0, std::round(m_frame.smallHeight() / 2));
}

void LoopRowPainter::paintName()
{
    const bool heldNow = m_frame.live && m_frame.tracks.held.open();
    const QRectF name = m_frame.name(m_row);
    QFont bold = m_frame.font;
    bold.setBold(true);
    m_painter.setFont(bold);
    m_painter.setPen(m_frame.colors.text);
    const QRectF upper(name.left(), m_row.top() + 5, name.width(), m_row.height() / 2 - 5);
    m_painter.drawText(upper, Qt::AlignBottom | Qt::TextSingleLine, TimelineText::loopTitle());
    m_painter.setFont(m_frame.small);
    m_painter.setPen(heldNow ? m_frame.colors.held : m_frame.colors.faint);
    const QRectF lower(name.left(), m_row.center().y() + 1, name.width(), m_row.height() / 2 - 4);
    m_painter.drawText(lower, Qt::AlignTop | Qt::TextSingleLine,
                       TimelineText::loopDetail(m_frame.recording, heldNow));
}

// From zero to the present: where nothing is drawn on it, the loop was free.
void LoopRowPainter::paintTrack()
{
    const double left = std::max(m_track.left() - 2, m_frame.scale.x(Nanos(0)));
    const double right = std::min(m_track.right() + 2, m_frame.scale.x(m_frame.now));
    if (right <= left)
        return;
    m_painter.setPen(m_frame.colors.frame);
    m_painter.setBrush(m_frame.colors.paper);
    m_painter.drawRect(
        QRectF(left, m_track.top(), right - left, m_track.height()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void LoopRowPainter::paintCallbacks()
{
    const std::vector<CallbackRecord>& callbacks = m_frame.recording.callbacks();
    for (const TrackSpan& span : callbackSpans(callbacks, m_frame.now, m_frame.scale)) {
        const TaskId task = callbacks[span.last - 1].task;
        const KindColors& kind =
            task == noTask ? m_frame.colors.loop : m_frame.colors.kind(m_frame.recording.task(task).kind);
        const double width = std::max(2.0, span.width());
        m_painter.fillRect(QRectF(span.left, m_track.top(), width, m_track.height()), kind.outline);
    }
}

void LoopRowPainter::paintHeldStretches()
{
    const std::vector<HeldStretch>& all = m_frame.tracks.held.all();
    const std::vector<TrackSpan> spans = trackSpans(
        all.size(), [&](std::size_t i) { return all[i].start; },
        [&](std::size_t i) { return all[i].end.value_or(m_frame.now); }, m_frame.scale);
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const double left = std::max(spans[i].left, m_track.left() - 2);
        const double right = std::min(spans[i].right, m_track.right() + 2);
        const QRectF bar(left, m_track.top(), std::max(2.0, right - left), m_track.height());
        m_painter.fillRect(bar, m_frame.colors.paper);
        paintHeld(m_painter, bar, m_frame.colors);
        paintHeldLabel(spans[i], i + 1 < spans.size() ? spans[i + 1].left : m_track.right());
    }
}

void LoopRowPainter::paintHeldLabel(const TrackSpan& span, double limit)
{
    const QStringList forms =
        span.last - span.first > 1
            ? TimelineText::heldOften(span.last - span.first)
            : TimelineText::held(m_frame.recording, m_frame.tracks.held.all()[span.first], m_frame.now);
    QFont bold = m_frame.small;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    const FittedLabel label =
        fitLabel(forms, std::max(span.left, m_track.left()), std::min(span.right, m_track.right()), limit, 9,
                 [&](const QString& text) { return metrics.horizontalAdvance(text); });
    // Beside it there may be callbacks; a name over them would be read as theirs.
    if (label.place != FittedLabel::Place::Inside)
        return;
    const double width = metrics.horizontalAdvance(label.text);
    const QRectF plate(label.x - 4, m_track.center().y() - metrics.height() / 2 - 1, width + 8,
                       metrics.height() + 2);
    m_painter.fillRect(plate, m_frame.colors.paper);
    m_painter.setFont(bold);
    m_painter.setPen(m_frame.colors.text);
    m_painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, label.text);
}

void LoopRowPainter::paintHeartbeats()
{
    const double bottom = m_row.bottom() - 6;
    for (const HeartbeatMark& mark :
         heartbeatMarks(m_frame.recording, m_frame.tracks.heartbeats, m_frame.scale, heartbeatGap))
        paintHeartbeat(m_painter, mark.x, bottom - heartbeatHeight(), bottom, mark.missed, m_frame.colors);
}

// From where it was asked to where it was answered, or to the present, over the heartbeats.
void LoopRowPainter::paintQuestions()
{
    const double height = heartbeatHeight() + 4;
    const double y = std::round(m_row.bottom() - 6 - heartbeatHeight() / 2);
    for (const QuestionRecord& question : m_frame.recording.questions()) {
        const double left = m_frame.scale.x(question.asked);
        const double right = m_frame.scale.x(question.answered.value_or(m_frame.now));
        if (right < m_track.left() || left > m_track.right())
            continue;
        const double from = std::max(left, m_track.left() - 2);
        m_painter.fillRect(QRectF(from, y - 1, std::min(right, m_track.right() + 2) - from, 2),
                           m_frame.colors.text);
        paintQuestion(m_painter, {left, y}, height, m_frame.colors);
        const FittedLabel label = fitBeside(TimelineText::question(question), right + height, m_track.right(),
                                            [this](const QString& text) { return m_frame.smallWidth(text); });
        if (label.place == FittedLabel::Place::Nowhere)
            continue;
        const QRectF plate(label.x - 3, m_row.bottom() - m_frame.smallHeight() - 2,
                           m_frame.smallWidth(label.text) + 6, m_frame.smallHeight());
        m_painter.fillRect(plate, m_frame.colors.loopRow);
        m_painter.setFont(m_frame.small);
        m_painter.setPen(m_frame.colors.text);
        m_painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, label.text);
    }
}

} // namespace loopscope

#include "app/timeline/workerrowpainter.h"

#include "app/timeline/barpainter.h"
#include "app/timeline/timelinetext.h"
#include "core/timeline/labelfit.h"
#include "core/words/wording.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

bool hasWords(const TimelineFrame& frame, const QRectF& row)
{
    return row.height() >= frame.smallHeight();
}

void paintSpan(QPainter& painter, const TimelineFrame& frame, const QRectF& row, const TrackSpan& span,
               TaskId task)
{
    const double left = std::max(span.left, frame.scale.left - 2);
    const double right = std::min(span.right, frame.scale.right() + 2);
    const double height = std::min(std::round(frame.barHeight() * 0.8), row.height() - 1);
    const QRectF bar(left, std::round(row.center().y() - height / 2), std::max(1.0, right - left), height);
    paintState(painter, bar, TaskState::Waiting, false, frame.colors.kind(frame.recording.task(task).kind),
               frame.colors);
    if (span.last - span.first > 1 || !hasWords(frame, row))
        return;
    const FittedLabel label = fitLabel({Wording::taskName(frame.recording, task)},
                                       std::max(left, frame.scale.left), std::min(right, frame.scale.right()),
                                       0, 6, [&](const QString& text) { return frame.smallWidth(text); });
    if (label.place != FittedLabel::Place::Inside)
        return;
    painter.setFont(frame.small);
    painter.setPen(frame.colors.text);
    painter.drawText(QRectF(label.x, row.top(), right - label.x, row.height()),
                     Qt::AlignVCenter | Qt::TextSingleLine, label.text);
}

} // namespace

void paintWorkerRow(QPainter& painter, const TimelineFrame& frame, const QRectF& row, std::size_t index)
{
    if (hasWords(frame, row)) {
        painter.setFont(frame.font);
        painter.setPen(frame.colors.faint);
        painter.drawText(frame.name(row), Qt::AlignVCenter | Qt::TextSingleLine,
                         TimelineText::worker(index + 1));
    }
    painter.save();
    painter.setClipRect(frame.plot(row), Qt::IntersectClip);
    const std::vector<std::size_t>& track = frame.tracks.workers.track(index);
    for (const TrackSpan& span : frame.tracks.workers.spans(frame.recording, index, frame.now, frame.scale))
        paintSpan(painter, frame, row, span, frame.recording.workerSpans()[track[span.first]].task);
    painter.restore();
}

} // namespace loopscope

#include "app/timeline/tasktooltip.h"

#include "app/timeline/timelinetext.h"
#include "app/timeline/tooltiphtml.h"
#include "app/timeline/waittext.h"
#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

constexpr std::size_t mostRows = 24; // of a task with many redirects; the rest is counted
constexpr Nanos leastWait = std::chrono::milliseconds(1); // briefer, why is no question
constexpr int mostCauses = 5;
constexpr int longestTitle = 120;

QString title(const Recording& recording, TaskId id)
{
    const Task& task = recording.task(id);
    QString text = Wording::taskName(recording, id);
    if (task.request) {
        const QString method = task.request->head ? QStringLiteral("HEAD") : QStringLiteral("GET");
        text += QStringLiteral(" · %1 %2").arg(method, plainLabel(maskedUrl(task.request->url)));
    } else {
        text += QStringLiteral(" · %1 %2").arg(kindName(task.kind), durationText(task.duration));
    }
    if (text.size() > longestTitle)
        text = text.left(longestTitle) + QChar(0x2026);
    return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped());
}

QString stateRow(const TaskRecord& record, std::size_t index, Nanos now)
{
    const StateChange& change = record.changes[index];
    const Nanos end = record.changeEnd(index).value_or(now);
    QString what = Wording::stateOn(change.state, change.on);
    if (!change.holder.isNone())
        what += QStringLiteral(" · ") + Wording::holds(change.holder);
    return TooltipHtml::row(what, change.at, end);
}

// What it waited for where others were in the way: why it was late, what it queued for.
QString causeLine(const Recording& recording, const WaitCause& cause, const Colors& colors)
{
    const QString text = WaitText::sentence(recording, cause);
    return cause.kind == WaitKind::Loop ? TooltipHtml::orange(text, colors) : TooltipHtml::line(text);
}

bool isInTheWay(WaitKind kind)
{
    return kind == WaitKind::Loop || kind == WaitKind::Limit || kind == WaitKind::Worker ||
           kind == WaitKind::Connection;
}

QString causeLines(const Recording& recording, const RunTracks& tracks, TaskId id, Nanos now,
                   const Colors& colors)
{
    QString lines;
    int count = 0;
    const std::size_t states = std::min(recording.record(id).changes.size(), mostRows);
    for (std::size_t i = 0; i < states && count < mostCauses; ++i) {
        const WaitCause cause = waitCause(recording, tracks.waits, {id, i}, now);
        if (!isInTheWay(cause.kind) || cause.waited() < leastWait)
            continue;
        lines += causeLine(recording, cause, colors);
        ++count;
    }
    return lines;
}

} // namespace

QString TaskTooltip::html(const Recording& recording, const RunTracks& tracks, TaskId id, Nanos now,
                          const Colors& colors)
{
    const TaskRecord& record = recording.record(id);
    QString rows;
    for (std::size_t i = 0; i < std::min(record.changes.size(), mostRows); ++i)
        rows += stateRow(record, i, now);
    QString text = title(recording, id);
    if (record.changes.size() > mostRows)
        rows += TooltipHtml::row(tr("… and %1 more").arg(record.changes.size() - mostRows));
    text += QStringLiteral("<table>%1</table>").arg(rows) + causeLines(recording, tracks, id, now, colors);
    const bool succeeded = record.outcome == Outcome::Succeeded; // otherwise the end says how it ended
    if ((record.end && succeeded) || record.changes.empty())
        text += Wording::taskState(record, recording.isOver()).toHtmlEscaped();
    if (record.end && succeeded)
        text += QStringLiteral(": ");
    if (record.end)
        text += TimelineText::end(record, now).constFirst().toHtmlEscaped();
    if (record.fetch && record.fetch->httpStatus > 0)
        text += tr(" · HTTP status %1").arg(record.fetch->httpStatus);
    return TooltipHtml::whole(text);
}

} // namespace loopscope

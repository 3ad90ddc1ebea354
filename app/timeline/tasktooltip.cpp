#include "app/timeline/tasktooltip.h"

#include "app/look/wording.h"
#include "app/timeline/timelinetext.h"
#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"

namespace loopscope {

namespace {

constexpr std::size_t mostRows = 24; // of a task with many redirects; the rest is counted
constexpr Nanos leastLate = std::chrono::milliseconds(1);
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

QString cell(const QString& text, const char* align = "left")
{
    return QStringLiteral("<td align='%1' style='padding-right:14px'>%2</td>")
        .arg(QLatin1String(align), text.toHtmlEscaped().replace(QLatin1Char(' '), QStringLiteral("&nbsp;")));
}

// As many as it takes to tell the two ends of something that lasts `length` apart.
int digitsFor(Nanos length)
{
    if (length >= std::chrono::milliseconds(10))
        return 0;
    return length >= std::chrono::milliseconds(1) ? 1 : 3;
}

QString milliseconds(Nanos time, int digits)
{
    return QString::number(static_cast<double>(time.count()) / 1e6, 'f', digits);
}

QString stateRow(const TaskRecord& record, std::size_t index, Nanos now)
{
    const StateChange& change = record.changes[index];
    const Nanos end = record.changeEnd(index).value_or(now);
    QString what = Wording::stateOn(change.state, change.on);
    if (!change.holder.isNone())
        what += QStringLiteral(" · ") + Wording::holds(change.holder);
    const int digits = digitsFor(end - change.at);
    const QString times =
        QStringLiteral("%1 → %2 ms").arg(milliseconds(change.at, digits), milliseconds(end, digits));
    return QStringLiteral("<tr>%1%2%3</tr>")
        .arg(cell(what), cell(times), cell(durationText(end - change.at), "right"));
}

QString orange(const QString& text, const Colors& colors)
{
    return QStringLiteral("<b><font color='%1'>%2</font></b><br>")
        .arg(colors.held.name(), text.toHtmlEscaped());
}

} // namespace

QString TaskTooltip::html(const Recording& recording, const RunTracks& tracks, TaskId id, Nanos now,
                          const Colors& colors)
{
    const TaskRecord& record = recording.record(id);
    QString rows;
    QString causes;
    for (std::size_t i = 0; i < std::min(record.changes.size(), mostRows); ++i) {
        rows += stateRow(record, i, now);
        const Nanos from = record.changes[i].at;
        const Nanos to = record.changeEnd(i).value_or(now);
        const HeldStretch* held = tracks.held.longestIn(from, to);
        const bool late = record.changes[i].state == TaskState::Ready && to - from >= leastLate;
        if (late && held && held->by != id)
            causes += orange(tr("%1 late: %2 held the loop")
                                 .arg(durationText(to - from), Wording::taskName(recording, held->by)),
                             colors);
    }
    QString text = QStringLiteral("<div style='white-space:nowrap'>") + title(recording, id);
    if (record.changes.size() > mostRows)
        rows += QStringLiteral("<tr>%1</tr>")
                    .arg(cell(tr("… and %1 more").arg(record.changes.size() - mostRows)));
    text += QStringLiteral("<table>%1</table>").arg(rows) + causes;
    if (record.end || record.changes.empty())
        text += Wording::taskState(record, recording.isOver()).toHtmlEscaped();
    if (record.end)
        text += QStringLiteral(": ") + TimelineText::end(record, now).constFirst().toHtmlEscaped();
    if (record.fetch && record.fetch->httpStatus > 0)
        text += tr(" · HTTP status %1").arg(record.fetch->httpStatus);
    return text + QStringLiteral("</div>");
}

} // namespace loopscope

#include "app/timeline/looptooltip.h"

#include "app/timeline/timelinetext.h"
#include "app/timeline/tooltiphtml.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/looprowmoment.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {
constexpr std::size_t mostLate = 8; // callbacks that a tooltip names
constexpr Nanos leastLate = std::chrono::milliseconds(1);
} // namespace

QString LoopTooltip::html(const Recording& recording, const RunTracks& tracks, Nanos at, Nanos reach,
                          Nanos now, const Colors& colors)
{
    if (at < Nanos(0) || at > now + reach)
        return {};
    const LoopRowMoment moment = loopRowMoment(recording, tracks, at, reach, now);
    QString text;
    if (moment.held)
        text = held(recording, tracks, *moment.held, now, colors);
    else if (moment.callback)
        text = callback(recording, *moment.callback, now, colors);
    else
        text = TooltipHtml::bold(tr("The loop is free")) + QStringLiteral("<br>");
    if (moment.heartbeat)
        text += heartbeat(*moment.heartbeat, recording.settings().heartbeat, colors);
    return TooltipHtml::whole(text);
}

QString LoopTooltip::held(const Recording& recording, const RunTracks& tracks, const HeldStretch& stretch,
                          Nanos now, const Colors& colors)
{
    QString text = TooltipHtml::bold(TimelineText::held(recording, stretch, now).constFirst());
    text += QStringLiteral("<table>%1</table>")
                .arg(TooltipHtml::row(tr("loop held"), stretch.start, stretch.end.value_or(now)));
    for (const LateCallback& late : madeLateBy(recording, stretch, mostLate)) {
        if (late.late >= leastLate)
            text += TooltipHtml::orange(
                tr("%1's callback ran %2 late")
                    .arg(Wording::taskName(recording, late.task), durationText(late.late)),
                colors);
    }
    const std::size_t missed = heartbeatsMissedIn(recording, tracks.heartbeats, stretch);
    if (missed > 0)
        text += tr("%n heartbeat(s) missed", nullptr, static_cast<int>(missed)).toHtmlEscaped() +
                QStringLiteral("<br>");
    return text;
}

QString LoopTooltip::callback(const Recording& recording, const CallbackRecord& callback, Nanos now,
                              const Colors& colors)
{
    const Nanos late = callback.start - callback.readySince;
    QString text = TooltipHtml::bold(tr("callback of %1").arg(Wording::taskName(recording, callback.task)));
    text += QStringLiteral("<table>%1</table>")
                .arg(TooltipHtml::row(Wording::state(TaskState::Running), callback.start,
                                      callback.end.value_or(now)));
    if (late >= leastLate)
        text += TooltipHtml::orange(tr("It ran %1 late").arg(durationText(late)), colors);
    return text;
}

QString LoopTooltip::heartbeat(const HeartbeatRecord& heartbeat, Nanos interval, const Colors& colors)
{
    const QString asked = MomentPair(heartbeat.asked, heartbeat.asked + interval).from;
    if (!heartbeat.answered)
        return TooltipHtml::orange(tr("Heartbeat asked at %1 ms: no answer yet").arg(asked), colors);
    const QString after = durationText(*heartbeat.answered - heartbeat.asked);
    const QString text = tr("Heartbeat asked at %1 ms, answered after %2").arg(asked, after);
    return *heartbeat.answered - heartbeat.asked > interval ? TooltipHtml::orange(text, colors)
                                                            : text.toHtmlEscaped();
}

} // namespace loopscope

#include "app/timeline/workertooltip.h"

#include "app/timeline/timelinetext.h"
#include "app/timeline/tooltiphtml.h"
#include "core/words/wording.h"

namespace loopscope {

QString WorkerTooltip::html(const Recording& recording, const RunTracks& tracks, std::size_t index, Nanos at,
                            Nanos now)
{
    const QString title = TooltipHtml::bold(TimelineText::worker(index + 1));
    const std::optional<std::size_t> found = tracks.workers.at(recording, index, at, now);
    if (!found) {
        const auto tasks = static_cast<int>(tracks.workers.track(index).size());
        return TooltipHtml::whole(title + QStringLiteral("<br>") +
                                  tr("free; %n task(s) in all", nullptr, tasks).toHtmlEscaped());
    }
    const WorkerSpan& span = recording.workerSpans()[*found];
    const QString row =
        TooltipHtml::row(Wording::taskName(recording, span.task), span.start, span.end.value_or(now));
    return TooltipHtml::whole(title + QStringLiteral("<table>%1</table>").arg(row));
}

} // namespace loopscope

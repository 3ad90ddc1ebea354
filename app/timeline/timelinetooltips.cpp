// What the timeline's tooltips say.
#include "app/timeline/looptooltip.h"
#include "app/timeline/tasktooltip.h"
#include "app/timeline/timelineview.h"
#include "app/timeline/tooltiphtml.h"
#include "app/timeline/workertooltip.h"

namespace loopscope {

namespace {

constexpr double reach = 4; // pixels from which a thin mark is found

} // namespace

QString TimelineView::tooltipAt(QPointF position) const
{
    const Nanos time = scale().time(position.x());
    const bool onTime = position.x() >= picture().plotLeft;
    if (m_recording && onTime && picture().loop.contains(position))
        return LoopTooltip::html(*m_recording, m_tracks, time, scale().length(reach), m_now,
                                 TooltipHtml::colors());
    const auto row = rowAt(position);
    if (!row)
        return {};
    const Row found = m_rows.row(*row);
    if (found.kind == RowKind::Worker)
        return WorkerTooltip::html(*m_recording, m_tracks, found.index, time, m_now);
    return TaskTooltip::html(*m_recording, m_tracks, static_cast<TaskId>(found.index + 1), m_now,
                             TooltipHtml::colors());
}

} // namespace loopscope

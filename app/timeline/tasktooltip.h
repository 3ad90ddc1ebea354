#pragma once

#include "app/look/colors.h"
#include "core/timeline/runtracks.h"

#include <QCoreApplication>

namespace loopscope {

/// Everything about one task of a run, as rich text: each state with its times and length, why it waited
/// where others were in the way, how it ended. Names and URLs are shown as they are, never as markup; secrets
/// are masked.
class TaskTooltip
{
    Q_DECLARE_TR_FUNCTIONS(TaskTooltip)

public:
    static QString html(const Recording& recording, const RunTracks& tracks, TaskId id, Nanos now,
                        const Colors& colors);
};

} // namespace loopscope

#pragma once

#include "app/timeline/timelineframe.h"
#include "core/analysis/taskdifferences.h"

namespace loopscope {

/// Two runs laid over each other, to be painted: the earlier one as an outline, the present one filled.
struct OverlayFrame
{
    const TimelineFrame& timeline; ///< the present run, and the earlier one behind it
    const TaskDifferences& differences;
    std::optional<std::size_t> chosen{}; ///< which of the differences
};

} // namespace loopscope

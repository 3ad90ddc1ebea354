#pragma once

#include "app/plot/plotframe.h"
#include "core/analysis/runinsight.h"
#include "core/timeline/comparison.h"
#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"
#include "core/timeline/taskmatches.h"

namespace loopscope {

/// Everything that one picture of a run is painted from.
struct TimelineFrame : PlotFrame
{
    const Recording& recording;
    const RunTracks& tracks;

    const Recording* earlier = nullptr; ///< an earlier run of the same tasks, which stays as an outline
    /// What a task is in it, noTask: nothing; none: the one of its own number.
    std::optional<TaskId> earlierTask{};
    std::optional<RunComparison> comparison{}; ///< with it, once both are over
    const OtherWay* ghost = nullptr;           ///< what was predicted of these tasks
    TaskId chosen = noTask;
    RowOrder order{};                     ///< of the tasks' rows
    const TaskMatches* matches = nullptr; ///< what a person looks for; null: nothing

    Legend legend{}; ///< what there is to explain

    bool isMatch(TaskId id) const { return matches && matches->contains(id); }
    /// Whether a person looks for something else.
    bool isPassedOver(TaskId id) const { return matches && !matches->contains(id); }
    /// Behind a task's row.
    QColor rowColor(TaskId id) const;
};

/// Behind the row of the chosen task.
QColor chosenRowColor(const Colors& colors);
/// Of an earlier run: apart from every kind of task, 3:1 against every row.
QColor earlierColor(const Colors& colors);

} // namespace loopscope

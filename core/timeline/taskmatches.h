#pragma once

#include "core/timeline/taskfilter.h"

#include <vector>

namespace loopscope {

/// The tasks of a run that match a filter. Text and kinds are looked at once, so that following a live run
/// costs a look at each record.
class TaskMatches
{
public:
    /// Looks at every task: another filter, or another run.
    void find(const TaskFilter& filter, const Recording& recording, Nanos now);
    /// Nothing is looked for.
    void clear() { *this = TaskMatches(); }
    /// The run of find() has gone on. Returns whether other tasks match now.
    bool renew(const Recording& recording, Nanos now);

    /// Whether anything is looked for.
    bool isActive() const { return !m_filter.isEmpty(); }
    bool dependsOnRun() const { return m_filter.dependsOnRun(); }
    bool contains(TaskId id) const;
    /// In the order of the plan.
    const std::vector<TaskId>& all() const { return m_all; }

private:
    TaskFilter m_filter;
    std::vector<TaskId> m_candidates; // match as far as the plan goes; only where the run decides the rest
    std::vector<TaskId> m_all;
};

} // namespace loopscope

#include "core/timeline/taskmatches.h"

#include <algorithm>

namespace loopscope {

void TaskMatches::find(const TaskFilter& filter, const Recording& recording, Nanos now)
{
    clear();
    m_filter = filter;
    if (!isActive())
        return;
    PlanMatcher matcher(m_filter);
    const std::vector<Task>& tasks = recording.tasks();
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto id = static_cast<TaskId>(i + 1);
        if (matcher.matches(tasks[i], id))
            m_all.push_back(id);
    }
    if (!dependsOnRun())
        return;
    m_candidates = std::move(m_all);
    renew(recording, now);
}

bool TaskMatches::renew(const Recording& recording, Nanos now)
{
    if (!dependsOnRun())
        return false;
    std::vector<TaskId> matching;
    for (const TaskId id : m_candidates) {
        if (m_filter.matchesRun(recording.record(id), now))
            matching.push_back(id);
    }
    const bool changed = matching != m_all;
    m_all = std::move(matching);
    return changed;
}

bool TaskMatches::contains(TaskId id) const
{
    return std::binary_search(m_all.begin(), m_all.end(), id);
}

} // namespace loopscope

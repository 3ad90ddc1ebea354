#pragma once

#include "core/plan/task.h"

namespace loopscope {

/// Gathers the tasks of a plan entry by entry and keeps them within a plan's bounds, which are looked at
/// before anything is allocated.
class TaskList
{
public:
    /// Adds `copies` (at least 1) of `task`, which share its request. Several copies of a named task are
    /// name_1, name_2 …; a single one keeps its name. Returns why it would be too much; then nothing is
    /// added.
    std::optional<QString> append(const Task& task, int copies);

    /// The tasks so far; the list is empty afterwards.
    std::vector<Task> take();

private:
    std::vector<Task> m_tasks;
    std::int64_t m_nameLength = 0; ///< of numbered names, which a short line can ask a million of
};

} // namespace loopscope

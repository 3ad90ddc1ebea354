#pragma once

#include "core/plan/task.h"
#include "core/trace/event.h"

namespace loopscope {

/// How a task of one run was found again in another.
enum class TaskMatch : std::uint8_t {
    None,      ///< it was not
    Same,      ///< of the same kind and name, it does the same
    OtherWork, ///< of the same kind and name, it asks for another URL or takes another time
    OtherName  ///< of the same kind, it does the same under another name
};

/// The task of the earlier run that a task of the present one is.
struct TaskPartner
{
    TaskId id = noTask; ///< noTask: none
    TaskMatch match = TaskMatch::None;

    bool operator==(const TaskPartner&) const = default;
};

/// The partner of each of the `present` tasks, in their order. First those find each other that are the same;
/// of what is left those of one name; then those that do the same. Of several that are alike the first finds
/// the first, the second the second. A task without a name goes by its number, as people see it, but only
/// where the two lists have tasks in common: otherwise a number says nothing. Secrets in a URL do not count,
/// as a saved run has none. No task is partner of two. n log n for n tasks.
std::vector<TaskPartner> taskPartners(const std::vector<Task>& earlier, const std::vector<Task>& present);

} // namespace loopscope

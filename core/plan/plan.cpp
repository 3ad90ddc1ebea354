#include "core/plan/plan.h"

#include <algorithm>
#include <iterator>

namespace loopscope {

std::vector<Task> enabledTasks(const Plan& plan)
{
    std::vector<Task> enabled;
    enabled.reserve(plan.tasks.size());
    std::copy_if(plan.tasks.begin(), plan.tasks.end(), std::back_inserter(enabled),
                 [](const Task& task) { return task.enabled; });
    return enabled;
}

} // namespace loopscope

#include "core/code/program.h"

#include "core/code/pythonprogram.h"

namespace loopscope {

Program programOf(const Plan& plan, const RunSettings& settings, CodeLanguage, std::size_t mostTasks)
{
    const std::vector<Task> tasks = enabledTasks(plan);
    return PythonProgram(plan, tasks, settings).write(mostTasks);
}

} // namespace loopscope

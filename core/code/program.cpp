#include "core/code/program.h"

#include "core/code/cppprogram.h"
#include "core/code/pythonprogram.h"

namespace loopscope {

Program programOf(const Plan& plan, const RunSettings& settings, CodeLanguage language, std::size_t mostTasks)
{
    const std::vector<Task> tasks = enabledTasks(plan);
    if (language == CodeLanguage::Cpp)
        return CppProgram(plan, tasks, settings).write(mostTasks);
    return PythonProgram(plan, tasks, settings).write(mostTasks);
}

} // namespace loopscope

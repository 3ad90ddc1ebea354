#pragma once

#include "core/plan/task.h"

namespace loopscope {

/// `task` after its line was edited to mean `line`: what a line cannot say (headers, the task's own deadline,
/// whether it is on, keys that this version does not know) stays as it was.
Task withLine(const Task& task, const Task& line);

} // namespace loopscope

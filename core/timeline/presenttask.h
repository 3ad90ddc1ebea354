#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// The task that a live run has come to, where its strategy carries out one at a time in the plan's order;
/// noTask where several go on at once, or none has begun. Costs a search.
TaskId presentTask(const Recording& recording);

} // namespace loopscope

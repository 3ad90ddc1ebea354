#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// When the task was first past its first step: in the first state that waits, receives, runs or holds a
/// thread. None if it never was.
std::optional<Nanos> firstStep(const TaskRecord& record);

/// Most tasks at one time past their first step and not ended.
int peakInFlight(const Recording& recording);

} // namespace loopscope

#pragma once

#include "core/trace/clock.h"

namespace loopscope {

/// CPU time that the calling thread has used so far.
Nanos threadCpuTime();

} // namespace loopscope

#pragma once

#include "core/race/sweepresult.h"

namespace loopscope {

/// What holds tasks back from the knee of `result` on, or from its least value on where it is flat, read out
/// of the runs at the knee and at the next value. What the runs do not show stays Unknown. Costs a walk over
/// all tasks of each point's typical run.
SweepReason sweepReason(const SweepResult& result);

} // namespace loopscope

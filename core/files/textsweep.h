#pragma once

#include "core/race/sweepresult.h"

namespace loopscope {

/// A sweep as text for a terminal of 80 columns, in the language of now: the curves of total time and of
/// throughput over the values, a table of their figures with the knee marked, and the reason. Secrets are
/// masked.
QString textSweep(const SweepResult& result);

} // namespace loopscope

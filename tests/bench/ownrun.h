#pragma once

#include "core/trace/recording.h"
#include "tests/bench/contenders.h"

namespace loopscope::bench {

/// Runs `plan` in this process as the window does, polled at a frame's pace, and gives its recording. None,
/// and a line on standard error, unless every task succeeds within 30 seconds.
std::shared_ptr<const Recording> runHere(Plan plan, const RunSettings& settings);

/// "wall_ms", and of how late sleeps ended "p50_ms", "p99_ms" and "least_ms".
Figures figuresOf(const Recording& recording);

/// `time` in milliseconds, with its fraction.
double milliseconds(Nanos time);

} // namespace loopscope::bench

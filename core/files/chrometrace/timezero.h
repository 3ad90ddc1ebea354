#pragma once

#include "core/files/chrometrace/skipcounts.h"
#include "core/spans/rawtrace.h"

namespace loopscope {

/// The duration of a span that has not ended when the file does.
inline constexpr std::int64_t neverEnded = -1;

/// Lets the times of `trace`, which count from anywhere, count from its first stamp, sets its length, and
/// ends there what never ended. Times that lie years away from most others are of another clock and are left
/// out.
void setTimeZero(RawTrace& trace, SkipCounts& skips);

} // namespace loopscope

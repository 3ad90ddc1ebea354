#pragma once

#include <chrono>

namespace loopscope {

/// Every time and length in the program: whole nanoseconds. As a point in time it counts either from the
/// steady clock's epoch ("steady time") or from a run's zero ("run time"); each use says which.
using Nanos = std::chrono::nanoseconds;

/// Steady time, now. On Linux this is CLOCK_MONOTONIC, which other processes share. Any thread.
inline Nanos steadyNow()
{
    return std::chrono::duration_cast<Nanos>(std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace loopscope

#pragma once

#include "core/trace/clock.h"

namespace loopscope::traceformat {

// How a recording is laid out as a Chrome trace: contracts, "Recording". Writer and reader share these.

inline constexpr int version = 1;

inline constexpr int loopProcess = 1;
inline constexpr int taskProcess = 2;
inline constexpr int workerProcess = 3;
inline constexpr int processesPerRun = 10; ///< run r has the processes 10r + 1 … 10r + 3
inline constexpr int maxRuns = 100'000;    ///< in one file
inline constexpr int loopThread = 1;

/// A trace's time of a run's zero: no `ts` is 0, which some viewers take for "none".
inline constexpr Nanos zeroStamp = std::chrono::microseconds(1);

inline constexpr char callbackCategory[] = "callback";
inline constexpr char nestedCategory[] = "task"; ///< a task inside the one callback of blocking
inline constexpr char stateCategory[] = "state";
inline constexpr char workerCategory[] = "worker";
inline constexpr char lagCounter[] = "loop lag";
inline constexpr char questionAsked[] = "question asked"; ///< instants of the loop, args {number}
inline constexpr char questionAnswered[] = "question answered";

} // namespace loopscope::traceformat

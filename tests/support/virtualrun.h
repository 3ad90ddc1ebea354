#pragma once

#include "core/run/virtual/worktimes.h"
#include "core/trace/recording.h"

namespace loopscope::test {

/// How long every fetch takes, on a host to which connecting costs nothing.
struct FetchTimes
{
    Nanos wait = std::chrono::milliseconds(500); ///< from the request to the first byte
    Nanos receive{};                             ///< from the first byte to the last
};

/// Every task takes as long as it says, every fetch as long as `times` says.
WorkTimes workTimesOf(const std::vector<Task>& tasks, FetchTimes times = {});

/// Carries `plan` out on a virtual clock, heartbeats and all; never waits.
std::shared_ptr<Recording> runVirtually(Plan plan, RunSettings settings, FetchTimes times = {},
                                        std::optional<Nanos> stopAt = {});

} // namespace loopscope::test

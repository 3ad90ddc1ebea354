#pragma once

#include "core/trace/recording.h"

#include <random>
#include <vector>

namespace loopscope::test {

/// A plan of short tasks of every kind.
Plan mixedPlan(std::mt19937& random, int tasks);

/// Settings for it: limit, workers and connections so few that tasks wait for them.
RunSettings settingsFor(StrategyKind strategy, std::mt19937& random);

/// The states, callbacks and heartbeats of a run as several threads' batches bring them: in order of each
/// thread, mixed between them.
std::vector<Recorder::Batch> scattered(const Recording& recording, std::mt19937& random);

/// A column "strategy" with a row for each.
void addStrategyRows();

} // namespace loopscope::test

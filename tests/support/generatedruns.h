#pragma once

#include "core/trace/recording.h"

#include <random>
#include <vector>

namespace loopscope::test {

/// A plan of short tasks of every kind.
Plan mixedPlan(std::mt19937& random, int tasks);

/// Few places of everything, so that tasks wait for them.
RunSettings settingsFor(StrategyKind strategy, std::mt19937& random);

/// The events of a run's tasks as several threads' batches bring them: in order of each thread, mixed between
/// them.
std::vector<Recorder::Batch> scattered(const Recording& recording, std::mt19937& random);

} // namespace loopscope::test

#pragma once

#include "core/trace/recording.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace loopscope {

/// Runs that are held against each other, in the order in which they are shown. None of them is null.
using Runs = std::vector<std::shared_ptr<const Recording>>;

/// The strategies of a race, in the order in which they are shown.
inline constexpr std::array raceStrategies{StrategyKind::Blocking, StrategyKind::Sequential,
                                           StrategyKind::Concurrent, StrategyKind::Pool};

/// The order in which round `round` (from 0) of a race runs them: each round begins with another one, so that
/// what an earlier run leaves behind (warm caches of a server, a busy machine) does not always meet the same.
std::array<StrategyKind, raceStrategies.size()> raceOrder(std::size_t round);

/// The index of the run with the least total time among those that ran to their end and had as many successes
/// as the best of `runs`; none where nothing succeeded.
std::optional<std::size_t> fastestOf(const Runs& runs);

} // namespace loopscope

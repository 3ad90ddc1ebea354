#pragma once

#include "core/trace/recording.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace loopscope {

/// Runs that are held against each other, in the order in which they are shown. None of them is null.
using Runs = std::vector<std::shared_ptr<const Recording>>;

/// Whether all of them ran the same tasks.
bool areOfOnePlan(const Runs& runs);

/// The strategies of a race, in the order in which they are shown.
inline constexpr std::array raceStrategies{StrategyKind::Blocking, StrategyKind::Sequential,
                                           StrategyKind::Concurrent, StrategyKind::Pool};

/// The order in which round `round` (from 0) of a race runs them: each round begins with another one, so that
/// what an earlier run leaves behind (warm caches of a server, a busy machine) does not always meet the same.
std::array<StrategyKind, raceStrategies.size()> raceOrder(std::size_t round);

/// Runs that were made round by round, each round's in the order in which they are shown. The last round may
/// be cut short.
Runs inShownOrder(Runs made);

/// `runs` apart by their strategy, in the order of StrategyKind; each strategy's as they stand in `runs`.
std::vector<Runs> byStrategy(const Runs& runs);

/// Those of `runs` whose total times can be held against each other: they ran to their end, and had as many
/// successes as the best of `runs`, at least one.
Runs comparableOf(const Runs& runs);

/// Those of `runs` that were not stopped; where there are none, all of them.
Runs notStopped(const Runs& runs);

/// The total time of each.
std::vector<Nanos> wallTimes(const Runs& runs);

/// The one whose total time is the middle one, of an even number the lesser of the two. At least one run.
std::shared_ptr<const Recording> middleByTime(Runs runs);

/// The index of the run with the least total time among those that ran to their end and had as many successes
/// as the best of `runs`; none where nothing succeeded.
std::optional<std::size_t> fastestOf(const Runs& runs);

} // namespace loopscope

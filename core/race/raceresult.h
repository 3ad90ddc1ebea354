#pragma once

#include "core/analysis/spread.h"
#include "core/race/race.h"
#include "core/timeline/comparison.h"

namespace loopscope {

/// What one strategy came to in a race.
struct RaceEntry
{
    StrategyKind strategy = StrategyKind::Blocking;
    Runs runs;     ///< all that were made under it, at least one
    Runs compared; ///< those among them that can be compared: see comparableOf()
    /// The one of `compared` whose total time is the middle one; where there is none, of `runs`.
    std::shared_ptr<const Recording> typical;
    std::optional<Spread> wall; ///< total times of `compared`
    Nanos held{}; ///< how long the loop was held in all, the median of `compared`, else of `runs`

    /// How the median compares with that of the first strategy; none for the first, or where one of the two
    /// has nothing to compare. Of fewer than leastSample runs each they are held against each other by size
    /// alone, as compareRuns() does; of more, they are equal unless the test says otherwise.
    std::optional<RunComparison> againstFirst;
    std::optional<double> p; ///< of rankSumTest() against the first; none where it can tell nothing
};

/// A race, held together. A value that shares the runs.
struct RaceResult
{
    std::vector<RaceEntry> entries;     ///< a strategy each, in the order in which they are shown
    std::optional<std::size_t> fastest; ///< of the entries: the least median; none where nothing compares
    std::size_t rounds = 0;             ///< the most runs of a strategy
};

/// Holds `runs`, each of which is over, against each other. A strategy that has none is no entry.
RaceResult raceResult(const Runs& runs);

/// Whether the total time of `entry` differs from that of the first beyond chance, as far as that can be
/// told.
std::optional<bool> differsFromFirst(const RaceEntry& entry);

} // namespace loopscope

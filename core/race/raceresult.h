#pragma once

#include "core/analysis/spread.h"
#include "core/race/rungroup.h"
#include "core/timeline/comparison.h"

namespace loopscope {

/// How the total times of one group of runs compare with those of another. Of fewer than leastSample runs
/// each, their medians are held against each other by size alone, as compareRuns() does; of more, they are
/// equal unless the test says otherwise.
struct TimesCompared
{
    RunComparison comparison;
    std::optional<double> p; ///< of rankSumTest(); none where it can tell nothing
};
/// Neither is empty.
TimesCompared compareTimesOf(const Runs& first, const Runs& other);

/// What one strategy came to in a race, or one way of running in a comparison.
struct RaceEntry
{
    StrategyKind strategy = StrategyKind::Blocking;
    Runs runs;     ///< all that were made under it, at least one
    Runs compared; ///< those among them that can be compared
    /// The one of `compared` whose total time is the middle one; where there is none, of `runs`.
    std::shared_ptr<const Recording> typical;
    std::optional<Spread> wall; ///< total times of `compared`
    Nanos held{}; ///< how long the loop was held in all, the median of `compared`, else of `runs`

    /// How it compares with the first strategy, of groups with the first that has anything to compare; none
    /// for that one itself, or where one of the two has nothing to compare.
    std::optional<RunComparison> againstFirst;
    std::optional<double> p; ///< of that comparison
};

/// A race, held together. A value that shares the runs.
struct RaceResult
{
    std::vector<RaceEntry> entries;     ///< a strategy each, in the order in which they are shown
    std::optional<std::size_t> fastest; ///< of the entries: the least median; none where nothing compares
    std::size_t rounds = 0;             ///< the most runs of a strategy
};

/// Holds `runs`, each of which is over, against each other. A strategy that has none is no entry.
/// Comparable are those of comparableOf().
RaceResult raceResult(const Runs& runs);
/// The same of groups, an entry each in their order, whatever their strategies.
RaceResult raceResult(const RunGroups& groups);

/// Whether the total time of `entry` differs from that of the first beyond chance, as far as that can be
/// told.
std::optional<bool> differsFromFirst(const RaceEntry& entry);

} // namespace loopscope

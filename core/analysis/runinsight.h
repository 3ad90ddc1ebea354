#pragma once

#include "core/analysis/findings/finding.h"

#include <atomic>

namespace loopscope {

/// What the tasks of a run would take under another strategy.
struct OtherWay
{
    StrategyKind strategy = StrategyKind::Concurrent;
    Nanos wall{};
    std::vector<Doubt> doubts;
    std::vector<TaskSpan> tasks; ///< task id i at index i - 1

    bool operator==(const OtherWay&) const = default;
};

/// What an earlier run of the same tasks predicted of a run, and what the run took.
struct Foretold
{
    Nanos predicted{}; ///< more than 0
    Nanos measured{};

    bool operator==(const Foretold&) const = default;
};

/// What a run that is over tells beside its figures. A value; it needs the recording no more.
struct RunInsight
{
    std::vector<Finding> findings;   ///< the one that costs most first
    std::vector<OtherWay> otherWays; ///< without the own, and Unawaited, which runs nothing; empty: not known
    std::optional<Foretold> foretold;

    bool operator==(const RunInsight&) const = default;
};

/// Draws from `recording`, which is over, all that it tells. `next` are the settings that a next run would
/// have, whatever its strategy. `earlier`, null or over, is a run that may have been of the same tasks: where
/// it was, did the same and had other settings, it foretold this one. Looks at `cancelled` between its steps,
/// and gives none once that is set. Reads only: any thread, while nobody changes the recordings.
std::optional<RunInsight> insightOf(const Recording& recording, const RunSettings& next,
                                    const Recording* earlier, const std::atomic<bool>& cancelled);

} // namespace loopscope

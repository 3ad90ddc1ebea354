#pragma once

#include "core/timeline/timerange.h"
#include "core/trace/event.h"

#include <vector>

namespace loopscope {

/// How long what became ready waited for its turn on the loop.
struct LatenessFigures
{
    std::size_t count = 0; ///< of those the others are about; 0: the others are 0 as well
    Nanos p50{};           ///< nearest rank, see percentile.h
    Nanos p95{};
    Nanos p99{};
    Nanos most{};

    /// Of these; leaves them in another order.
    static LatenessFigures of(std::vector<Nanos>& times);
    bool operator==(const LatenessFigures&) const = default;
};

/// A stretch of a run in figures. What is counted "in it" has its moment in [from, to).
struct RangeFigures
{
    TimeRange range;
    Nanos busy{};                     ///< the loop held by anything: its callbacks as far as they lie in it
    Nanos longestBlock{};             ///< the longest of them, as far as it lies in it
    TaskId longestBlockTask = noTask; ///< who held the loop longest inside that; noTask: the strategy itself
    /// Tasks past their first step and not ended, as the summary's peak has them.
    double averageInFlight = 0;
    std::size_t mostInFlight = 0;
    /// Of the callbacks that became ready in it, and of the heartbeats that were asked in it, that have had
    /// their turn, whenever that came.
    LatenessFigures late;
    /// Bytes of the answers whose receiving ended in it. What came of an answer by when is not recorded, so
    /// each counts whole, at its end.
    std::int64_t bytes = 0;
    std::size_t statesEnded = 0;
    std::size_t started = 0; ///< tasks that took their first step
    std::size_t ended = 0;   ///< in any way
    std::size_t failed = 0;

    /// 0 … 1; 0 of an empty range.
    double busyShare() const;
    bool operator==(const RangeFigures&) const = default;
};

} // namespace loopscope

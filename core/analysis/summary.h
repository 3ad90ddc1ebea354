#pragma once

#include "core/analysis/loopfigures.h"

namespace loopscope {

/// A run in figures, as the contracts' summary has them.
struct Summary
{
    StrategyKind strategy = StrategyKind::Concurrent;
    Nanos wall{};         ///< from zero to the last end
    Nanos tasks{};        ///< waiting, receiving and running of all tasks
    int peakInFlight = 0; ///< most tasks at one time past their first step and not ended
    int succeeded = 0;
    int failed = 0;
    int cancelled = 0;
    int notRun = 0;
    Nanos monotonicStart{}; ///< steady time of zero
    LoopFigures loop;

    /// tasks / wall; none when wall is 0.
    std::optional<double> overlap() const;
    bool operator==(const Summary&) const = default;
};

/// The figures of a run that is over, or of what is known of it so far.
Summary summarize(const Recording& recording);

/// Sum of the task's ready states: how long its code could have run and did not.
Nanos lateness(const TaskRecord& record);

} // namespace loopscope

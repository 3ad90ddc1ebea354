#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// How the subject loop fared.
struct LoopFigures
{
    Nanos busy{}; ///< held by anything: the sum of its callbacks
    std::size_t callbacks = 0;
    Nanos longestBlock{};             ///< the longest callback
    TaskId longestBlockTask = noTask; ///< whose it was; under blocking the task that held it longest
    std::size_t heartbeats = 0;       ///< asked, on a fixed grid
    std::size_t heartbeatsMissed = 0; ///< not answered before the next was due
    Nanos worstLate{};                ///< the longest that a callback or heartbeat waited for its turn

    bool operator==(const LoopFigures&) const = default;
};

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

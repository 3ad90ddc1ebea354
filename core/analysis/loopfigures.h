#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// How the subject loop fared.
struct LoopFigures
{
    Nanos busy{}; ///< held by anything: the sum of its callbacks
    std::size_t callbacks = 0;
    Nanos longestBlock{};             ///< the longest callback
    TaskId longestBlockTask = noTask; ///< the task that held the loop longest inside it
    std::size_t heartbeats = 0;       ///< asked, on a fixed grid, while the run went on
    std::size_t heartbeatsMissed = 0; ///< not answered before the next was due
    Nanos worstLate{};                ///< the longest that a callback or heartbeat waited for its turn

    bool operator==(const LoopFigures&) const = default;
};

/// How the subject loop fared in a run, as far as it is known. A callback that still runs counts up to the
/// last time known.
LoopFigures loopFigures(const Recording& recording);

/// The task that held the loop longest inside `callback`; noTask: the strategy itself.
TaskId longestHolder(const Recording& recording, const CallbackRecord& callback);

/// Whether `heartbeat` belongs to the run: it was asked before its last task ended.
bool countsForRun(const Recording& recording, const HeartbeatRecord& heartbeat);

/// Whether `heartbeat` was not answered before the next one was due.
bool isMissed(const Recording& recording, const HeartbeatRecord& heartbeat);

} // namespace loopscope

#pragma once

#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// One event of a trace that is still to be written: which part of the recording it tells, and when it
/// begins.
struct TraceEntry
{
    enum class Kind : std::uint8_t {
        Callback,
        NestedTask,
        Heartbeat,
        State,
        WorkerSpan,
        QuestionAsked,
        QuestionAnswered
    };

    Nanos at{}; ///< run time
    std::uint32_t index =
        0; ///< of a callback, heartbeat, worker span or question; otherwise of a task's record
    std::uint32_t change = 0; ///< of a state: which of the task's changes
    std::uint32_t run = 0;    ///< in a file of several runs, from 0
    Kind kind = Kind::Callback;
};

/// Everything that a trace of `recording` holds, by time; heartbeats only as far as they count for the run.
/// What begins at one time keeps an order in which no slice comes before the one that it lies in, and a
/// task's states stay in theirs.
std::vector<TraceEntry> traceOrder(const Recording& recording);

/// From when to when a task lay in the one callback in which blocking carries out all tasks. Run time.
struct NestedSlice
{
    Nanos start{};
    Nanos end{};
};

/// Where the task of `record` lies in the strategy's own callback; none under another strategy, or where it
/// does not lie in one.
std::optional<NestedSlice> nestedSlice(const Recording& recording, const TaskRecord& record);

} // namespace loopscope

#pragma once

#include "core/analysis/waitcause.h"

namespace loopscope {

/// A state whose cause is looked for. Lives as long as the call.
struct WaitQuestion
{
    const Recording& recording;
    const WaitIndex& index;
    StateRef span;
    Nanos now{};

    const TaskRecord& record() const { return recording.record(span.task); }
    const StateChange& change() const { return record().changes[span.state]; }
    /// The state that followed; null where there was none.
    const StateChange* next() const
    {
        return span.state + 1 < record().changes.size() ? &record().changes[span.state + 1] : nullptr;
    }
};

// Each completes a cause whose times are known, of a task that queued.
void readLimit(const WaitQuestion& question, WaitCause& cause);
void readWorker(const WaitQuestion& question, WaitCause& cause);
void readConnection(const WaitQuestion& question, WaitCause& cause);

} // namespace loopscope

#pragma once

#include "core/plan/task.h"
#include "core/run/callback.h"
#include "core/run/network/network.h"
#include "core/run/stopsignal.h"
#include "core/trace/recorder.h"

#include <vector>

namespace loopscope {

/// Carries tasks out so that they hold the thread that calls: the subject loop's, or a worker's. Any thread;
/// everything it refers to outlives it.
class ThreadWork
{
public:
    ThreadWork(const std::vector<Task>& tasks, Network& network, StopSignal& stop);

    /// Carries the task out and records its states from `asked` (steady time) on; the state that it ends in
    /// lasts until the caller says otherwise. `producer` belongs to the calling thread, `holder` is that
    /// thread.
    WorkEnd carryOut(TaskId task, Nanos asked, Holder holder, Producer& producer);

private:
    WorkEnd compute(Nanos cpuTime) const;
    WorkEnd fetch(TaskId task, Holder holder, Producer& producer);

    const std::vector<Task>& m_tasks;
    Network& m_network;
    StopSignal& m_stop;
};

} // namespace loopscope

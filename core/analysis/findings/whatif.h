#pragma once

#include "core/analysis/prediction/prediction.h"

namespace loopscope {

/// The work of a measured run, to be carried out another way: "what if …?". Each change is made on top of
/// those before. `recording` and `predictor` outlive it.
class WhatIf
{
public:
    WhatIf(const Recording& recording, const Predictor& predictor);

    WhatIf& under(StrategyKind strategy);
    WhatIf& withWorkers(int workers);
    WhatIf& withLimit(int limit);
    WhatIf& withConnections(int connections);
    /// Every blocking call is awaited instead.
    WhatIf& blockingCallsAwaited();
    /// Every computation runs elsewhere, on a core of its own as long as there are any, and is awaited.
    WhatIf& computationElsewhere();
    /// The task takes that long once it runs.
    WhatIf& taskTakes(TaskId task, Nanos time);

    Prediction predict() const;

private:
    std::vector<Task>& changedTasks();
    WorkTimes& changedTimes();

    const Recording& m_recording;
    const Predictor& m_predictor;
    RunSettings m_settings;
    std::optional<std::vector<Task>> m_tasks; // copies, only once something of them is changed
    std::optional<WorkTimes> m_times;
};

} // namespace loopscope

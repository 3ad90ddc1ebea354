#include "core/analysis/findings/whatif.h"

namespace loopscope {

WhatIf::WhatIf(const Recording& recording, const Predictor& predictor)
    : m_recording(recording)
    , m_predictor(predictor)
    , m_settings(recording.settings())
{
}

WhatIf& WhatIf::under(StrategyKind strategy)
{
    m_settings.strategy = strategy;
    return *this;
}

WhatIf& WhatIf::withWorkers(int workers)
{
    m_settings.workers = workers;
    return *this;
}

WhatIf& WhatIf::withLimit(int limit)
{
    m_settings.limit = limit;
    return *this;
}

WhatIf& WhatIf::withConnections(int connections)
{
    m_settings.connections = connections;
    return *this;
}

WhatIf& WhatIf::blockingCallsAwaited()
{
    for (Task& task : changedTasks()) {
        if (task.kind == TaskKind::Block)
            task.kind = TaskKind::Sleep;
    }
    return *this;
}

// To the loop, who computes elsewhere is a host that answers after so long, as many at once as it has cores.
WhatIf& WhatIf::computationElsewhere()
{
    std::vector<Task>& tasks = changedTasks();
    WorkTimes& times = changedTimes();
    const auto elsewhere = static_cast<std::uint32_t>(times.hosts.size());
    times.hosts.push_back({.places = times.cores});
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        if (tasks[i].kind != TaskKind::Cpu)
            continue;
        tasks[i].kind = TaskKind::Url;
        times.tasks[i].firstHop = static_cast<std::uint32_t>(times.hops.size());
        times.tasks[i].hops = 1;
        times.hops.push_back({.host = elsewhere, .wait = times.tasks[i].holds});
    }
    return *this;
}

WhatIf& WhatIf::taskTakes(TaskId id, Nanos time)
{
    WorkTimes& times = changedTimes();
    WorkTimes::Work& work = times.tasks[id - 1];
    changedTasks()[id - 1].duration = time;
    work.holds = time;
    for (std::uint32_t hop = work.firstHop; hop < work.firstHop + work.hops; ++hop)
        times.hops[hop] = {.host = times.hops[hop].host, .wait = time / work.hops};
    return *this;
}

Prediction WhatIf::predict() const
{
    return m_predictor.predict(m_tasks ? *m_tasks : m_recording.tasks(), m_settings,
                               m_times ? *m_times : m_predictor.measured().times);
}

// What a task is called, and asks for, is nothing to the virtual clock, and what costs most to copy.
std::vector<Task>& WhatIf::changedTasks()
{
    if (m_tasks)
        return *m_tasks;
    m_tasks.emplace(m_recording.tasks().size());
    for (std::size_t i = 0; i < m_tasks->size(); ++i) {
        (*m_tasks)[i].kind = m_recording.tasks()[i].kind;
        (*m_tasks)[i].duration = m_recording.tasks()[i].duration;
    }
    return *m_tasks;
}

WorkTimes& WhatIf::changedTimes()
{
    if (!m_times)
        m_times = m_predictor.measured().times;
    return *m_times;
}

} // namespace loopscope

#include "core/analysis/findings/whatif.h"

namespace loopscope {

WhatIf::WhatIf(const Recording& recording, const Predictor& predictor)
    : m_predictor(predictor)
    , m_tasks(recording.tasks())
    , m_settings(recording.settings())
    , m_times(predictor.measured().times)
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
    for (Task& task : m_tasks) {
        if (task.kind == TaskKind::Block)
            task.kind = TaskKind::Sleep;
    }
    return *this;
}

// To the loop, who computes elsewhere is a host that answers after so long, as many at once as it has cores.
WhatIf& WhatIf::computationElsewhere()
{
    const auto elsewhere = static_cast<std::uint32_t>(m_times.hosts.size());
    m_times.hosts.push_back({.places = m_times.cores});
    for (std::size_t i = 0; i < m_tasks.size(); ++i) {
        if (m_tasks[i].kind != TaskKind::Cpu)
            continue;
        m_tasks[i].kind = TaskKind::Url;
        m_times.tasks[i].firstHop = static_cast<std::uint32_t>(m_times.hops.size());
        m_times.tasks[i].hops = 1;
        m_times.hops.push_back({.host = elsewhere, .wait = m_times.tasks[i].holds});
    }
    return *this;
}

WhatIf& WhatIf::taskTakes(TaskId id, Nanos time)
{
    WorkTimes::Work& work = m_times.tasks[id - 1];
    m_tasks[id - 1].duration = time;
    work.holds = time;
    for (std::uint32_t hop = work.firstHop; hop < work.firstHop + work.hops; ++hop)
        m_times.hops[hop] = {.host = m_times.hops[hop].host, .wait = time / work.hops};
    return *this;
}

} // namespace loopscope

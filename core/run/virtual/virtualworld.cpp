#include "core/run/virtual/virtualworld.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace loopscope {

namespace {

constexpr int stepsBetweenTakeovers = 1024; // some thousand events, which stay in the processor's cache

// A million tasks of a day each take longer than a clock of nanoseconds goes: there it stands still.
constexpr Nanos endOfTime = Nanos::max() / 2;

// Each host has an admission of its own, which knows no other.
const QString& anyOrigin()
{
    static const QString origin;
    return origin;
}

ConnectionRamp connectionsFor(const RunSettings& settings)
{
    return settings.connections == 0 ? ConnectionRamp::growing(maxConnections)
                                     : ConnectionRamp::fixed(settings.connections);
}

} // namespace

VirtualWorld::VirtualWorld(const std::vector<Task>& tasks, const RunSettings& settings,
                           const WorkTimes& times, Producer& producer)
    : m_tasks(tasks)
    , m_settings(settings)
    , m_times(times)
    , m_producer(producer)
    , m_connections(connectionsFor(settings))
    , m_fetching(times.hops.empty() ? 0 : tasks.size())
    , m_worker(settings.strategy == StrategyKind::Pool ? tasks.size() : 0)
    , m_idleCores(times.cores == 0 ? std::numeric_limits<int>::max() : times.cores)
{
    for (const WorkTimes::Host& host : times.hosts)
        m_hosts.push_back(
            {Admission(host.places > 0 ? host.places : fetchesAtOnce(m_connections, settings.http2))});
    for (int worker = 1; worker <= settings.workers; ++worker)
        m_idleWorkers.push_back(worker);
}

std::vector<int> VirtualWorld::mostAtOnce() const
{
    std::vector<int> most;
    for (const Host& host : m_hosts)
        most.push_back(host.mostInside);
    return most;
}

void VirtualWorld::begin(Nanos zero)
{
    if (m_asksHeartbeats)
        at(zero + m_settings.heartbeat, {What::Heartbeat, 1});
    if (m_stopAt)
        at(*m_stopAt, {What::Stop});
}

void VirtualWorld::carryOut(CallbackHandler& handler, const std::function<void()>& nowAndThen)
{
    m_nowAndThen = nowAndThen;
    run({.kind = Callback::Kind::Begin}, handler);
    while (!m_over) {
        while (m_outside.next().value_or(Nanos::max()) <= m_now)
            letHappen();
        if (m_ready.empty()) {
            if (!letHappen())
                break;
            continue;
        }
        const Callback callback = m_ready.front();
        m_ready.pop_front();
        run(callback, handler);
    }
    m_producer.push({.at = m_now, .type = EventType::RunEnded});
    nowAndThen();
}

void VirtualWorld::run(const Callback& callback, CallbackHandler& handler)
{
    if (callback.kind == Callback::Kind::Heartbeat) {
        m_producer.push({.at = m_now,
                         .value = callback.readySince.count(),
                         .aux = callback.number,
                         .type = EventType::HeartbeatAnswered});
        return;
    }
    handler.run(callback, m_now);
    m_over = handler.isOver();
    countStep();
}

void VirtualWorld::countStep()
{
    if (++m_steps % stepsBetweenTakeovers == 0)
        m_nowAndThen();
}

void VirtualWorld::at(Nanos time, Happening happening)
{
    m_outside.add(std::min(time, endOfTime), happening);
}

bool VirtualWorld::letHappen()
{
    const auto next = m_outside.next();
    if (!next)
        return false;
    m_now = std::max(m_now, *next);
    const auto due = m_outside.takeDue(m_now);
    happen(due->key, due->deadline);
    return true;
}

void VirtualWorld::happen(Happening happening, Nanos at)
{
    switch (happening.what) {
    case What::TimerDue:
        callSoon({.kind = Callback::Kind::TimerDue, .task = happening.number, .readySince = at});
        break;
    case What::RequestSent: onSent(happening.number, at); break;
    case What::FirstByte: onFirstByte(happening.number, at); break;
    case What::LastByte: onLastByte(happening.number, at); break;
    case What::WorkerDone: onWorkerDone(happening.number, at); break;
    case What::MoreConnections: openMoreConnections(at); break;
    case What::Heartbeat: askHeartbeat(happening.number, at); break;
    case What::Stop: stop(at); break;
    }
}

void VirtualWorld::askHeartbeat(std::uint32_t number, Nanos when)
{
    m_producer.push({.at = when, .aux = number, .type = EventType::HeartbeatAsked});
    callSoon({.kind = Callback::Kind::Heartbeat, .readySince = when, .number = number});
    if (when + m_settings.heartbeat < endOfTime)
        at(when + m_settings.heartbeat, {What::Heartbeat, number + 1});
}

void VirtualWorld::stop(Nanos when)
{
    const WorkEnd cancelled{Outcome::Cancelled, 0};
    for (const TaskId task : std::exchange(m_poolQueue, {}))
        callSoon({.kind = Callback::Kind::WorkDone, .task = task, .readySince = when, .end = cancelled});
    for (const TaskId task : std::exchange(m_coreQueue, {}))
        leaveTask(task, cancelled, when);
    m_networkCancelled = true;
    for (Host& host : m_hosts)
        host.admission.closeQueues();
    for (TaskId task = 1; task <= m_fetching.size(); ++task) {
        if (fetching(task).underWay)
            endFetch(task, cancelled, when);
    }
    callSoon({.kind = Callback::Kind::Stop, .readySince = when});
}

WorkEnd VirtualWorld::holdLoop(TaskId id, Nanos asked)
{
    countStep(); // under blocking all tasks are one callback
    if (task(id).kind == TaskKind::Url) {
        enter(id, TaskState::Queued, WaitsOn::Connection, Holder::loop(), asked);
        m_fetchOnLoop.reset();
        beginFetch(id, Holder::loop(), m_now);
        while (!m_fetchOnLoop)
            letHappen();
        enter(id, TaskState::Running, WaitsOn::Nothing, Holder::loop(), m_now);
        return *m_fetchOnLoop;
    }
    const bool computes = task(id).kind == TaskKind::Cpu;
    enter(id, computes ? TaskState::Running : TaskState::Waiting,
          computes ? WaitsOn::Nothing : WaitsOn::Timer, Holder::loop(), asked);
    const Nanos end = std::min(m_now + work(id).holds, endOfTime);
    m_now = cutOff(end);
    return endAt(end, m_now);
}

void VirtualWorld::beginFetch(TaskId task, Holder holder, Nanos when)
{
    fetching(task) = {holder, work(task).firstHop, true};
    if (m_networkCancelled)
        return handOver(task, {Outcome::Cancelled, 0}, when);
    enterHost(task, when);
}

void VirtualWorld::enterHost(TaskId task, Nanos when)
{
    if (m_hosts[hop(task).host].admission.enter(anyOrigin(), task))
        return go(task, when);
    if (m_connections.canGrow() && !std::exchange(m_opensMore, true))
        at(when + ConnectionRamp::tick, {What::MoreConnections});
}

void VirtualWorld::leaveHost(TaskId task, Nanos when)
{
    Host& host = m_hosts[hop(task).host];
    ++host.open;
    --host.inside;
    m_connections.onFreed();
    if (const auto next = host.admission.leave(anyOrigin()))
        go(*next, when);
}

void VirtualWorld::openMoreConnections(Nanos when)
{
    m_connections.onTick();
    m_opensMore = false;
    for (std::size_t i = 0; i < m_hosts.size(); ++i) {
        if (m_times.hosts[i].places > 0)
            continue;
        Admission& admission = m_hosts[i].admission;
        for (const TaskId task : admission.raise(std::max(m_connections.allowed(), admission.perOrigin())))
            go(task, when);
        m_opensMore = m_opensMore || admission.hasQueue();
    }
    m_opensMore = m_opensMore && m_connections.canGrow();
    if (m_opensMore)
        at(when + ConnectionRamp::tick, {What::MoreConnections});
}

void VirtualWorld::go(TaskId task, Nanos when)
{
    const WorkTimes::Host& times = m_times.hosts[hop(task).host];
    Host& host = m_hosts[hop(task).host];
    enter(task, TaskState::Waiting, WaitsOn::Connection, fetching(task).holder, when);
    host.mostInside = std::max(host.mostInside, ++host.inside);
    const Nanos connecting = host.open > 0 ? times.reuse : times.connect;
    if (host.open > 0 && !m_settings.http2) // whose one connection carries all
        --host.open;
    if (connecting == Nanos(0))
        onSent(task, when);
    else
        at(when + connecting, {What::RequestSent, task});
}

void VirtualWorld::onSent(TaskId task, Nanos when)
{
    if (!fetching(task).underWay)
        return;
    enter(task, TaskState::Waiting, WaitsOn::Server, fetching(task).holder, when);
    at(when + hop(task).wait, {What::FirstByte, task});
}

void VirtualWorld::onFirstByte(TaskId task, Nanos when)
{
    if (!fetching(task).underWay)
        return;
    enter(task, TaskState::Receiving, WaitsOn::Nothing, fetching(task).holder, when);
    at(when + hop(task).receive, {What::LastByte, task});
}

void VirtualWorld::onLastByte(TaskId task, Nanos when)
{
    Fetching& fetch = fetching(task);
    if (!fetch.underWay)
        return;
    const bool isLast = fetch.hop + 1 == work(task).firstHop + work(task).hops;
    if (isLast)
        endFetch(task, {work(task).outcome, 0}, when);
    leaveHost(task, when);
    if (isLast)
        return;
    ++fetch.hop;
    enter(task, TaskState::Queued, WaitsOn::Connection, fetch.holder, when);
    enterHost(task, when);
}

void VirtualWorld::endFetch(TaskId task, WorkEnd end, Nanos when)
{
    enter(task, TaskState::Ready, WaitsOn::Nothing, fetching(task).holder, when);
    handOver(task, end, when);
}

void VirtualWorld::handOver(TaskId task, WorkEnd end, Nanos when)
{
    Fetching& fetch = fetching(task);
    fetch.underWay = false;
    if (fetch.holder.isLoop()) {
        m_fetchOnLoop = end;
    } else if (fetch.holder.isWorker()) {
        enter(task, TaskState::Running, WaitsOn::Nothing, fetch.holder, when);
        leaveTask(task, end, when);
    } else {
        callSoon({.kind = Callback::Kind::WorkDone, .task = task, .readySince = when, .end = end});
    }
}

void VirtualWorld::submit(TaskId task)
{
    if (m_idleWorkers.empty())
        return m_poolQueue.push_back(task);
    const int worker = m_idleWorkers.front();
    m_idleWorkers.pop_front();
    takeTask(worker, task, m_now);
}

void VirtualWorld::takeTask(int worker, TaskId id, Nanos taken)
{
    const Holder holder = Holder::worker(worker);
    m_worker[id - 1].number = worker;
    m_producer.push({.at = taken, .task = id, .holder = holder, .type = EventType::WorkerTookTask});
    if (task(id).kind == TaskKind::Url) {
        enter(id, TaskState::Queued, WaitsOn::Connection, holder, taken);
        return beginFetch(id, holder, taken);
    }
    const bool computes = task(id).kind == TaskKind::Cpu;
    enter(id, computes ? TaskState::Running : TaskState::Waiting,
          computes ? WaitsOn::Nothing : WaitsOn::Timer, holder, taken);
    if (computes)
        return compute(id, taken);
    m_worker[id - 1].wanted = taken + work(id).holds;
    at(cutOff(m_worker[id - 1].wanted), {What::WorkerDone, id});
}

// Cores that computations share in turn are worth as many that take one after the other: the whole takes as
// long, which is what one wants to know. Who ends when, nobody can.
void VirtualWorld::compute(TaskId id, Nanos when)
{
    if (m_idleCores == 0) {
        m_ranOutOfCores = true;
        return m_coreQueue.push_back(id);
    }
    --m_idleCores;
    m_worker[id - 1].wanted = when + work(id).holds;
    at(cutOff(m_worker[id - 1].wanted), {What::WorkerDone, id});
}

// The core first: the worker's next task may want it.
void VirtualWorld::onWorkerDone(TaskId id, Nanos when)
{
    if (task(id).kind == TaskKind::Cpu)
        giveCoreBack(when);
    leaveTask(id, endAt(m_worker[id - 1].wanted, when), when);
}

void VirtualWorld::giveCoreBack(Nanos when)
{
    ++m_idleCores;
    if (m_coreQueue.empty())
        return;
    const TaskId next = m_coreQueue.front();
    m_coreQueue.pop_front();
    compute(next, when);
}

void VirtualWorld::leaveTask(TaskId id, WorkEnd end, Nanos left)
{
    const int worker = m_worker[id - 1].number;
    enter(id, TaskState::Ready, WaitsOn::Nothing, Holder::none(), left);
    m_producer.push(
        {.at = left, .task = id, .holder = Holder::worker(worker), .type = EventType::WorkerLeftTask});
    callSoon({.kind = Callback::Kind::WorkDone, .task = id, .readySince = left, .end = end});
    if (m_poolQueue.empty())
        return m_idleWorkers.push_back(worker);
    const TaskId next = m_poolQueue.front();
    m_poolQueue.pop_front();
    takeTask(worker, next, left);
}

Nanos VirtualWorld::cutOff(Nanos end) const
{
    return m_stopAt ? std::max(m_now, std::min(end, *m_stopAt)) : end;
}

WorkEnd VirtualWorld::endAt(Nanos wanted, Nanos real) const
{
    return {real < wanted ? Outcome::Cancelled : Outcome::Succeeded, 0};
}

void VirtualWorld::enter(TaskId task, TaskState state, WaitsOn on, Holder holder, Nanos at)
{
    m_producer.push({.at = at,
                     .task = task,
                     .holder = holder,
                     .type = EventType::StateEntered,
                     .state = state,
                     .on = on});
}

} // namespace loopscope

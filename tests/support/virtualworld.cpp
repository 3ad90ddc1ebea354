#include "tests/support/virtualworld.h"

#include <algorithm>

namespace loopscope::test {

VirtualWorld::VirtualWorld(const Recording& recording, Recorder& recorder, FetchTimes times)
    : m_recording(recording)
    , m_producer(recorder.addProducer())
    , m_times(times)
    , m_admission(recording.settings().connections == 0 ? maxConnections : recording.settings().connections)
{
    for (int worker = 1; worker <= recording.settings().workers; ++worker)
        m_idleWorkers.push_back(worker);
}

void VirtualWorld::stopAt(Nanos time)
{
    m_stopAt = m_now + time;
}

void VirtualWorld::begin(Nanos zero)
{
    m_zero = zero;
    askHeartbeat(1, zero + m_recording.settings().heartbeat);
    if (!m_stopAt)
        return;
    at(*m_stopAt, [this](Nanos at) {
        for (const TaskId task : std::exchange(m_poolQueue, {}))
            callSoon({.kind = Callback::Kind::WorkDone,
                      .task = task,
                      .readySince = at,
                      .end = {Outcome::Cancelled, 0}});
        m_networkCancelled = true;
        m_admission.closeQueues();
        for (const auto& [task, fetching] : std::exchange(m_fetches, {})) {
            enter(task, TaskState::Ready, WaitsOn::Nothing, fetching.holder, at);
            fetching.done({Outcome::Cancelled, 0}, at);
        }
        callSoon({.kind = Callback::Kind::Stop, .readySince = at});
    });
}

void VirtualWorld::carryOut(CallbackHandler& handler)
{
    run({.kind = Callback::Kind::Begin}, handler);
    while (!m_over) {
        while (!m_outside.empty() && m_outside.begin()->first <= m_now)
            letHappen();
        if (m_ready.empty()) {
            letHappen();
            continue;
        }
        const Callback callback = m_ready.front();
        m_ready.pop_front();
        run(callback, handler);
    }
    m_producer.push({.at = m_now, .type = EventType::RunEnded});
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
}

void VirtualWorld::askHeartbeat(std::uint32_t number, Nanos when)
{
    at(when, [this, number](Nanos at) {
        m_producer.push({.at = at, .aux = number, .type = EventType::HeartbeatAsked});
        callSoon({.kind = Callback::Kind::Heartbeat, .readySince = at, .number = number});
        askHeartbeat(number + 1, at + m_recording.settings().heartbeat);
    });
}

void VirtualWorld::at(Nanos time, Happening happening)
{
    m_outside.emplace(time, std::move(happening));
}

bool VirtualWorld::letHappen()
{
    if (m_outside.empty())
        return false;
    auto node = m_outside.extract(m_outside.begin());
    m_now = std::max(m_now, node.key());
    node.mapped()(node.key());
    return true;
}

void VirtualWorld::wakeAt(TaskId task, Nanos deadline)
{
    at(deadline, [this, task](Nanos at) {
        callSoon({.kind = Callback::Kind::TimerDue, .task = task, .readySince = at});
    });
}

void VirtualWorld::fetch(TaskId task)
{
    enterAdmission(task, Holder::none(), m_now, [this, task](WorkEnd end, Nanos at) {
        callSoon({.kind = Callback::Kind::WorkDone, .task = task, .readySince = at, .end = end});
    });
}

void VirtualWorld::submit(TaskId task)
{
    if (m_idleWorkers.empty())
        return m_poolQueue.push_back(task);
    const int worker = m_idleWorkers.front();
    m_idleWorkers.pop_front();
    takeTask(worker, task, m_now);
}

WorkEnd VirtualWorld::holdLoop(TaskId id, Nanos asked)
{
    if (task(id).kind == TaskKind::Url) {
        enter(id, TaskState::Queued, WaitsOn::Connection, Holder::loop(), asked);
        std::optional<WorkEnd> ended;
        enterAdmission(id, Holder::loop(), m_now, [&ended](WorkEnd end, Nanos) { ended = end; });
        while (!ended)
            letHappen();
        enter(id, TaskState::Running, WaitsOn::Nothing, Holder::loop(), m_now);
        return *ended;
    }
    const bool computes = task(id).kind == TaskKind::Cpu;
    enter(id, computes ? TaskState::Running : TaskState::Waiting,
          computes ? WaitsOn::Nothing : WaitsOn::Timer, Holder::loop(), asked);
    const Nanos end = m_now + task(id).duration;
    m_now = cutOff(end);
    return endAt(end, m_now);
}

void VirtualWorld::enterAdmission(TaskId task, Holder holder, Nanos when, Done done)
{
    if (m_networkCancelled)
        return done({Outcome::Cancelled, 0}, when);
    m_fetches[task] = {holder, std::move(done)};
    if (m_admission.enter(QStringLiteral("host"), task))
        go(task, when);
}

void VirtualWorld::go(TaskId task, Nanos when)
{
    const Holder holder = m_fetches.at(task).holder;
    enter(task, TaskState::Waiting, WaitsOn::Connection, holder, when);
    enter(task, TaskState::Waiting, WaitsOn::Server, holder, when);
    at(when + m_times.wait, [this, task, holder](Nanos firstByte) {
        if (!m_fetches.contains(task))
            return;
        enter(task, TaskState::Receiving, WaitsOn::Nothing, holder, firstByte);
        at(firstByte + m_times.receive, [this, task, holder](Nanos lastByte) {
            const auto fetching = m_fetches.extract(task);
            if (fetching.empty())
                return;
            enter(task, TaskState::Ready, WaitsOn::Nothing, holder, lastByte);
            fetching.mapped().done({}, lastByte);
            if (const auto next = m_admission.leave(QStringLiteral("host")))
                go(*next, lastByte);
        });
    });
}

void VirtualWorld::takeTask(int worker, TaskId id, Nanos taken)
{
    const Holder holder = Holder::worker(worker);
    m_producer.push({.at = taken, .task = id, .holder = holder, .type = EventType::WorkerTookTask});
    if (task(id).kind == TaskKind::Url) {
        enter(id, TaskState::Queued, WaitsOn::Connection, holder, taken);
        return enterAdmission(id, holder, taken, [this, worker, id, holder](WorkEnd end, Nanos at) {
            enter(id, TaskState::Running, WaitsOn::Nothing, holder, at);
            leaveTask(worker, id, end, at);
        });
    }
    const bool computes = task(id).kind == TaskKind::Cpu;
    enter(id, computes ? TaskState::Running : TaskState::Waiting,
          computes ? WaitsOn::Nothing : WaitsOn::Timer, holder, taken);
    const Nanos wanted = taken + task(id).duration;
    at(cutOff(wanted),
       [this, worker, id, wanted](Nanos at) { leaveTask(worker, id, endAt(wanted, at), at); });
}

void VirtualWorld::leaveTask(int worker, TaskId id, WorkEnd end, Nanos left)
{
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

std::shared_ptr<Recording> runVirtually(Plan plan, RunSettings settings, VirtualWorld::FetchTimes times,
                                        std::optional<Nanos> stopAt)
{
    auto recording = std::make_shared<Recording>(std::move(plan), settings);
    Recorder recorder;
    VirtualWorld world(*recording, recorder, times);
    if (stopAt)
        world.stopAt(*stopAt);
    LoopRun loopRun(recording->tasks(), makeStrategy(settings.strategy, settings.limit), world, recorder,
                    world.producer());
    world.carryOut(loopRun);
    Recorder::Batch batch;
    recorder.drain(batch);
    recording->append(batch);
    return recording;
}

} // namespace loopscope::test

#include "core/run/looprun.h"

#include <utility>

namespace loopscope {

LoopRun::LoopRun(const std::vector<Task>& tasks, std::unique_ptr<Strategy> strategy, World& world,
                 Recorder& recorder, Producer& producer)
    : m_tasks(tasks)
    , m_strategy(std::move(strategy))
    , m_world(world)
    , m_recorder(recorder)
    , m_producer(producer)
    , m_phases(tasks.size(), Phase::NotAsked)
{
}

Nanos LoopRun::run(const Callback& callback, Nanos began)
{
    // Nothing is left to run for a task that was cancelled while its callback was pending.
    if (callback.task != noTask && phase(callback.task) == Phase::Ended)
        return began;
    if (callback.kind == Callback::Kind::Begin)
        begin(began);
    m_lastStamp = began;
    const Nanos readySince = callback.kind == Callback::Kind::Begin ? began : callback.readySince;
    m_producer.push(
        {.at = began, .value = readySince.count(), .task = callback.task, .type = EventType::CallbackBegan});
    handle(callback, began);
    tellStrategy();
    // What follows a callback's last stamp is bookkeeping of nanoseconds, and reading the clock is what costs
    // most where sleeps come by the hundred thousand. Only the first callback asks all tasks without a stamp
    // of its own.
    const Nanos ended = callback.kind == Callback::Kind::Begin ? m_world.now() : m_lastStamp;
    m_producer.push({.at = ended, .task = callback.task, .type = EventType::CallbackEnded});
    return ended;
}

bool LoopRun::wasCutOff() const
{
    return m_cancelled || (isStopping() && m_asked < taskCount());
}

void LoopRun::begin(Nanos now)
{
    m_begun = true;
    m_moment = now;
    m_producer.push({.at = now, .type = EventType::RunStarted});
    m_world.begin(now);
}

void LoopRun::handle(const Callback& callback, Nanos began)
{
    const TaskId id = callback.task;
    switch (callback.kind) {
    case Callback::Kind::Begin:
        if (!isStopping())
            m_strategy->begin(*this);
        break;
    case Callback::Kind::FirstStep:
        enter(id, TaskState::Running, WaitsOn::Nothing, Holder::loop(), began);
        firstStep(id);
        break;
    case Callback::Kind::TimerDue:
        enter(id, TaskState::Ready, WaitsOn::Nothing, Holder::none(), callback.readySince);
        enter(id, TaskState::Running, WaitsOn::Nothing, Holder::loop(), began);
        end(id, {});
        break;
    case Callback::Kind::WorkDone:
        enter(id, TaskState::Running, WaitsOn::Nothing, Holder::loop(), began);
        end(id, callback.end);
        break;
    case Callback::Kind::Stop: cancelWhatIsHere(); break;
    case Callback::Kind::Heartbeat:
    case Callback::Kind::Question: break;
    }
}

void LoopRun::callHere(TaskId id)
{
    ask(id, Phase::Elsewhere);
    end(id, m_world.holdLoop(id, m_moment));
    m_endedUntold.clear(); // the strategy knows: it called
}

void LoopRun::startHere(TaskId id)
{
    ask(id, Phase::OnLoop);
    enter(id, TaskState::Running, WaitsOn::Nothing, Holder::loop(), m_moment);
    firstStep(id);
}

void LoopRun::schedule(TaskId id)
{
    ask(id, Phase::OnLoop);
    admit(id);
}

void LoopRun::queueForLimit(TaskId id)
{
    ask(id, Phase::OnLoop);
    enter(id, TaskState::Queued, WaitsOn::Limit, Holder::none(), m_moment);
}

void LoopRun::admit(TaskId id)
{
    enter(id, TaskState::Ready, WaitsOn::Nothing, Holder::none(), m_moment);
    m_world.callSoon({.kind = Callback::Kind::FirstStep, .task = id, .readySince = m_moment});
}

void LoopRun::submitToPool(TaskId id)
{
    ask(id, Phase::Elsewhere);
    enter(id, TaskState::Queued, WaitsOn::Worker, Holder::none(), m_moment);
    m_world.submit(id);
}

void LoopRun::firstStep(TaskId id)
{
    switch (task(id).kind) {
    case TaskKind::Sleep: {
        const Nanos now = stamp();
        enter(id, TaskState::Waiting, WaitsOn::Timer, Holder::none(), now);
        phase(id) = Phase::Asleep;
        m_world.wakeAt(id, now + task(id).duration);
        break;
    }
    case TaskKind::Url:
        enter(id, TaskState::Queued, WaitsOn::Connection, Holder::none(), stamp());
        phase(id) = Phase::Elsewhere;
        m_world.fetch(id);
        break;
    case TaskKind::Block:
    case TaskKind::Cpu: end(id, m_world.holdLoop(id, m_world.now())); break;
    }
}

void LoopRun::end(TaskId id, WorkEnd end)
{
    m_moment = stamp();
    phase(id) = Phase::Ended;
    ++m_ended;
    m_cancelled = m_cancelled || end.outcome == Outcome::Cancelled;
    m_producer.push({.at = m_moment,
                     .value = end.reasonNote,
                     .task = id,
                     .type = EventType::TaskEnded,
                     .outcome = end.outcome});
    m_endedUntold.push_back(id);
}

// A loop and not a recursion: a hundred thousand computations in a row end one inside the other otherwise.
void LoopRun::tellStrategy()
{
    for (std::size_t i = 0; i < m_endedUntold.size(); ++i) {
        if (!isStopping())
            m_strategy->taskEnded(*this, m_endedUntold[i]);
    }
    m_endedUntold.clear();
}

void LoopRun::cancelWhatIsHere()
{
    const WorkEnd cancelled{Outcome::Cancelled, 0};
    for (TaskId id = 1; id <= taskCount(); ++id) {
        if (phase(id) == Phase::OnLoop || phase(id) == Phase::Asleep)
            end(id, cancelled);
    }
}

void LoopRun::ask(TaskId id, Phase where)
{
    phase(id) = where;
    ++m_asked;
}

void LoopRun::enter(TaskId id, TaskState state, WaitsOn on, Holder holder, Nanos at)
{
    m_producer.push(
        {.at = at, .task = id, .holder = holder, .type = EventType::StateEntered, .state = state, .on = on});
}

} // namespace loopscope

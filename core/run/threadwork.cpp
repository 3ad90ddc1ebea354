#include "core/run/threadwork.h"

#include "core/run/cputime.h"

#include <atomic>
#include <semaphore>

namespace loopscope {

namespace {

// A few microseconds of arithmetic that no compiler can leave out.
void computeALittle()
{
    static std::atomic<std::uint64_t> sink;
    std::uint64_t value = sink.load(std::memory_order_relaxed);
    for (int i = 0; i < 4000; ++i)
        value = value * 6364136223846793005u + 1442695040888963407u;
    sink.store(value, std::memory_order_relaxed);
}

} // namespace

ThreadWork::ThreadWork(const std::vector<Task>& tasks, Network& network, StopSignal& stop)
    : m_tasks(tasks)
    , m_network(network)
    , m_stop(stop)
{
}

WorkEnd ThreadWork::carryOut(TaskId id, Nanos asked, Holder holder, Producer& producer)
{
    const Task& task = m_tasks[id - 1];
    Event entered{.at = asked, .task = id, .holder = holder, .type = EventType::StateEntered};
    switch (task.kind) {
    case TaskKind::Sleep:
    case TaskKind::Block:
        entered.state = TaskState::Waiting;
        entered.on = WaitsOn::Timer;
        producer.push(entered);
        return {m_stop.sleepUntil(asked + task.duration) ? Outcome::Succeeded : Outcome::Cancelled, 0};
    case TaskKind::Cpu:
        entered.state = TaskState::Running;
        producer.push(entered);
        return compute(task.duration);
    case TaskKind::Url:
        entered.state = TaskState::Queued;
        entered.on = WaitsOn::Connection;
        producer.push(entered);
        return fetch(id, holder, producer);
    }
    Q_UNREACHABLE();
}

WorkEnd ThreadWork::compute(Nanos cpuTime) const
{
    const Nanos until = threadCpuTime() + cpuTime;
    while (threadCpuTime() < until) {
        if (m_stop.isRequested())
            return {Outcome::Cancelled, 0};
        computeALittle();
    }
    return {};
}

// A nested event loop would not hold the thread, nor can a synchronous request be cancelled: the thread
// sleeps on a semaphore while the I/O thread fetches.
WorkEnd ThreadWork::fetch(TaskId id, Holder holder, Producer& producer)
{
    std::binary_semaphore done(0);
    WorkEnd end;
    m_network.fetch({id, holder, [&](WorkEnd fetched, Nanos) {
                         end = fetched;
                         done.release();
                     }});
    done.acquire();
    producer.push({.at = steadyNow(),
                   .task = id,
                   .holder = holder,
                   .type = EventType::StateEntered,
                   .state = TaskState::Running});
    return end;
}

} // namespace loopscope

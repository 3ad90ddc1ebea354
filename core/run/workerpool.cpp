#include "core/run/workerpool.h"

#include <utility>

namespace loopscope {

WorkerPool::WorkerPool(int workers, ThreadWork& work, Recorder& recorder, WhenDone whenDone)
    : m_maxWorkers(static_cast<std::size_t>(workers))
    , m_work(work)
    , m_recorder(recorder)
    , m_whenDone(std::move(whenDone))
{
}

WorkerPool::~WorkerPool()
{
    cancelQueued();
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        threads.swap(m_threads);
    }
    m_wakeUp.notify_all();
    for (std::thread& thread : threads)
        thread.join();
}

void WorkerPool::submit(TaskId task)
{
    std::unique_lock lock(m_mutex);
    if (m_cancelled) {
        lock.unlock();
        return cancel(task);
    }
    m_queue.push_back(task);
    if (m_idle < m_queue.size() && m_threads.size() < m_maxWorkers) {
        const int number = static_cast<int>(m_threads.size()) + 1;
        m_threads.emplace_back(
            [this, number, &producer = m_recorder.addProducer()] { work(number, producer); });
    }
    lock.unlock();
    m_wakeUp.notify_one();
}

void WorkerPool::cancelQueued()
{
    std::deque<TaskId> queued;
    {
        const std::lock_guard lock(m_mutex);
        m_cancelled = true;
        queued.swap(m_queue);
    }
    for (const TaskId task : queued)
        cancel(task);
}

void WorkerPool::work(int number, Producer& producer)
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wakeUp.wait(lock, [this] { return m_closing || !m_queue.empty(); });
        --m_idle;
        if (m_queue.empty())
            return;
        const TaskId task = m_queue.front();
        m_queue.pop_front();
        lock.unlock();
        carryOut(task, Holder::worker(number), producer);
        lock.lock();
    }
}

void WorkerPool::carryOut(TaskId task, Holder worker, Producer& producer)
{
    const Nanos taken = steadyNow();
    producer.push({.at = taken, .task = task, .holder = worker, .type = EventType::WorkerTookTask});
    const WorkEnd end = m_work.carryOut(task, taken, worker, producer);
    const Nanos left = steadyNow();
    producer.push({.at = left, .task = task, .type = EventType::StateEntered, .state = TaskState::Ready});
    producer.push({.at = left, .task = task, .holder = worker, .type = EventType::WorkerLeftTask});
    m_whenDone(task, end, left);
}

// It waited for a worker until now, and the loop can run its end from now on: no state of its own in between.
void WorkerPool::cancel(TaskId task)
{
    m_whenDone(task, {Outcome::Cancelled, 0}, steadyNow());
}

} // namespace loopscope

#pragma once

#include "core/run/threadwork.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace loopscope {

/// At most so many threads, started as they are needed, that carry tasks out in the order they were
/// submitted. Any thread may submit and cancel.
class WorkerPool
{
public:
    /// Called on the worker's thread when it has carried out `task`, at the given steady time.
    using WhenDone = std::function<void(TaskId task, WorkEnd end, Nanos at)>;

    /// `work` and `recorder` outlive this.
    WorkerPool(int workers, ThreadWork& work, Recorder& recorder, WhenDone whenDone);
    /// Joins the workers; what is still queued ends as cancelled first.
    ~WorkerPool();

    /// Queues a task. After cancelQueued() it ends as cancelled at once.
    void submit(TaskId task);
    /// Ends what is queued as cancelled, on the calling thread. What a worker has at hand is the stop
    /// signal's.
    void cancelQueued();

private:
    void work(int number, Producer& producer);
    void carryOut(TaskId task, Holder worker, Producer& producer);
    void cancel(TaskId task);

    const std::size_t m_maxWorkers;
    ThreadWork& m_work;
    Recorder& m_recorder;
    WhenDone m_whenDone;
    std::mutex m_mutex; // guards everything below
    std::condition_variable m_wakeUp;
    std::deque<TaskId> m_queue;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_cancelled = false;
    bool m_closing = false;
};

} // namespace loopscope

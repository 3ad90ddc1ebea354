#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace loopscope {

/// Runs every job at once, on a thread that has none or on a new one, up to `mostThreads`; beyond that jobs
/// wait. Costs nothing before the first job. Any thread may hand jobs in.
class GrowingThreadPool
{
public:
    explicit GrowingThreadPool(std::size_t mostThreads);
    /// Ends and joins all threads; jobs still run to their end.
    ~GrowingThreadPool();
    GrowingThreadPool(const GrowingThreadPool&) = delete;
    GrowingThreadPool& operator=(const GrowingThreadPool&) = delete;

    void run(std::function<void()> job);
    /// Waits for the jobs that were handed in, then joins the threads. No job may come after.
    void finish();

private:
    void addThread();
    void work();

    const std::size_t m_mostThreads;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_finishing = false;
};

} // namespace loopscope

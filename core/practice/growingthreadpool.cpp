#include "core/practice/growingthreadpool.h"

#include <system_error>
#include <utility>

namespace loopscope {

GrowingThreadPool::GrowingThreadPool(std::size_t mostThreads)
    : m_mostThreads(mostThreads)
{
}

GrowingThreadPool::~GrowingThreadPool()
{
    finish();
}

void GrowingThreadPool::run(std::function<void()> job)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
        // Woken threads count as idle until they hold the lock, so compare with all the jobs that wait.
        if (m_jobs.size() > m_idle && m_threads.size() < m_mostThreads)
            addThread();
    }
    m_changed.notify_one();
}

void GrowingThreadPool::finish()
{
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_finishing = true;
        threads.swap(m_threads);
    }
    m_changed.notify_all();
    for (std::thread& thread : threads)
        thread.join();
}

void GrowingThreadPool::addThread()
{
    try {
        m_threads.emplace_back([this] { work(); });
    } catch (const std::system_error&) {
        // The system has no thread left. The job waits for one of those that exist.
    }
}

void GrowingThreadPool::work()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        ++m_idle;
        m_changed.wait(lock, [this] { return m_finishing || !m_jobs.empty(); });
        --m_idle;
        if (m_jobs.empty())
            return;
        const std::function<void()> job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job();
        lock.lock();
    }
}

} // namespace loopscope

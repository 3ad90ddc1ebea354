#include "core/run/stopsignal.h"

namespace loopscope {

void StopSignal::request()
{
    {
        const std::lock_guard lock(m_mutex);
        m_requested.store(true, std::memory_order_release);
    }
    m_wakeUp.notify_all();
}

bool StopSignal::sleepUntil(Nanos deadline)
{
    const std::chrono::steady_clock::time_point due{
        std::chrono::duration_cast<std::chrono::steady_clock::duration>(deadline)};
    std::unique_lock lock(m_mutex);
    return !m_wakeUp.wait_until(lock, due, [this] { return isRequested(); });
}

} // namespace loopscope

#pragma once

#include "core/trace/clock.h"

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace loopscope {

/// Ends every wait at once. Any thread.
class StopSignal
{
public:
    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_changed.notify_all();
    }

    /// Waits until steady time `end`. False if it was told to stop before that.
    bool sleepUntil(Nanos end)
    {
        const std::chrono::time_point<std::chrono::steady_clock, Nanos> deadline(end);
        std::unique_lock lock(m_mutex);
        return !m_changed.wait_until(lock, deadline, [this] { return m_stopped; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_stopped = false;
};

} // namespace loopscope

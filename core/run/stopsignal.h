#pragma once

#include "core/trace/clock.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace loopscope {

/// Tells every thread of a run that it shall end, also those that sleep. Once requested it stays so. Any
/// thread.
class StopSignal
{
public:
    void request();
    bool isRequested() const { return m_requested.load(std::memory_order_acquire); }

    /// Really holds the calling thread until `deadline` (steady time), never shorter. Returns false as soon
    /// as a stop is requested.
    bool sleepUntil(Nanos deadline);

private:
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::atomic<bool> m_requested = false;
};

} // namespace loopscope

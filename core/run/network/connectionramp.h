#pragma once

#include "core/trace/clock.h"

#include <algorithm>

namespace loopscope {

/// How many connections to a host may be open. Where a person set a limit, that many; where none is set, a
/// few at first and more as long as answers are slow: opening a thousand connections for answers that come at
/// once takes four times as long as reusing fifty. Pure bookkeeping.
class ConnectionRamp
{
public:
    static constexpr int step = 48;
    static constexpr Nanos tick = std::chrono::milliseconds(2);

    static ConnectionRamp fixed(int connections) { return {connections, connections}; }
    static ConnectionRamp growing(int most) { return {std::min(step, most), most}; }

    int allowed() const { return m_allowed; }
    bool canGrow() const { return m_allowed < m_most; }
    /// A connection came free.
    void onFreed() { ++m_freed; }
    /// A tick has passed in which fetches were queueing: allows more unless a quarter of the connections came
    /// free.
    void onTick()
    {
        if (m_freed * 4 < m_allowed)
            m_allowed = std::min(m_allowed + step, m_most);
        m_freed = 0;
    }

private:
    ConnectionRamp(int allowed, int most)
        : m_allowed(allowed)
        , m_most(most)
    {
    }

    int m_allowed;
    int m_most;
    int m_freed = 0;
};

} // namespace loopscope

#pragma once

#include "core/trace/clock.h"

#include <algorithm>

namespace loopscope {

/// Streams of one HTTP/2 connection that servers commonly allow; Qt's HTTP/2 collapses far beyond it.
inline constexpr int http2Streams = 100;

/// How many connections to a host may be open. Where a person set a limit, that many; where none is set, a
/// few at first and more as long as answers are slow: opening a thousand connections for answers that come at
/// once takes four times as long as reusing fifty. Pure bookkeeping.
class ConnectionRamp
{
public:
    static constexpr int first = 24;
    static constexpr Nanos tick = std::chrono::milliseconds(8); // longer than the first connections need

    static ConnectionRamp fixed(int connections) { return {connections, connections}; }
    static ConnectionRamp growing(int most) { return {std::min(first, most), most}; }

    int allowed() const { return m_allowed; }
    bool canGrow() const { return m_allowed < m_most; }
    /// A connection came free.
    void onFreed() { ++m_freed; }
    /// A tick has passed in which fetches were queueing: allows twice as many unless a quarter came free.
    void onTick()
    {
        if (m_freed * 4 < m_allowed)
            m_allowed = std::min(m_allowed * 2, m_most);
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

/// How many fetches from a host may be under way at once.
inline int fetchesAtOnce(const ConnectionRamp& connections, bool http2)
{
    return http2 ? std::max(connections.allowed(), http2Streams) : connections.allowed();
}

} // namespace loopscope

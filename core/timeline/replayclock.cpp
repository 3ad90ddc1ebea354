#include "core/timeline/replayclock.h"

namespace loopscope {

void ReplayClock::play(Nanos from, Nanos now)
{
    m_from = from;
    m_since = now;
    m_playing = true;
}

void ReplayClock::setSpeed(std::size_t speed, Nanos now)
{
    if (m_playing)
        play(shownAt(now), now);
    m_speed = speed;
}

Nanos ReplayClock::advance(Nanos now, Nanos end)
{
    if (m_playing && shownAt(now) >= end) {
        m_playing = false;
        m_from = end;
    }
    return m_playing ? shownAt(now) : m_from;
}

Nanos ReplayClock::shownAt(Nanos now) const
{
    const double passed = static_cast<double>((now - m_since).count());
    return m_from + Nanos(static_cast<Nanos::rep>(passed * speeds[m_speed]));
}

} // namespace loopscope

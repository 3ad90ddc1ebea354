#pragma once

#include "core/trace/clock.h"

#include <array>

namespace loopscope {

/// Plays a recording: tells which moment of the run is shown at which steady time. A value that knows no
/// clock itself; each question says when it is asked, never earlier than the one before. Does not drift,
/// however often it is asked.
class ReplayClock
{
public:
    /// How much faster than it happened.
    static constexpr std::array speeds{0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0};
    static constexpr std::size_t trueSpeed = 6;

    bool isPlaying() const { return m_playing; }
    /// An index into `speeds`.
    std::size_t speed() const { return m_speed; }

    /// Plays on from `from` (run time) at steady time `now`.
    void play(Nanos from, Nanos now);
    void pause() { m_playing = false; }
    /// Goes on from the moment that is shown, faster or slower.
    void setSpeed(std::size_t speed, Nanos now);

    /// The moment that is shown, run time. At `end`, the last one there is so far, it stops playing.
    Nanos advance(Nanos now, Nanos end);

private:
    Nanos shownAt(Nanos now) const;

    Nanos m_from{}; // run time that was shown at m_since, steady time
    Nanos m_since{};
    std::size_t m_speed = trueSpeed;
    bool m_playing = false;
};

} // namespace loopscope

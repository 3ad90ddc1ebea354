#pragma once

#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// A stretch in which one callback kept the loop from everything else, long enough to be worth a name.
struct HeldStretch
{
    Nanos start{};
    std::optional<Nanos> end; ///< none while it lasts
    TaskId by = noTask;       ///< the task that held it; noTask: the strategy itself, or several tasks
    std::size_t tasks = 0;    ///< how many tasks held it in turn; more than 1 only under blocking

    bool operator==(const HeldStretch&) const = default;
};

/// From when on holding the loop is worth a name: one heartbeat, as then one can be missed.
Nanos heldThreshold(const RunSettings& settings);

/// The held stretches of a run, by time. Grows with the recording; update() costs what is new.
class HeldStretches
{
public:
    void clear();
    /// `now` is the run time up to which an unfinished callback has held the loop.
    void update(const Recording& recording, Nanos now);

    const std::vector<HeldStretch>& all() const { return m_stretches; }
    /// Who holds the loop at the end of what is known; none where nobody does long enough.
    const HeldStretch* open() const;
    /// The stretch that overlaps [from, to) longest; null where none does.
    const HeldStretch* longestIn(Nanos from, Nanos to) const;

private:
    std::vector<HeldStretch> m_stretches;
    std::size_t m_seen = 0; // callbacks that have ended and are dealt with
};

/// The task whose own time on the loop includes `time`, under blocking, where tasks follow one another in one
/// callback. noTask if none had begun.
TaskId blockingTaskAt(const Recording& recording, Nanos time);

} // namespace loopscope

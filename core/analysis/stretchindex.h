#pragma once

#include "core/trace/event.h"

#include <limits>
#include <vector>

namespace loopscope {

/// A stretch of time in which a task was in one situation: [start, end) of run time.
struct Stretch
{
    static constexpr Nanos lasting = Nanos::max(); ///< as an end: none so far

    Nanos start{};
    Nanos end = lasting;
    TaskId task = noTask;

    bool operator==(const Stretch&) const = default;
};

/// Stretches of one kind, of all tasks of a run, so that one can ask which of them lie over any moment: how
/// many in O(log n), the first m of them in O(m log n), however many there are. Grows with a live run: what
/// is added lies near the end of what is there.
///
/// Sorted by start, with the latest end of each 16, of each 256 and so on above it: a branch whose latest end
/// has passed is left out whole.
class StretchIndex
{
public:
    /// Adds a stretch; an empty one is left out. Seen by the questions after settle().
    void add(const Stretch& stretch);
    /// The stretch of `task` that began at `start` ends at `end`. Only of one that is settled and lasts.
    void close(Nanos start, TaskId task, Nanos end);
    /// Takes the stretch of `task` that began at `start` out again, if there is one. Only when settled.
    void remove(Nanos start, TaskId task);
    /// Takes in what was added and closed since the last time.
    void settle();

    /// How many stretches lie over `time`.
    std::size_t countAt(Nanos time) const { return countOver(time, time + Nanos(1)); }
    /// The first `most` of them, by start and then by task.
    std::vector<Stretch> at(Nanos time, std::size_t most) const { return over(time, time + Nanos(1), most); }
    /// How many stretches lie over some moment of [from, to).
    std::size_t countOver(Nanos from, Nanos to) const;
    /// The first `most` of them, by start and then by task.
    std::vector<Stretch> over(Nanos from, Nanos to, std::size_t most) const;
    /// How many began before `start`, or at it and are of a lesser task.
    std::size_t countBefore(Nanos start, TaskId task = noTask) const;

private:
    static constexpr std::size_t fan = 16;

    std::size_t positionOf(Nanos start, TaskId task) const; // m_sorted.size() where there is none
    void rebuildFrom(std::size_t position);
    void rebuildOne(std::size_t position);
    Nanos latestBelow(std::size_t level, std::size_t index) const;
    template <class Visit>
    bool descend(std::size_t level, std::size_t index, std::size_t count, Nanos time,
                 const Visit& take) const;

    std::vector<Stretch> m_sorted;            // by start, then task
    std::vector<std::vector<Nanos>> m_latest; // [level][i]: latest end of 16^(level + 1) stretches
    std::vector<Nanos> m_ends;                // of those that have one, sorted
    std::vector<Stretch> m_added;
    std::vector<Nanos> m_addedEnds;
};

} // namespace loopscope

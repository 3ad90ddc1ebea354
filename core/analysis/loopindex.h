#pragma once

#include "core/analysis/loopmoment.h"
#include "core/analysis/stretchindex.h"

#include <array>

namespace loopscope {

/// Tells what was on the loop at any moment of a run. Grows with the recording: update() costs what is new,
/// and a moment O((m + w) log n) for lists of m tasks and w workers, however many tasks are in flight. The
/// same moment comes out however one got there. Lives with the recording's thread; about 50 bytes a task and
/// state.
class LoopIndex
{
public:
    void clear() { *this = LoopIndex(); }
    /// Takes in what `recording` has gained. Always the same recording until clear().
    void update(const Recording& recording);

    /// The moment `time` (run time), with the first `most` tasks of each list. Updates first.
    LoopMoment at(const Recording& recording, Nanos time, std::size_t most);

private:
    /// How much of a task's record the index has.
    struct Seen
    {
        std::uint32_t changes = 0;
        bool end = false;
        StateChange last; // of the changes, to notice one that came in before it
    };

    void take(TaskId id, const TaskRecord& record);
    void forget(TaskId id, const TaskRecord& record);
    void addStretches(TaskId id, const TaskRecord& record, std::size_t seen);
    StretchIndex& index(Situation situation) { return m_indexes[static_cast<std::size_t>(situation)]; }
    const StretchIndex& index(Situation situation) const
    {
        return m_indexes[static_cast<std::size_t>(situation)];
    }
    void settleEnds(const Recording& recording);

    TaskMoments moments(const Recording& recording, Situation situation, Nanos time, std::size_t most) const;
    std::optional<LoopHolder> holderAt(const Recording& recording, Nanos time) const;
    void tellEnded(LoopMoment& moment, std::size_t most) const;

    struct EndCounts
    {
        std::uint32_t failed = 0;
        std::uint32_t cancelled = 0;
    };

    std::array<StretchIndex, 4> m_indexes; // by situation
    std::vector<EndedTask> m_ended;        // by end, then task
    std::vector<EndedTask> m_newlyEnded;
    std::vector<EndCounts> m_endCounts{{}}; // of the first i of them
    std::vector<Seen> m_seen;               // by task
    std::size_t m_touched = 0;              // of the recording's, how many are dealt with
};

} // namespace loopscope

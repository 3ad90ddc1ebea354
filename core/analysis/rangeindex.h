#pragma once

#include "core/analysis/marklist.h"
#include "core/analysis/rangefigures.h"
#include "core/trace/recording.h"

namespace loopscope {

/// Tells what happened in any stretch of a run. Grows with the recording: update() costs what is new, and a
/// range's figures O(log n + what lies in the range). Lives with the recording's thread; about 200 bytes a
/// task.
class RangeIndex
{
public:
    void clear() { *this = RangeIndex(); }
    /// Takes in what `recording` has gained. Always the same recording until clear().
    void update(const Recording& recording);

    // The rest updates first.

    /// A callback that still runs counts up to `now` (run time).
    RangeFigures figures(const Recording& recording, const TimeRange& range, Nanos now);
    /// What the figures' lateness is about, each, in no order.
    std::vector<Nanos> lateness(const Recording& recording, const TimeRange& range);
    /// How long each task took, from being asked to its end, that ended in the range.
    std::vector<Nanos> took(const Recording& recording, const TimeRange& range);

private:
    static constexpr Nanos notYet = Nanos::min();

    /// How much of a task's record the index has.
    struct Seen
    {
        StateChange last; // of the changes, to notice one that came in before it
        Nanos begun = notYet;
        Nanos received = notYet;
        std::uint32_t changes = 0;
        bool end = false;
    };
    /// A callback's turn came so much later than it was ready.
    struct Late
    {
        Nanos since{};
        Nanos by{};
    };

    void take(TaskId id, const TaskRecord& record);
    void takeChanges(TaskId id, const TaskRecord& record, Seen& seen);
    void takeEnd(TaskId id, const TaskRecord& record, Seen& seen);
    void takeCallbacks(const Recording& recording);
    static void move(MarkList& list, TaskId id, Nanos& known, std::optional<Nanos> now);

    void measureLoop(RangeFigures& figures, const Recording& recording, Nanos now) const;
    void measureFlight(RangeFigures& figures) const;
    void countTasks(RangeFigures& figures, const Recording& recording) const;

    MarkList m_begun;    // first steps
    MarkList m_landed;   // ends of tasks that had begun
    MarkList m_dropped;  // ends of those that had not
    MarkList m_changed;  // where one state follows another
    MarkList m_received; // ends of the last receiving
    std::vector<Late> m_late;
    std::vector<Late> m_newlyLate;
    std::vector<Seen> m_seen; // by task
    std::size_t m_touched = 0;
    std::size_t m_callbacks = 0;
};

} // namespace loopscope

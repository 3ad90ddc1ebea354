#pragma once

#include "core/timeline/heldstretches.h"

namespace loopscope {

/// One line of a run's log. `at` is run time.
struct LogEntry
{
    enum class Kind : std::uint8_t {
        Started, ///< a task took its first step
        Ended,   ///< a task; how, its record says
        Held,    ///< a held stretch ended
        Asked,   ///< a person's question
        Answered,
        Total, ///< the run is over
    };

    Nanos at{};
    std::uint32_t index = 0; ///< a task's id; of Held into RunLog::held(); of a question into questions()
    Kind kind = Kind::Started;

    bool operator==(const LogEntry&) const = default;
};

/// A run as the tutorial prints it: who started and who completed, line by line. Grows with the recording;
/// update() costs what is new.
class RunLog
{
public:
    void clear() { *this = RunLog(); }
    /// Takes in what `recording` has gained as of `now` (run time). Always the same recording until clear().
    /// Returns the index from which on the entries are others; their number if none is. What is new may lie
    /// before what is known, by as much as a batch of events is out of order.
    std::size_t update(const Recording& recording, Nanos now);

    /// By time. What happens at one moment stands in the order of the tasks, each start before its end.
    const std::vector<LogEntry>& entries() const { return m_entries; }
    const HeldStretch& held(const LogEntry& entry) const { return m_held.all()[entry.index]; }

private:
    void take(TaskId id, const TaskRecord& record);
    void takeHeld(const Recording& recording, Nanos now);
    void takeQuestions(const Recording& recording);
    void remove(const LogEntry& entry);

    static constexpr Nanos notYet = Nanos::min();
    struct Logged
    {
        Nanos start = notYet;
        bool end = false;
    };

    std::vector<LogEntry> m_entries;
    std::vector<LogEntry> m_added;
    std::size_t m_changedFrom = 0;
    HeldStretches m_held;
    std::vector<Logged> m_logged; // by task
    std::size_t m_touched = 0;
    std::size_t m_heldLogged = 0;
    std::size_t m_asked = 0;
    std::size_t m_answered = 0;
    bool m_over = false;
};

} // namespace loopscope

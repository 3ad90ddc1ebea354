#pragma once

#include "core/trace/recording.h"

#include <optional>
#include <vector>

namespace loopscope {

/// The moments of a run at which something happened, so that one can go through it step by step: its zero,
/// where a task is asked, changes its state or ends, where a callback begins or ends, where a heartbeat is
/// answered, and where a person's question is asked or answered. What happens at the same nanosecond is one
/// step; between two steps nothing changes but how long things have lasted and which heartbeats have been
/// asked.
///
/// Grows with the recording: update() costs what is new. A live run may bring a step before known ones, by as
/// much as a batch of events is out of order. 8 bytes a step and 24 a task.
class ReplaySteps
{
public:
    void clear() { *this = ReplaySteps(); }
    /// Takes in what `recording` has gained. Always the same recording until clear().
    void update(const Recording& recording);

    std::size_t count() const { return m_times.size(); }
    /// When step `number` happened, 1 … count(). Run time, as all of them.
    Nanos at(std::size_t number) const { return m_times[number - 1]; }
    /// The number of the last step at or before `time`; 0 before all of them.
    std::size_t numberAt(Nanos time) const;
    /// The first step after `time`.
    std::optional<Nanos> after(Nanos time) const;
    /// The last step before `time`.
    std::optional<Nanos> before(Nanos time) const;

private:
    /// How much of a task's record is known.
    struct Seen
    {
        StateChange last; // of the changes, to notice one that came in before it
        std::uint32_t changes = 0;
        bool end = false;
    };

    void takeTask(TaskId id, const TaskRecord& record);
    void takeCallbacks(const std::vector<CallbackRecord>& callbacks);
    void takeAsked(const Recording& recording);
    void settle();

    std::vector<Nanos> m_times; // sorted, each once
    std::vector<Nanos> m_added;
    std::vector<Seen> m_seen; // by task
    std::size_t m_touched = 0;
    std::size_t m_callbacksBegun = 0;
    std::size_t m_callbacksEnded = 0;
    std::size_t m_heartbeatsAnswered = 0;
    std::size_t m_questionsAsked = 0;
    std::size_t m_questionsAnswered = 0;
};

} // namespace loopscope

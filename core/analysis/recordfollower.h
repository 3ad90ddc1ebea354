#pragma once

#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// Follows the records of a growing recording for an index of them: tells what each has gained since the last
/// time, by what Recording::touched() says has changed.
class RecordFollower
{
public:
    /// For each task that has changed: `forget(id, record)` where a change came in before one that was known,
    /// which a batch cut between two threads can bring about; all that came from the task is to be taken out.
    /// Then `grow(id, record, seen, endSeen)`: that many of its changes are known, and whether its end is.
    template <class Forget, class Grow>
    void follow(const Recording& recording, const Forget& forget, const Grow& grow)
    {
        m_seen.resize(recording.records().size());
        const std::vector<TaskId>& touched = recording.touched();
        for (; m_touched < touched.size(); ++m_touched) {
            const TaskId id = touched[m_touched];
            const TaskRecord& record = recording.record(id);
            Seen& seen = m_seen[id - 1];
            if (!isInOrder(seen, record)) {
                forget(id, record);
                seen = {};
            }
            const bool ended = record.end && !seen.end;
            if (record.changes.size() > seen.changes || ended)
                grow(id, record, std::size_t(seen.changes), seen.end);
            seen = {static_cast<std::uint32_t>(record.changes.size()), record.end.has_value(),
                    record.changes.empty() ? StateChange() : record.changes.back()};
        }
    }

private:
    /// How much of a task's record is known.
    struct Seen
    {
        std::uint32_t changes = 0;
        bool end = false;
        StateChange last; // of the changes, to notice one that came in before it
    };

    static bool isInOrder(const Seen& seen, const TaskRecord& record)
    {
        const bool grew = record.changes.size() > seen.changes;
        return seen.changes == 0 || (record.changes[seen.changes - 1] == seen.last && !(seen.end && grew));
    }

    std::vector<Seen> m_seen;  // by task
    std::size_t m_touched = 0; // of the recording's, how many are dealt with
};

} // namespace loopscope

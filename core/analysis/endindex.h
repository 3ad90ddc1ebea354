#pragma once

#include "core/trace/event.h"

#include <optional>
#include <vector>

namespace loopscope {

/// When something of a task came to its end, sorted by that, so that one can ask who ended at a moment. Grows
/// with a live run: what is added lies near the end of what is there.
class EndIndex
{
public:
    struct End
    {
        Nanos at{};
        TaskId task = noTask;

        bool operator==(const End&) const = default;
    };

    /// Seen by the questions after settle().
    void add(const End& end) { m_added.push_back(end); }
    /// Takes one out again, if it is there. Only when settled.
    void remove(const End& end);
    void settle();

    /// The end number `rank`, from 0 and by task, of those at exactly `time`.
    std::optional<TaskId> at(Nanos time, std::size_t rank) const;
    /// When the last one was that is not after `time`.
    std::optional<Nanos> latestUpTo(Nanos time) const;
    /// The first one after `time`.
    std::optional<End> firstAfter(Nanos time) const;

private:
    std::vector<End> m_sorted; // by time, then task
    std::vector<End> m_added;
};

} // namespace loopscope

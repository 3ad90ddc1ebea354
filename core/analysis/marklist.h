#pragma once

#include "core/timeline/timerange.h"
#include "core/trace/event.h"

#include <span>
#include <vector>

namespace loopscope {

/// Something that happened to a task, run time.
struct Mark
{
    Nanos at{};
    TaskId task = noTask;

    bool operator==(const Mark&) const = default;
};

/// Marks of one kind, of all tasks of a run, sorted by time and then by task. Grows with a live run: what is
/// added lies near the end of what is there.
class MarkList
{
public:
    /// Adds a mark; seen by the questions after settle().
    void add(const Mark& mark) { m_added.push_back(mark); }
    /// Takes one such mark out again, if there is one.
    void remove(const Mark& mark);
    void settle();

    /// How many marks lie before `time`.
    std::size_t countBefore(Nanos time) const;
    /// Those that lie in `range`; valid until the list changes.
    std::span<const Mark> in(const TimeRange& range) const;

private:
    std::vector<Mark> m_sorted;
    std::vector<Mark> m_added;
};

} // namespace loopscope

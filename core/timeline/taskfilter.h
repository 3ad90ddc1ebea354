#pragma once

#include "core/trace/recording.h"

#include <QString>

#include <bitset>

namespace loopscope {

/// What a person looks for in a timeline. Each part that says something must hold; an empty one lets all
/// through.
struct TaskFilter
{
    QString text;            ///< in the name or in the masked URL, in any case
    std::bitset<4> kinds;    ///< by TaskKind; none: every kind
    std::bitset<5> outcomes; ///< by Outcome; none: every outcome. NotRun also before the task was asked
    Nanos least{};           ///< that it took, or has taken so far

    static std::size_t indexOf(TaskKind kind) { return static_cast<std::size_t>(kind); }
    static std::size_t indexOf(Outcome outcome) { return static_cast<std::size_t>(outcome); }

    bool isEmpty() const { return *this == TaskFilter(); }
    /// Whether what matches may become another as the run goes on.
    bool dependsOnRun() const { return outcomes.any() || least > Nanos(0); }
    bool matches(const Recording& recording, TaskId id, Nanos now) const;
    /// As far as the run has come to `now`: how it ended, and how long that took.
    bool matchesRun(const TaskRecord& record, Nanos now) const;

    bool operator==(const TaskFilter&) const = default;
};

/// The part of a filter that is about the plan: text and kinds. Keeps what it found out about one request,
/// since copies of a task share theirs. Lives as long as `filter`.
class PlanMatcher
{
public:
    explicit PlanMatcher(const TaskFilter& filter)
        : m_filter(filter)
    {
    }
    bool matches(const Task& task, TaskId id);

private:
    bool hasText(const Task& task, TaskId id);

    const TaskFilter& m_filter;
    const Request* m_request = nullptr;
    bool m_requestHasText = false;
};

} // namespace loopscope

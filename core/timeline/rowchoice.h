#pragma once

#include "core/timeline/roworder.h"

namespace loopscope {

/// What a person has done to the rows of a run: pinned some, hidden others.
class RowChoice
{
public:
    static constexpr std::size_t mostPinned = 100; ///< more are not taken

    /// Of a run of `tasks` tasks. Where it has as many as the one before, it is taken for the same plan and
    /// the choice stays.
    void setTasks(std::size_t tasks);
    /// `id` is one of the run's tasks. What is pinned is not hidden, and what is hidden is not pinned.
    void setPinned(TaskId id, bool pinned);
    void hide(TaskId id);
    /// Nothing is hidden any more.
    void showAll() { m_hidden.clear(); }

    bool isPinned(TaskId id) const;
    std::size_t hidden() const { return m_hidden.size(); }
    /// `only`: see RowOrder.
    RowOrder order(const std::vector<TaskId>* only) const { return {m_tasks, m_pinned, m_hidden, only}; }

private:
    std::size_t m_tasks = 0;
    std::vector<TaskId> m_pinned; // in the order in which they were
    std::vector<TaskId> m_hidden; // by id
};

} // namespace loopscope

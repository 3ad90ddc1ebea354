#pragma once

#include "core/trace/event.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace loopscope {

/// Which tasks have a row, and in which order: the pinned ones first, then the others in the order of the
/// plan, without those that are hidden. A value that is cheap to copy. It keeps only what differs from the
/// plan: of a million tasks, two pinned and one hidden, three numbers.
class RowOrder
{
public:
    /// Every task in the order of the plan.
    explicit RowOrder(std::size_t tasks = 0)
        : m_tasks(tasks)
        , m_count(tasks)
    {
    }
    /// `pinned` and `hidden` have no task in common. `only`, in the order of the plan: of the others, these
    /// alone have a row.
    RowOrder(std::size_t tasks, std::vector<TaskId> pinned, const std::vector<TaskId>& hidden,
             const std::vector<TaskId>* only);

    /// How many rows there are; the first pinned() of them are the pinned tasks.
    std::size_t count() const { return m_count; }
    std::size_t pinned() const { return m_parts ? m_parts->pinned.size() : 0; }
    /// The task of a row, counted from 0.
    TaskId task(std::size_t row) const;
    /// The row of a task; none where it has none.
    std::optional<std::size_t> rowOf(TaskId id) const;

private:
    struct Parts
    {
        std::vector<TaskId> pinned;
        std::vector<TaskId> apart; // pinned or hidden, by id: not in the plan's place
        std::optional<std::vector<TaskId>> only;
    };
    TaskId unpinned(std::size_t index) const;
    std::optional<std::size_t> unpinnedIndex(TaskId id) const;

    std::size_t m_tasks = 0;
    std::size_t m_count = 0;
    std::shared_ptr<const Parts> m_parts; // null: as in the plan
};

} // namespace loopscope

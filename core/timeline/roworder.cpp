#include "core/timeline/roworder.h"

#include <algorithm>

namespace loopscope {

RowOrder::RowOrder(std::size_t tasks, std::vector<TaskId> pinned, const std::vector<TaskId>& hidden,
                   const std::vector<TaskId>* only)
    : RowOrder(tasks)
{
    if (pinned.empty() && hidden.empty() && !only)
        return;
    auto parts = std::make_shared<Parts>();
    parts->apart = pinned;
    parts->apart.insert(parts->apart.end(), hidden.begin(), hidden.end());
    std::sort(parts->apart.begin(), parts->apart.end());
    parts->pinned = std::move(pinned);
    std::size_t others = tasks - parts->apart.size();
    if (only) {
        auto& chosen = parts->only.emplace();
        std::set_difference(only->begin(), only->end(), parts->apart.begin(), parts->apart.end(),
                            std::back_inserter(chosen));
        others = chosen.size();
    }
    m_count = parts->pinned.size() + others;
    m_parts = std::move(parts);
}

TaskId RowOrder::task(std::size_t row) const
{
    if (!m_parts)
        return static_cast<TaskId>(row + 1);
    return row < pinned() ? m_parts->pinned[row] : unpinned(row - pinned());
}

// Where nothing but the plan's order counts: before the i-th of those apart there are its id - 1 - i others.
TaskId RowOrder::unpinned(std::size_t index) const
{
    if (m_parts->only)
        return (*m_parts->only)[index];
    const std::vector<TaskId>& apart = m_parts->apart;
    std::size_t low = 0;
    std::size_t high = apart.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (apart[middle] - 1 - middle <= index)
            low = middle + 1;
        else
            high = middle;
    }
    return static_cast<TaskId>(index + 1 + low);
}

std::optional<std::size_t> RowOrder::rowOf(TaskId id) const
{
    if (id == noTask || id > m_tasks)
        return std::nullopt;
    if (!m_parts)
        return id - 1;
    const auto pin = std::find(m_parts->pinned.begin(), m_parts->pinned.end(), id);
    if (pin != m_parts->pinned.end())
        return static_cast<std::size_t>(pin - m_parts->pinned.begin());
    const std::optional<std::size_t> index = unpinnedIndex(id);
    return index ? std::optional(pinned() + *index) : std::nullopt;
}

std::optional<std::size_t> RowOrder::unpinnedIndex(TaskId id) const
{
    const std::vector<TaskId>& numbers = m_parts->only ? *m_parts->only : m_parts->apart;
    const auto found = std::lower_bound(numbers.begin(), numbers.end(), id);
    const bool isThere = found != numbers.end() && *found == id;
    const auto before = static_cast<std::size_t>(found - numbers.begin());
    if (m_parts->only)
        return isThere ? std::optional(before) : std::nullopt;
    return isThere ? std::nullopt : std::optional(id - 1 - before);
}

} // namespace loopscope

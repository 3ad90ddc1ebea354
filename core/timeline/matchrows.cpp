#include "core/timeline/matchrows.h"

#include <algorithm>

namespace loopscope {

MatchRows::MatchRows(const TaskMatches& matches, const RowOrder& order)
{
    for (const TaskId id : matches.all()) {
        if (const std::optional<std::size_t> row = order.rowOf(id))
            m_rows.push_back(static_cast<std::uint32_t>(*row));
    }
    if (order.pinned() > 0) // they stand first, and not in the plan's order
        std::sort(m_rows.begin(), m_rows.end());
}

std::optional<std::size_t> MatchRows::indexOf(std::optional<std::size_t> row) const
{
    if (!row)
        return std::nullopt;
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), *row);
    if (found == m_rows.end() || *found != *row)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_rows.begin());
}

std::optional<std::size_t> MatchRows::next(std::optional<std::size_t> row) const
{
    if (m_rows.empty())
        return std::nullopt;
    const auto after = row ? std::upper_bound(m_rows.begin(), m_rows.end(), *row) : m_rows.begin();
    return after == m_rows.end() ? m_rows.front() : *after;
}

std::optional<std::size_t> MatchRows::previous(std::optional<std::size_t> row) const
{
    if (m_rows.empty())
        return std::nullopt;
    const auto at = row ? std::lower_bound(m_rows.begin(), m_rows.end(), *row) : m_rows.end();
    return at == m_rows.begin() ? m_rows.back() : *(at - 1);
}

} // namespace loopscope

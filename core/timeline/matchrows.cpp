#include "core/timeline/matchrows.h"

#include <algorithm>

namespace loopscope {

MatchRows::MatchRows(const TaskMatches& matches, const RowOrder& order)
{
    for (std::size_t row = 0; row < order.pinned(); ++row) {
        if (matches.contains(order.task(row)))
            m_rows.push_back(static_cast<std::uint32_t>(row));
    }
    // The others stand in the plan's order, as the matches do. Where most of the rows match, going through
    // them is cheaper than to look each match up.
    if (order.count() < 2 * matches.all().size())
        addByRow(matches.all(), order);
    else
        addByMatch(matches.all(), order);
}

void MatchRows::addByRow(const std::vector<TaskId>& matches, const RowOrder& order)
{
    auto match = matches.begin();
    for (std::size_t row = order.pinned(); row < order.count() && match != matches.end(); ++row) {
        const TaskId id = order.task(row);
        while (match != matches.end() && *match < id)
            ++match;
        if (match != matches.end() && *match == id)
            m_rows.push_back(static_cast<std::uint32_t>(row));
    }
}

void MatchRows::addByMatch(const std::vector<TaskId>& matches, const RowOrder& order)
{
    for (const TaskId id : matches) {
        const std::optional<std::size_t> row = order.rowOf(id);
        if (row && *row >= order.pinned())
            m_rows.push_back(static_cast<std::uint32_t>(*row));
    }
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

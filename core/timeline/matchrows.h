#pragma once

#include "core/timeline/roworder.h"
#include "core/timeline/taskmatches.h"

namespace loopscope {

/// The rows that match, as one goes through them with next and previous: from top to bottom, and from the
/// last on to the first. What has no row is not among them.
class MatchRows
{
public:
    MatchRows() = default;
    MatchRows(const TaskMatches& matches, const RowOrder& order);

    std::size_t count() const { return m_rows.size(); }
    /// Which one a row is, counted from 0; none where it does not match.
    std::optional<std::size_t> indexOf(std::optional<std::size_t> row) const;
    /// The matching row after or before `row`; without one, the first or the last. None: nothing matches.
    std::optional<std::size_t> next(std::optional<std::size_t> row) const;
    std::optional<std::size_t> previous(std::optional<std::size_t> row) const;

private:
    void addByRow(const std::vector<TaskId>& matches, const RowOrder& order);
    void addByMatch(const std::vector<TaskId>& matches, const RowOrder& order);

    std::vector<std::uint32_t> m_rows; // by number
};

} // namespace loopscope

#include "core/analysis/endindex.h"

#include "core/analysis/tailmerge.h"

#include <tuple>

namespace loopscope {

namespace {

bool before(const EndIndex::End& left, const EndIndex::End& right)
{
    return std::tie(left.at, left.task) < std::tie(right.at, right.task);
}

auto firstFrom(const std::vector<EndIndex::End>& sorted, const EndIndex::End& end)
{
    return std::lower_bound(sorted.begin(), sorted.end(), end, before);
}

} // namespace

void EndIndex::remove(const End& end)
{
    const auto found = firstFrom(m_sorted, end);
    if (found != m_sorted.end() && *found == end)
        m_sorted.erase(found);
}

void EndIndex::settle()
{
    mergeIntoTail(m_sorted, m_added, before);
}

std::optional<TaskId> EndIndex::at(Nanos time, std::size_t rank) const
{
    const auto first = firstFrom(m_sorted, {time, noTask});
    if (rank >= static_cast<std::size_t>(m_sorted.end() - first))
        return std::nullopt;
    const End& found = *(first + static_cast<std::ptrdiff_t>(rank));
    return found.at == time ? std::optional(found.task) : std::nullopt;
}

std::optional<Nanos> EndIndex::latestUpTo(Nanos time) const
{
    const auto after = firstFrom(m_sorted, {time + Nanos(1), noTask});
    return after == m_sorted.begin() ? std::nullopt : std::optional((after - 1)->at);
}

std::optional<EndIndex::End> EndIndex::firstAfter(Nanos time) const
{
    const auto found = firstFrom(m_sorted, {time + Nanos(1), noTask});
    return found == m_sorted.end() ? std::nullopt : std::optional(*found);
}

} // namespace loopscope

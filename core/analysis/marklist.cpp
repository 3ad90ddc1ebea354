#include "core/analysis/marklist.h"

#include "core/analysis/tailmerge.h"

#include <tuple>

namespace loopscope {

namespace {

bool before(const Mark& left, const Mark& right)
{
    return std::tie(left.at, left.task) < std::tie(right.at, right.task);
}

} // namespace

// Seldom asked: only where a batch brought a task's change after a later one.
void MarkList::remove(const Mark& mark)
{
    const auto added = std::find(m_added.begin(), m_added.end(), mark);
    if (added != m_added.end()) {
        m_added.erase(added);
        return;
    }
    const auto settled = std::lower_bound(m_sorted.begin(), m_sorted.end(), mark, before);
    if (settled != m_sorted.end() && *settled == mark)
        m_sorted.erase(settled);
}

void MarkList::settle()
{
    mergeIntoTail(m_sorted, m_added, before);
}

std::size_t MarkList::countBefore(Nanos time) const
{
    const auto first = std::partition_point(m_sorted.begin(), m_sorted.end(),
                                            [time](const Mark& mark) { return mark.at < time; });
    return static_cast<std::size_t>(first - m_sorted.begin());
}

std::span<const Mark> MarkList::in(const TimeRange& range) const
{
    const std::size_t first = countBefore(range.from);
    const std::size_t last = std::max(first, countBefore(range.to));
    return std::span(m_sorted).subspan(first, last - first);
}

} // namespace loopscope

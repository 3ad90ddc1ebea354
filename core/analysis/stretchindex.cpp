#include "core/analysis/stretchindex.h"

#include "core/analysis/tailmerge.h"

#include <functional>
#include <tuple>

namespace loopscope {

namespace {

bool beginsBefore(const Stretch& left, const Stretch& right)
{
    return std::tie(left.start, left.task) < std::tie(right.start, right.task);
}

} // namespace

void StretchIndex::add(const Stretch& stretch)
{
    if (stretch.end <= stretch.start)
        return;
    m_added.push_back(stretch);
    if (stretch.end != Stretch::lasting)
        m_addedEnds.push_back(stretch.end);
}

void StretchIndex::close(Nanos start, TaskId task, Nanos end)
{
    const std::size_t position = positionOf(start, task);
    if (position == m_sorted.size())
        return;
    if (end <= start) // or another one of the same beginning could not be told from it
        return remove(start, task);
    m_sorted[position].end = end;
    m_addedEnds.push_back(end);
    rebuildOne(position);
}

void StretchIndex::remove(Nanos start, TaskId task)
{
    const std::size_t position = positionOf(start, task);
    if (position == m_sorted.size())
        return;
    const Nanos end = m_sorted[position].end;
    if (end != Stretch::lasting)
        m_ends.erase(std::lower_bound(m_ends.begin(), m_ends.end(), end));
    m_sorted.erase(m_sorted.begin() + static_cast<std::ptrdiff_t>(position));
    rebuildFrom(position);
}

void StretchIndex::settle()
{
    const std::size_t changed = mergeIntoTail(m_sorted, m_added, beginsBefore);
    if (changed < m_sorted.size())
        rebuildFrom(changed);
    mergeIntoTail(m_ends, m_addedEnds, std::less<>());
}

std::size_t StretchIndex::countOver(Nanos from, Nanos to) const
{
    const auto ended = std::upper_bound(m_ends.begin(), m_ends.end(), from);
    return countBefore(to) - static_cast<std::size_t>(ended - m_ends.begin());
}

std::size_t StretchIndex::countBefore(Nanos start, TaskId task) const
{
    const Stretch wanted{.start = start, .task = task};
    return static_cast<std::size_t>(std::lower_bound(m_sorted.begin(), m_sorted.end(), wanted, beginsBefore) -
                                    m_sorted.begin());
}

std::vector<Stretch> StretchIndex::over(Nanos from, Nanos to, std::size_t most) const
{
    std::vector<Stretch> found;
    const std::size_t count = countBefore(to);
    if (count == 0 || most == 0)
        return found;
    const auto take = [&](const Stretch& stretch) {
        found.push_back(stretch);
        return found.size() < most;
    };
    const std::size_t top = m_latest.size();
    for (std::size_t i = 0; i < (top == 0 ? 0 : m_latest[top - 1].size()); ++i) {
        if (!descend(top, i, count, from, take))
            break;
    }
    return found;
}

// Level 0 are the stretches themselves; an index of level n stands for fan^n of them. False: enough.
template <class Visit>
bool StretchIndex::descend(std::size_t level, std::size_t index, std::size_t count, Nanos time,
                           const Visit& take) const
{
    if (level == 0)
        return m_sorted[index].end <= time || take(m_sorted[index]);
    if (m_latest[level - 1][index] <= time)
        return true;
    std::size_t width = 1; // of a child, in stretches
    for (std::size_t i = 1; i < level; ++i)
        width *= fan;
    for (std::size_t child = index * fan; child < (index + 1) * fan && child * width < count; ++child) {
        if (!descend(level - 1, child, count, time, take))
            return false;
    }
    return true;
}

std::size_t StretchIndex::positionOf(Nanos start, TaskId task) const
{
    const std::size_t found = countBefore(start, task);
    const bool isIt =
        found < m_sorted.size() && m_sorted[found].start == start && m_sorted[found].task == task;
    return isIt ? found : m_sorted.size();
}

Nanos StretchIndex::latestBelow(std::size_t level, std::size_t index) const
{
    const auto latestOf = [&](std::size_t size, const auto& endOf) {
        Nanos latest = Nanos::min();
        for (std::size_t i = index * fan; i < std::min(size, (index + 1) * fan); ++i)
            latest = std::max(latest, endOf(i));
        return latest;
    };
    if (level == 0)
        return latestOf(m_sorted.size(), [&](std::size_t i) { return m_sorted[i].end; });
    const std::vector<Nanos>& below = m_latest[level - 1];
    return latestOf(below.size(), [&](std::size_t i) { return below[i]; });
}

// The levels end with the first that has at most 16 entries.
void StretchIndex::rebuildFrom(std::size_t position)
{
    std::size_t size = m_sorted.size();
    std::size_t level = 0;
    for (; level == 0 || size > fan; ++level) {
        size = (size + fan - 1) / fan;
        position /= fan;
        if (level == m_latest.size()) {
            m_latest.emplace_back();
            position = 0;
        }
        m_latest[level].resize(size);
        for (std::size_t i = position; i < size; ++i)
            m_latest[level][i] = latestBelow(level, i);
    }
    m_latest.resize(level);
}

void StretchIndex::rebuildOne(std::size_t position)
{
    for (std::size_t level = 0; level < m_latest.size(); ++level) {
        position /= fan;
        m_latest[level][position] = latestBelow(level, position);
    }
}

} // namespace loopscope

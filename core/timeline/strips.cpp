#include "core/timeline/strips.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

StripLayout::StripLayout(const std::vector<std::size_t>& tasks, const StripMetrics& metrics, double room)
{
    const double fixed = metrics.loop + metrics.bracket + 2 * metrics.padding;
    std::size_t rows = 0;
    for (const std::size_t count : tasks)
        rows += std::min(count, mostRows);
    const double left = room - fixed * static_cast<double>(tasks.size());
    const double share = rows == 0 ? metrics.mostRow : std::floor(left / static_cast<double>(rows));
    // Beside what is said of a run there is room in any case.
    const double beside = metrics.facts - metrics.loop - metrics.bracket;
    const std::size_t most =
        tasks.empty() ? 0 : std::min(*std::max_element(tasks.begin(), tasks.end()), mostRows);
    const double least = most == 0 ? 0 : std::floor(beside / static_cast<double>(most));
    const double leastRow = share < metrics.leastRow ? metrics.scrolledRow : metrics.leastRow;
    const double rowHeight = std::clamp(std::max(share, least), leastRow, metrics.mostRow);
    double top = 0;
    for (const std::size_t count : tasks) {
        Strip strip;
        strip.rows = std::min(count, mostRows);
        strip.leftOut = count - strip.rows;
        strip.rowHeight = rowHeight;
        strip.top = top;
        strip.loopTop = top + metrics.padding;
        strip.tasksTop = strip.loopTop + metrics.loop;
        strip.height = std::max(fixed + rowHeight * static_cast<double>(strip.rows),
                                metrics.facts + 2 * metrics.padding);
        top = strip.bottom();
        m_strips.push_back(strip);
    }
}

std::optional<std::size_t> StripLayout::stripAt(double y) const
{
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        if (y >= m_strips[i].top && y < m_strips[i].bottom())
            return i;
    }
    return std::nullopt;
}

std::optional<std::size_t> StripLayout::taskAt(std::size_t index, double y) const
{
    const Strip& strip = m_strips[index];
    const double row = std::floor((y - strip.tasksTop) / strip.rowHeight);
    if (row < 0 || row >= static_cast<double>(strip.rows))
        return std::nullopt;
    return static_cast<std::size_t>(row);
}

} // namespace loopscope

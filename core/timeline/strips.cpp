#include "core/timeline/strips.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

// The same in all strips.
double rowHeightOf(const std::vector<StripContent>& contents, const StripMetrics& metrics, double room)
{
    double left = room;
    std::size_t rows = 0;
    std::size_t most = 0;
    for (const StripContent& content : contents) {
        left -= (content.hasLoop ? metrics.loop : 0) + metrics.bracket + 2 * metrics.padding;
        rows += std::min(content.rows, StripLayout::mostRows);
        most = std::max(most, std::min(content.rows, StripLayout::mostRows));
    }
    const double share = rows == 0 ? metrics.mostRow : std::floor(left / static_cast<double>(rows));
    // Beside what is said of a run there is room in any case.
    const double beside = metrics.facts - metrics.loop - metrics.bracket;
    const double least = most == 0 ? 0 : std::floor(beside / static_cast<double>(most));
    const double leastRow = share < metrics.leastRow ? metrics.scrolledRow : metrics.leastRow;
    return std::clamp(std::max(share, least), leastRow, metrics.mostRow);
}

} // namespace

StripLayout::StripLayout(const std::vector<StripContent>& contents, const StripMetrics& metrics, double room)
{
    const double rowHeight = rowHeightOf(contents, metrics, room);
    double top = 0;
    for (const StripContent& content : contents) {
        const double loop = content.hasLoop ? metrics.loop : 0;
        Strip strip;
        strip.rows = std::min(content.rows, mostRows);
        strip.leftOut = content.rows - strip.rows;
        strip.rowHeight = rowHeight;
        strip.top = top;
        strip.loopTop = top + metrics.padding;
        strip.tasksTop = strip.loopTop + loop;
        strip.height =
            std::max(loop + metrics.bracket + rowHeight * static_cast<double>(strip.rows), metrics.facts) +
            2 * metrics.padding;
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

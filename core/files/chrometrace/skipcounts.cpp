#include "core/files/chrometrace/skipcounts.h"

#include <algorithm>

namespace loopscope {

void SkipCounts::add(SkipReason reason, std::size_t event, int line)
{
    Counted& counted = m_counts[static_cast<std::size_t>(reason)];
    if (counted.count == 0 || event < counted.firstEvent) {
        counted.firstEvent = event;
        counted.line = line;
    }
    ++counted.count;
}

std::vector<SkippedEvents> SkipCounts::list(bool mended) const
{
    std::vector<SkippedEvents> list;
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto reason = static_cast<SkipReason>(i);
        const Counted& counted = m_counts[i];
        if (counted.count > 0 && isMended(reason) == mended)
            list.push_back(
                {textOf(reason), counted.count, counted.firstEvent, counted.line, englishTextOf(reason)});
    }
    std::stable_sort(list.begin(), list.end(), [](const SkippedEvents& a, const SkippedEvents& b) {
        return a.firstEvent < b.firstEvent;
    });
    return list;
}

} // namespace loopscope

#include "core/files/chrometrace/countertable.h"

#include "core/files/chrometrace/tracelimits.h"

namespace loopscope {

bool CounterTable::add(std::int64_t pid, std::uint32_t key, std::uint32_t track, CounterValue value)
{
    auto place = m_numbers.find({pid, key});
    if (place == m_numbers.end()) {
        if (m_series.size() == tracelimits::mostCounters)
            return false;
        place = m_numbers.emplace(std::pair(pid, key), m_series.size()).first;
        m_series.push_back({.name = key, .track = track, .values = {}});
    }
    m_series[place->second].values.push_back(value);
    return true;
}

} // namespace loopscope

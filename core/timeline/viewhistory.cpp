#include "core/timeline/viewhistory.h"

#include <utility>

namespace loopscope {

void ViewHistory::leave(const ViewPlace& place, Nanos when)
{
    const bool goesOn = m_moved && when - *m_moved < pause && !m_behind.empty();
    m_moved = when;
    m_ahead.clear();
    if (goesOn || (!m_behind.empty() && m_behind.back() == place))
        return;
    m_behind.push_back(place);
    if (m_behind.size() > longest)
        m_behind.erase(m_behind.begin());
}

ViewPlace ViewHistory::back(const ViewPlace& present)
{
    m_moved.reset();
    m_ahead.push_back(present);
    const ViewPlace place = m_behind.back();
    m_behind.pop_back();
    return place;
}

ViewPlace ViewHistory::forward(const ViewPlace& present)
{
    m_moved.reset();
    m_behind.push_back(present);
    const ViewPlace place = m_ahead.back();
    m_ahead.pop_back();
    return place;
}

} // namespace loopscope

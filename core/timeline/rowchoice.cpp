#include "core/timeline/rowchoice.h"

#include <algorithm>

namespace loopscope {

void RowChoice::setTasks(std::size_t tasks)
{
    if (tasks == m_tasks)
        return;
    *this = RowChoice();
    m_tasks = tasks;
}

bool RowChoice::isPinned(TaskId id) const
{
    return std::find(m_pinned.begin(), m_pinned.end(), id) != m_pinned.end();
}

void RowChoice::setPinned(TaskId id, bool pinned)
{
    std::erase(m_pinned, id);
    if (!pinned || m_pinned.size() >= mostPinned)
        return;
    m_pinned.push_back(id);
    std::erase(m_hidden, id);
}

void RowChoice::hide(TaskId id)
{
    std::erase(m_pinned, id);
    const auto place = std::lower_bound(m_hidden.begin(), m_hidden.end(), id);
    if (place == m_hidden.end() || *place != id)
        m_hidden.insert(place, id);
}

} // namespace loopscope

#include "core/run/network/admission.h"

#include <algorithm>

namespace loopscope {

bool Admission::enter(const QString& origin, TaskId task)
{
    Door& door = m_doors[origin];
    if (door.inside < m_perOrigin) {
        ++door.inside;
        return true;
    }
    door.queue.push_back(task);
    return false;
}

std::optional<TaskId> Admission::leave(const QString& origin)
{
    Door& door = m_doors[origin];
    if (door.queue.empty()) {
        --door.inside;
        return std::nullopt;
    }
    const TaskId next = door.queue.front();
    door.queue.pop_front();
    return next;
}

void Admission::withdraw(const QString& origin, TaskId task)
{
    std::deque<TaskId>& queue = m_doors[origin].queue;
    queue.erase(std::remove(queue.begin(), queue.end(), task), queue.end());
}

std::vector<TaskId> Admission::raise(int perOrigin)
{
    m_perOrigin = perOrigin;
    std::vector<TaskId> admitted;
    for (Door& door : m_doors) {
        while (door.inside < m_perOrigin && !door.queue.empty()) {
            admitted.push_back(door.queue.front());
            door.queue.pop_front();
            ++door.inside;
        }
    }
    return admitted;
}

bool Admission::hasQueue() const
{
    return std::any_of(m_doors.begin(), m_doors.end(), [](const Door& door) { return !door.queue.empty(); });
}

void Admission::closeQueues()
{
    for (Door& door : m_doors)
        door.queue.clear();
}

} // namespace loopscope

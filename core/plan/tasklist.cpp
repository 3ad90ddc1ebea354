#include "core/plan/tasklist.h"

#include "core/plan/plan.h"
#include "core/plan/problem.h"

#include <algorithm>
#include <utility>

namespace loopscope {

namespace {
constexpr std::int64_t maxNumberedNames = 100'000'000; // characters: 100 for each of maxTasks
}

std::optional<QString> TaskList::append(const Task& task, int copies)
{
    if (copies > maxTasks - static_cast<int>(m_tasks.size()))
        return Problem::tr("a plan has at most 1,000,000 tasks");
    const bool numbered = copies > 1 && !task.name.isEmpty();
    const std::int64_t nameLength = numbered ? task.name.size() * copies : 0;
    if (nameLength > maxNumberedNames - m_nameLength)
        return Problem::tr("the name is too long to be repeated this often");
    m_nameLength += nameLength;

    const std::size_t size = m_tasks.size() + static_cast<std::size_t>(copies);
    if (size > m_tasks.capacity()) // not less than doubled, or many small entries would copy again and again
        m_tasks.reserve(copies > 1 ? std::max(size, 2 * m_tasks.capacity())
                                   : std::max<std::size_t>(16, 2 * size));
    for (int i = 1; i <= copies; ++i) {
        m_tasks.push_back(task);
        if (numbered)
            m_tasks.back().name += u'_' + QString::number(i);
    }
    return std::nullopt;
}

std::vector<Task> TaskList::take()
{
    return std::exchange(m_tasks, {});
}

} // namespace loopscope

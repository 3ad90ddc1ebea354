#include "app/selection/selection.h"

namespace loopscope {

void Selection::setTask(TaskId task)
{
    if (task == m_task)
        return;
    m_task = task;
    emit taskChanged(task);
}

void Selection::setCursor(std::optional<Nanos> cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    emit cursorChanged();
}

void Selection::clear()
{
    setTask(noTask);
    setCursor(std::nullopt);
}

} // namespace loopscope

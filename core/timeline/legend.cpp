#include "core/timeline/legend.h"

namespace loopscope {

void Legend::add(Sign sign, TaskKind kind)
{
    std::optional<TaskKind>& first = m_kinds[static_cast<std::size_t>(sign)];
    if (!first)
        first = kind;
}

void Legend::addTask(const TaskRecord& record, TaskKind kind)
{
    for (const StateChange& change : record.changes) {
        switch (change.state) {
        case TaskState::Queued: add(Sign::Queued, kind); break;
        case TaskState::Waiting: add(Sign::Waiting, kind); break;
        case TaskState::Receiving: add(Sign::Receiving, kind); break;
        case TaskState::Ready: add(Sign::Ready, kind); break;
        case TaskState::Running: add(Sign::Running, kind); break;
        }
        if (!change.holder.isNone())
            add(Sign::HoldsThread, kind);
    }
}

void Legend::addAllTasks(const Recording& recording)
{
    for (TaskId id = 1; id <= recording.tasks().size(); ++id)
        addTask(recording.record(id), recording.task(id).kind);
}

} // namespace loopscope

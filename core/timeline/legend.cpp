#include "core/timeline/legend.h"

namespace loopscope {

namespace {
constexpr int visibleShare = 500; // a state shorter than a 500th of the run is about a pixel
}

void Legend::add(Sign sign, TaskKind kind)
{
    std::optional<TaskKind>& first = m_kinds[static_cast<std::size_t>(sign)];
    if (!first || (sign == Sign::Running && kind == TaskKind::Cpu))
        first = kind;
}

void Legend::add(const Legend& other)
{
    for (std::size_t sign = 0; sign < signCount; ++sign) {
        if (other.m_kinds[sign])
            add(static_cast<Sign>(sign), *other.m_kinds[sign]);
    }
}

void Legend::addTask(const TaskRecord& record, TaskKind kind, Nanos total)
{
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        const StateChange& change = record.changes[i];
        const bool solid = change.state == TaskState::Receiving || change.state == TaskState::Running;
        const bool seen = (record.changeEnd(i).value_or(total) - change.at) * visibleShare >= total;
        if (!seen && !solid) // what is solid is never drawn too thin to be seen
            continue;
        switch (change.state) {
        case TaskState::Queued: add(Sign::Queued, kind); break;
        case TaskState::Waiting: add(Sign::Waiting, kind); break;
        case TaskState::Receiving: add(Sign::Receiving, kind); break;
        case TaskState::Ready: add(Sign::Ready, kind); break;
        case TaskState::Running: add(Sign::Running, kind); break;
        }
        if (seen && !change.holder.isNone())
            add(Sign::HoldsThread, kind);
    }
}

void Legend::addAllTasks(const Recording& recording)
{
    for (TaskId id = 1; id <= recording.tasks().size(); ++id)
        addTask(recording.record(id), recording.task(id).kind, recording.lastTime());
}

} // namespace loopscope

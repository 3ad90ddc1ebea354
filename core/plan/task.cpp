#include "core/plan/task.h"

namespace loopscope {

bool Task::operator==(const Task& other) const
{
    const bool sameRequest =
        request == other.request || (request && other.request && *request == *other.request);
    return sameRequest && kind == other.kind && enabled == other.enabled && duration == other.duration &&
           name == other.name && unknown == other.unknown;
}

QString displayName(const Task& task, std::uint32_t id)
{
    return task.name.isEmpty() ? QStringLiteral("%1_%2").arg(kindName(task.kind)).arg(id) : task.name;
}

QString kindName(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Url: return QStringLiteral("url");
    case TaskKind::Sleep: return QStringLiteral("sleep");
    case TaskKind::Block: return QStringLiteral("block");
    case TaskKind::Cpu: return QStringLiteral("cpu");
    }
    Q_UNREACHABLE();
}

} // namespace loopscope

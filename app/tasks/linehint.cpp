#include "app/tasks/linehint.h"

#include "core/plan/secrets.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/labelfit.h"

#include <algorithm>

namespace loopscope {

QString LineHint::what(const Task& task)
{
    const QString length = durationText(task.duration);
    switch (task.kind) {
    case TaskKind::Url:
        return tr("%1 %2").arg(task.request->head ? QStringLiteral("HEAD") : QStringLiteral("GET"),
                               plainLabel(maskedUrl(task.request->url)));
    case TaskKind::Sleep: return tr("waits %1 as asyncio.sleep").arg(length);
    case TaskKind::Block: return tr("waits %1 as time.sleep, holding its thread").arg(length);
    case TaskKind::Cpu: return tr("computes for %1").arg(length);
    }
    Q_UNREACHABLE();
}

QString LineHint::describe(const std::vector<Task>& tasks)
{
    if (tasks.empty())
        return {};
    const bool alike = std::all_of(tasks.begin(), tasks.end(),
                                   [&](const Task& task) { return task.kind == tasks.front().kind; });
    if (tasks.size() == 1)
        return what(tasks.front());
    if (!alike)
        return tr("%L1 tasks").arg(tasks.size());
    return tr("%L1 tasks; the first %2").arg(tasks.size()).arg(what(tasks.front()));
}

} // namespace loopscope

#include "app/compare/taskarguments.h"

#include "core/plan/precautions.h"
#include "core/plan/taskline.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr std::size_t mostArguments = 100;

QString quoted(QString argument)
{
    return QStringLiteral("'%1'").arg(argument.replace(QLatin1Char('\''), QStringLiteral("'\\''")));
}

bool canBeSaid(const Task& task)
{
    return !task.request || (task.request->headers.empty() && !task.request->deadline);
}

} // namespace

QString taskArguments(const Recording& run)
{
    const std::vector<Task>& tasks = run.tasks();
    if (tasks.size() > mostArguments || holdsSecrets(run.plan()) ||
        !std::all_of(tasks.begin(), tasks.end(), canBeSaid))
        return {};
    QString arguments;
    for (const Task& task : tasks)
        arguments += QLatin1Char(' ') + quoted(toTaskLine(task));
    return arguments;
}

} // namespace loopscope

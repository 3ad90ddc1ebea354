#include "app/window/missingsecrets.h"

#include "core/timeline/labelfit.h"

#include <QCoreApplication>

#include <algorithm>

namespace loopscope {

std::optional<Problem> missingSecret(const Plan& plan)
{
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const Task& task = plan.tasks[i];
        if (!task.enabled || !task.request)
            continue;
        const auto& headers = task.request->headers;
        const auto missing =
            std::find_if(headers.begin(), headers.end(), [](const Header& header) { return header.secret; });
        if (missing == headers.end())
            continue;
        const QString name = plainLabel(displayName(task, static_cast<TaskId>(i + 1)));
        return Problem{QCoreApplication::translate("MissingSecrets",
                                                   "the recording left out the secret header %1 of "
                                                   "%2; open the plan that has it")
                           .arg(QString::fromUtf8(missing->name), name)};
    }
    return std::nullopt;
}

} // namespace loopscope

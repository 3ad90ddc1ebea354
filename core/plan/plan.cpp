#include "core/plan/plan.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace loopscope {

std::vector<Task> enabledTasks(const Plan& plan)
{
    std::vector<Task> enabled;
    enabled.reserve(plan.tasks.size());
    std::copy_if(plan.tasks.begin(), plan.tasks.end(), std::back_inserter(enabled),
                 [](const Task& task) { return task.enabled; });
    return enabled;
}

Plan starterPlan()
{
    Plan plan;
    plan.name = QStringLiteral("Starter plan");
    plan.settings.strategy = StrategyKind::Blocking;
    const std::array delays{"0.45", "0.5", "0.55", "0.6", "0.7"};
    for (std::size_t i = 0; i < delays.size(); ++i) {
        auto request = std::make_shared<Request>();
        request->url = QUrl(QStringLiteral("practice:/delay/%1?bytes=49866").arg(QLatin1String(delays[i])));
        Task page;
        page.kind = TaskKind::Url;
        page.name = QStringLiteral("url_%1").arg(i + 1);
        page.request = std::move(request);
        plan.tasks.push_back(std::move(page));
    }
    Task parse;
    parse.kind = TaskKind::Cpu;
    parse.name = QStringLiteral("parse");
    parse.duration = std::chrono::milliseconds(480);
    plan.tasks.push_back(std::move(parse));
    return plan;
}

} // namespace loopscope

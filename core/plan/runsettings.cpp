#include "core/plan/runsettings.h"

#include <algorithm>
#include <array>
#include <thread>

namespace loopscope {

namespace {
constexpr std::array strategyNames{"blocking", "sequential", "concurrent", "pool", "unawaited"};
}

QString strategyName(StrategyKind kind)
{
    return QString::fromLatin1(strategyNames[static_cast<std::size_t>(kind)]);
}

std::optional<StrategyKind> strategyFromName(const QString& name)
{
    const auto found = std::find_if(strategyNames.begin(), strategyNames.end(),
                                    [&](const char* known) { return name == QLatin1String(known); });
    if (found == strategyNames.end())
        return std::nullopt;
    return static_cast<StrategyKind>(found - strategyNames.begin());
}

int defaultWorkers()
{
    const int cores = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
    return std::min(32, cores + 4);
}

RunSettings resolved(const PlanSettings& settings)
{
    RunSettings run;
    run.strategy = settings.strategy.value_or(run.strategy);
    run.limit = settings.limit.value_or(run.limit);
    run.workers = settings.workers.value_or(defaultWorkers());
    run.connections = settings.connections.value_or(defaultConnections);
    run.deadline = settings.deadline.value_or(run.deadline);
    run.heartbeat = settings.heartbeat.value_or(run.heartbeat);
    run.http2 = settings.http2.value_or(run.http2);
    return run;
}

} // namespace loopscope

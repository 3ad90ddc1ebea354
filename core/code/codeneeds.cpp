#include "core/code/codeneeds.h"

#include <algorithm>

namespace loopscope {

namespace {

std::size_t mostTasksAtOnce(std::size_t tasks, const RunSettings& settings)
{
    switch (settings.strategy) {
    case StrategyKind::Blocking:
    case StrategyKind::Sequential:
    case StrategyKind::Unawaited: return 1;
    case StrategyKind::Concurrent:
        return settings.limit > 0 ? std::min(tasks, static_cast<std::size_t>(settings.limit)) : tasks;
    case StrategyKind::Pool: return std::min(tasks, static_cast<std::size_t>(settings.workers));
    }
    Q_UNREACHABLE();
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

CodeNeeds::CodeNeeds(const std::vector<Task>& tasks, const RunSettings& settings)
    : strategy(settings.strategy)
    , limit(settings.strategy == StrategyKind::Concurrent && settings.limit > 0)
{
    std::size_t urls = 0;
    for (const Task& task : tasks) {
        sleeps = sleeps || task.kind == TaskKind::Sleep;
        blocks = blocks || task.kind == TaskKind::Block;
        computes = computes || task.kind == TaskKind::Cpu;
        otherScripts = otherScripts || !isAscii(task.name);
        if (task.kind != TaskKind::Url)
            continue;
        ++urls;
        practice = practice || task.request->url.scheme() == QLatin1String("practice");
    }
    fetches = urls > 0;
    const std::size_t atOnce = std::min(urls, mostTasksAtOnce(tasks.size(), settings));
    connections = settings.connections > 0 && atOnce > static_cast<std::size_t>(settings.connections);
    manyFetches = atOnce > defaultConnections &&
                  (settings.connections == 0 || settings.connections > defaultConnections);
}

} // namespace loopscope

#include "core/race/sweep.h"

#include <algorithm>
#include <limits>
#include <map>

namespace loopscope {

namespace {

constexpr std::array sweptNames{"limit", "workers", "connections"};

bool goesAtOnce(StrategyKind strategy)
{
    return strategy == StrategyKind::Concurrent || strategy == StrategyKind::Pool;
}

// Where a fetch goes; the practice server is one host, whatever is asked of it.
QString hostOf(const QUrl& url)
{
    return QStringLiteral("%1://%2:%3").arg(url.scheme(), url.host()).arg(url.port());
}

int mostFetchesOfOneHost(const std::vector<Task>& tasks)
{
    std::map<QString, int> fetches;
    int most = 0;
    for (const Task& task : tasks) {
        if (task.kind == TaskKind::Url)
            most = std::max(most, ++fetches[hostOf(task.request->url)]);
    }
    return most;
}

// How many tasks can be under way whatever the connections; 0: any number.
int placesBefore(const RunSettings& settings)
{
    return settings.strategy == StrategyKind::Pool ? settings.workers : settings.limit;
}

// 1, 2, 3, and from there on twice as many.
int after(int value)
{
    if (value < 3)
        return value + 1;
    return value > std::numeric_limits<int>::max() / 2 ? std::numeric_limits<int>::max() : value * 2;
}

} // namespace

QString sweptName(SweptSetting over)
{
    return QString::fromLatin1(sweptNames[static_cast<std::size_t>(over)]);
}

std::optional<SweptSetting> sweptFromName(const QString& name)
{
    for (const SweptSetting over : sweptSettings) {
        if (sweptName(over) == name)
            return over;
    }
    return std::nullopt;
}

int sweptValue(const RunSettings& settings, SweptSetting over)
{
    switch (over) {
    case SweptSetting::Limit: return settings.limit;
    case SweptSetting::Workers: return settings.workers;
    case SweptSetting::Connections: return settings.connections;
    }
    Q_UNREACHABLE();
}

void setSwept(RunSettings& settings, SweptSetting over, int value)
{
    switch (over) {
    case SweptSetting::Limit: settings.limit = value; break;
    case SweptSetting::Workers: settings.workers = value; break;
    case SweptSetting::Connections: settings.connections = value; break;
    }
}

int greatestSwept(SweptSetting over)
{
    switch (over) {
    case SweptSetting::Limit: return maxTasks;
    case SweptSetting::Workers: return maxWorkers;
    case SweptSetting::Connections: return maxConnections;
    }
    Q_UNREACHABLE();
}

std::optional<SweptSetting> usualSwept(StrategyKind strategy)
{
    if (!goesAtOnce(strategy))
        return std::nullopt;
    return strategy == StrategyKind::Pool ? SweptSetting::Workers : SweptSetting::Limit;
}

std::optional<SweepObstacle> sweepObstacle(SweptSetting over, StrategyKind strategy,
                                           const std::vector<Task>& tasks)
{
    if (!goesAtOnce(strategy))
        return SweepObstacle::OneTaskAtATime;
    if (over == SweptSetting::Limit && strategy != StrategyKind::Concurrent)
        return SweepObstacle::NotConcurrent;
    if (over == SweptSetting::Workers && strategy != StrategyKind::Pool)
        return SweepObstacle::NotPool;
    if (over == SweptSetting::Connections && mostFetchesOfOneHost(tasks) == 0)
        return SweepObstacle::NoFetches;
    return std::nullopt;
}

int mostThatDiffers(SweptSetting over, const std::vector<Task>& tasks)
{
    const int most =
        over == SweptSetting::Connections ? mostFetchesOfOneHost(tasks) : static_cast<int>(tasks.size());
    return std::clamp(most, 1, greatestSwept(over));
}

std::vector<int> sweepValues(SweptSetting over, const RunSettings& settings, const std::vector<Task>& tasks)
{
    const int most = mostThatDiffers(over, tasks);
    const int places = over == SweptSetting::Connections ? placesBefore(settings) : 0;
    std::vector<int> values;
    for (int value = 1; value < most; value = after(value)) {
        values.push_back(value);
        if (places > 0 && value > places)
            return values;
    }
    values.push_back(most);
    return values;
}

std::vector<int> sweepOrder(std::vector<int> values, std::size_t round)
{
    if (!values.empty())
        std::rotate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(round % values.size()),
                    values.end());
    return values;
}

std::optional<SweptSetting> sweptBetween(const Runs& runs)
{
    std::optional<SweptSetting> found;
    if (!areOfOnePlan(runs) || byStrategy(runs).size() != 1)
        return found;
    for (const SweptSetting over : sweptSettings) {
        const bool same = std::all_of(runs.begin(), runs.end(), [&](const auto& run) {
            return sweptValue(run->settings(), over) == sweptValue(runs.front()->settings(), over);
        });
        if (same)
            continue;
        if (found)
            return std::nullopt;
        found = over;
    }
    return found;
}

} // namespace loopscope

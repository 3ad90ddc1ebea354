#include "core/race/race.h"

#include "core/analysis/percentile.h"

#include <algorithm>
#include <map>

namespace loopscope {

namespace {

std::size_t mostSuccesses(const Runs& runs)
{
    std::size_t most = 1;
    for (const auto& run : runs)
        most = std::max(most, run->ended(Outcome::Succeeded));
    return most;
}

bool isComparable(const Recording& run, std::size_t successes)
{
    return run.runEnd() == RunEnd::Completed && run.ended(Outcome::Succeeded) >= successes;
}

} // namespace

bool areOfOnePlan(const Runs& runs)
{
    return std::all_of(runs.begin(), runs.end(),
                       [&](const auto& run) { return run->tasks() == runs.front()->tasks(); });
}

std::array<StrategyKind, raceStrategies.size()> raceOrder(std::size_t round)
{
    auto order = raceStrategies;
    std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(round % order.size()),
                order.end());
    return order;
}

Runs inShownOrder(Runs made)
{
    for (std::size_t from = 0; from < made.size(); from += raceStrategies.size()) {
        const std::size_t to = std::min(made.size(), from + raceStrategies.size());
        std::sort(made.begin() + static_cast<std::ptrdiff_t>(from),
                  made.begin() + static_cast<std::ptrdiff_t>(to), [](const auto& left, const auto& right) {
                      return left->settings().strategy < right->settings().strategy;
                  });
    }
    return made;
}

std::vector<Runs> byStrategy(const Runs& runs)
{
    std::map<StrategyKind, Runs> groups;
    for (const auto& run : runs)
        groups[run->settings().strategy].push_back(run);
    std::vector<Runs> ordered;
    for (auto& [strategy, group] : groups)
        ordered.push_back(std::move(group));
    return ordered;
}

Runs comparableOf(const Runs& runs)
{
    const std::size_t most = mostSuccesses(runs);
    Runs comparable;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(comparable),
                 [&](const auto& run) { return isComparable(*run, most); });
    return comparable;
}

Runs notStopped(const Runs& runs)
{
    Runs kept;
    std::copy_if(runs.begin(), runs.end(), std::back_inserter(kept),
                 [](const auto& run) { return run->runEnd() != RunEnd::Stopped; });
    return kept.empty() ? runs : kept;
}

std::vector<Nanos> wallTimes(const Runs& runs)
{
    std::vector<Nanos> times;
    times.reserve(runs.size());
    for (const auto& run : runs)
        times.push_back(run->wallTime());
    return times;
}

std::shared_ptr<const Recording> middleByTime(Runs runs)
{
    const auto middle = runs.begin() + static_cast<std::ptrdiff_t>(nearestRank(50, runs.size()));
    std::nth_element(runs.begin(), middle, runs.end(), [](const auto& left, const auto& right) {
        return left->wallTime() < right->wallTime();
    });
    return *middle;
}

std::optional<std::size_t> fastestOf(const Runs& runs)
{
    const std::size_t most = mostSuccesses(runs);
    std::optional<std::size_t> fastest;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!isComparable(*runs[i], most))
            continue;
        if (!fastest || runs[i]->wallTime() < runs[*fastest]->wallTime())
            fastest = i;
    }
    return fastest;
}

} // namespace loopscope

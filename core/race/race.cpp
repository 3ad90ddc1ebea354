#include "core/race/race.h"

#include <algorithm>

namespace loopscope {

std::array<StrategyKind, raceStrategies.size()> raceOrder(std::size_t round)
{
    auto order = raceStrategies;
    std::rotate(order.begin(), order.begin() + static_cast<std::ptrdiff_t>(round % order.size()),
                order.end());
    return order;
}

std::optional<std::size_t> fastestOf(const Runs& runs)
{
    std::size_t most = 1;
    for (const auto& run : runs)
        most = std::max(most, run->ended(Outcome::Succeeded));
    std::optional<std::size_t> fastest;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i]->runEnd() != RunEnd::Completed || runs[i]->ended(Outcome::Succeeded) < most)
            continue;
        if (!fastest || runs[i]->wallTime() < runs[*fastest]->wallTime())
            fastest = i;
    }
    return fastest;
}

} // namespace loopscope

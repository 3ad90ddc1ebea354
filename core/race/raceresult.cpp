#include "core/race/raceresult.h"

#include "core/analysis/loopfigures.h"
#include "core/analysis/median.h"
#include "core/race/ranktest.h"

#include <algorithm>

namespace loopscope {

namespace {

Nanos medianHeld(const Runs& runs)
{
    std::vector<Nanos> held;
    for (const auto& run : runs)
        held.push_back(loopFigures(*run).busy);
    return medianOf(held);
}

std::vector<RaceEntry> entriesOf(const Runs& runs)
{
    std::vector<RaceEntry> entries;
    for (Runs& ofOne : byStrategy(runs)) {
        const StrategyKind strategy = ofOne.front()->settings().strategy;
        entries.push_back({.strategy = strategy, .runs = std::move(ofOne)});
    }
    return entries;
}

void addFigures(RaceEntry& entry)
{
    const Runs& told = entry.compared.empty() ? entry.runs : entry.compared;
    entry.typical = middleByTime(told);
    entry.held = medianHeld(told);
    if (!entry.compared.empty())
        entry.wall = spreadOf(wallTimes(entry.compared));
}

void compareWithFirst(RaceEntry& entry, const RaceEntry& first)
{
    if (!entry.wall || !first.wall)
        return;
    entry.againstFirst = compareTimes(first.wall->median, entry.wall->median);
    if (std::min(entry.compared.size(), first.compared.size()) < leastSample)
        return;
    entry.p = rankSumTest(wallTimes(entry.compared), wallTimes(first.compared));
    using Verdict = RunComparison::Verdict;
    const bool alike = *entry.p >= significanceLevel || entry.wall->median == first.wall->median;
    const bool sooner = entry.wall->median < first.wall->median;
    entry.againstFirst->verdict = alike ? Verdict::Equal : sooner ? Verdict::Sooner : Verdict::Later;
}

std::optional<std::size_t> leastMedian(const std::vector<RaceEntry>& entries)
{
    std::optional<std::size_t> least;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const auto& wall = entries[i].wall;
        if (wall && (!least || wall->median < entries[*least].wall->median))
            least = i;
    }
    return least;
}

} // namespace

RaceResult raceResult(const Runs& runs)
{
    RaceResult result{.entries = entriesOf(runs)};
    for (const auto& run : comparableOf(runs)) {
        const auto entry =
            std::find_if(result.entries.begin(), result.entries.end(), [&](const RaceEntry& candidate) {
                return candidate.strategy == run->settings().strategy;
            });
        entry->compared.push_back(run);
    }
    for (RaceEntry& entry : result.entries) {
        result.rounds = std::max(result.rounds, entry.runs.size());
        addFigures(entry);
        if (&entry != &result.entries.front())
            compareWithFirst(entry, result.entries.front());
    }
    result.fastest = leastMedian(result.entries);
    return result;
}

std::optional<bool> differsFromFirst(const RaceEntry& entry)
{
    return entry.p ? std::optional(*entry.p < significanceLevel) : std::nullopt;
}

} // namespace loopscope

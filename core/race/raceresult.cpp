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
    const TimesCompared compared = compareTimesOf(first.compared, entry.compared);
    entry.againstFirst = compared.comparison;
    entry.p = compared.p;
}

// Each of `comparable` belongs to one of the entries.
RaceResult resultOf(std::vector<RaceEntry> entries, const Runs& comparable)
{
    RaceResult result{.entries = std::move(entries)};
    for (RaceEntry& entry : result.entries) {
        std::copy_if(entry.runs.begin(), entry.runs.end(), std::back_inserter(entry.compared),
                     [&](const auto& run) {
                         return std::find(comparable.begin(), comparable.end(), run) != comparable.end();
                     });
        result.rounds = std::max(result.rounds, entry.runs.size());
        addFigures(entry);
    }
    return result;
}

void compareAllWith(const RaceEntry& first, std::vector<RaceEntry>& entries)
{
    for (RaceEntry& entry : entries) {
        if (&entry != &first)
            compareWithFirst(entry, first);
    }
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

TimesCompared compareTimesOf(const Runs& first, const Runs& other)
{
    const std::vector<Nanos> before = wallTimes(first);
    const std::vector<Nanos> after = wallTimes(other);
    const Nanos medianBefore = spreadOf(before).median;
    const Nanos medianAfter = spreadOf(after).median;
    TimesCompared compared{compareTimes(medianBefore, medianAfter), std::nullopt};
    if (std::min(before.size(), after.size()) < leastSample)
        return compared;
    compared.p = rankSumTest(after, before);
    using Verdict = RunComparison::Verdict;
    const bool alike = *compared.p >= significanceLevel || medianAfter == medianBefore;
    const bool sooner = medianAfter < medianBefore;
    compared.comparison.verdict = alike ? Verdict::Equal : sooner ? Verdict::Sooner : Verdict::Later;
    return compared;
}

RaceResult raceResult(const Runs& runs)
{
    RaceResult result = resultOf(entriesOf(runs), comparableOf(runs));
    if (!result.entries.empty())
        compareAllWith(result.entries.front(), result.entries);
    result.fastest = leastMedian(result.entries);
    return result;
}

RaceResult raceResult(const RunGroups& groups)
{
    std::vector<RaceEntry> entries;
    for (const RunGroup& group : groups)
        entries.push_back({.strategy = group.front()->settings().strategy, .runs = group});
    RaceResult result = resultOf(std::move(entries), comparableOf(groups));
    const auto first = std::find_if(result.entries.begin(), result.entries.end(),
                                    [](const RaceEntry& entry) { return entry.wall.has_value(); });
    if (first != result.entries.end())
        compareAllWith(*first, result.entries);
    result.fastest = leastMedian(result.entries);
    return result;
}

std::optional<bool> differsFromFirst(const RaceEntry& entry)
{
    return entry.p ? std::optional(*entry.p < significanceLevel) : std::nullopt;
}

} // namespace loopscope

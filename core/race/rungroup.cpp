#include "core/race/rungroup.h"

#include "core/analysis/comparedruns.h"

#include <algorithm>

namespace loopscope {

RunGroups eachAlone(const Runs& runs)
{
    RunGroups groups;
    for (const auto& run : runs)
        groups.push_back({run});
    return groups;
}

RunGroups inGroups(const Runs& runs)
{
    RunGroups groups;
    for (const auto& run : runs) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const RunGroup& group) {
            return group.front()->settings() == run->settings() && group.front()->tasks() == run->tasks();
        });
        if (known == groups.end())
            groups.push_back({run});
        else
            known->push_back(run);
    }
    return groups;
}

Runs allOf(const RunGroups& groups)
{
    Runs all;
    for (const RunGroup& group : groups)
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

Runs comparableOf(const RunGroups& groups)
{
    Runs comparable = comparableOf(allOf(groups));
    if (comparable.empty())
        return comparable;
    const Recording& first = *comparable.front(); // which stays
    comparable.erase(std::remove_if(comparable.begin(), comparable.end(),
                                    [&](const auto& run) { return !didTheSameWork(first, *run); }),
                     comparable.end());
    return comparable;
}

std::shared_ptr<const Recording> shownOf(const RunGroup& group, const Runs& comparable)
{
    if (!group.back()->isOver())
        return group.back();
    Runs compared;
    std::copy_if(group.begin(), group.end(), std::back_inserter(compared), [&](const auto& run) {
        return std::find(comparable.begin(), comparable.end(), run) != comparable.end();
    });
    return middleByTime(compared.empty() ? group : compared);
}

std::shared_ptr<const Recording> shownOf(const RunGroup& group)
{
    return group.size() == 1 ? group.front() : shownOf(group, comparableOf(RunGroups{group}));
}

} // namespace loopscope

#include "app/compare/comparedrun.h"

#include <algorithm>

namespace loopscope {

std::vector<Standing> standingsOf(const RunGroups& groups)
{
    const RaceResult result = raceResult(groups);
    const auto first = std::find_if(result.entries.begin(), result.entries.end(),
                                    [](const RaceEntry& entry) { return entry.wall.has_value(); });
    const RaceEntry* base = first != result.entries.end() ? &*first : result.entries.data();
    std::vector<Standing> standings;
    for (const RaceEntry& entry : result.entries) {
        Standing standing;
        standing.isBase = &entry == base;
        standing.otherTasks = entry.runs.front()->tasks() != base->runs.front()->tasks();
        if (!standing.otherTasks) {
            standing.comparison = entry.againstFirst;
            standing.p = entry.p;
        }
        standing.runs = entry.compared.size();
        standing.wall = entry.wall;
        standings.push_back(standing);
    }
    return standings;
}

ComparedRun::ComparedRun(std::shared_ptr<const Recording> run)
    : recording(std::move(run))
{
    if (recording->isOver())
        advance(recording->lastTime(), false);
}

void ComparedRun::advance(Nanos time, bool goesOn)
{
    now = time;
    live = goesOn;
    tracks.update(*recording, now);
    held = Nanos(0);
    for (const HeldStretch& stretch : tracks.held.all())
        held += stretch.end.value_or(now) - stretch.start;
    if (!live && !story)
        story = storyOf(*recording, summarize(*recording));
}

} // namespace loopscope

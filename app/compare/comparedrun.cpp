#include "app/compare/comparedrun.h"

#include "core/analysis/comparedruns.h"

namespace loopscope {

Standing::Standing(const Recording& base, const Recording& run)
    : isBase(&base == &run)
    , otherTasks(!isBase && base.tasks() != run.tasks())
{
    if (!isBase && !otherTasks && didTheSameWork(base, run))
        comparison = compareRuns(base, run);
}

const Recording& baseOf(const Runs& runs)
{
    const Runs comparable = comparableOf(runs);
    return comparable.empty() ? *runs.front() : *comparable.front();
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

#include "app/compare/comparedrun.h"

namespace loopscope {

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

#include "core/timeline/runtracks.h"

namespace loopscope {

void RunTracks::clear()
{
    *this = RunTracks();
}

void RunTracks::update(const Recording& recording, Nanos now)
{
    held.update(recording, now);
    heartbeats.update(recording, now);
    workers.update(recording);
    if (recording.isOver())
        legend.clear(); // what could be seen at first may be too short in the whole
    if (!held.all().empty())
        legend.add(Sign::LoopHeld);
    const std::size_t missed = heartbeats.missedIn(0, heartbeats.settled());
    if (missed > 0)
        legend.add(Sign::HeartbeatMissed);
    if (missed < heartbeats.settled())
        legend.add(Sign::HeartbeatAnswered);
    if (recording.isOver())
        legend.addAllTasks(recording);
}

} // namespace loopscope

#include "tests/support/virtualrun.h"

#include "core/run/virtual/virtualrun.h"

namespace loopscope::test {

WorkTimes workTimesOf(const std::vector<Task>& tasks, FetchTimes times)
{
    WorkTimes work;
    work.hosts = {{}};
    work.hops = {{.host = 0, .wait = times.wait, .receive = times.receive}};
    for (const Task& task : tasks)
        work.tasks.push_back({.holds = task.duration, .hops = task.kind == TaskKind::Url ? 1u : 0u});
    return work;
}

std::shared_ptr<Recording> runVirtually(Plan plan, RunSettings settings, FetchTimes times,
                                        std::optional<Nanos> stopAt)
{
    const WorkTimes work = workTimesOf(enabledTasks(plan), times);
    return runOnVirtualClock(std::move(plan), settings, work, {.heartbeats = true, .stopAt = stopAt});
}

} // namespace loopscope::test

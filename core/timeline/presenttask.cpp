#include "core/timeline/presenttask.h"

#include "core/timeline/spans.h"

namespace loopscope {

TaskId presentTask(const Recording& recording)
{
    const StrategyKind strategy = recording.settings().strategy;
    if (strategy != StrategyKind::Blocking && strategy != StrategyKind::Sequential)
        return noTask;
    const std::vector<TaskRecord>& records = recording.records();
    const std::size_t begun =
        firstIndexWhere(0, records.size(), [&](std::size_t i) { return !records[i].start(); });
    return static_cast<TaskId>(begun);
}

} // namespace loopscope

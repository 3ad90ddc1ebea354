#include "core/timeline/statesteps.h"

#include "core/timeline/spans.h"

namespace loopscope {

std::optional<Nanos> stateBegunBefore(const TaskRecord& record, Nanos time)
{
    const std::vector<StateChange>& changes = record.changes;
    const std::size_t begun =
        firstIndexWhere(0, changes.size(), [&](std::size_t i) { return changes[i].at >= time; });
    return begun == 0 ? std::nullopt : std::optional(changes[begun - 1].at);
}

std::optional<Nanos> stateBegunAfter(const TaskRecord& record, Nanos time)
{
    const std::vector<StateChange>& changes = record.changes;
    const std::size_t next =
        firstIndexWhere(0, changes.size(), [&](std::size_t i) { return changes[i].at > time; });
    return next == changes.size() ? std::nullopt : std::optional(changes[next].at);
}

} // namespace loopscope

#include "core/timeline/snap.h"

#include "core/timeline/spans.h"

namespace loopscope {

Snap::Snap(const TimeScale& scale, Nanos time, double reach)
    : m_time(time)
    , m_reach(scale.length(reach))
{
}

void Snap::offer(Nanos edge)
{
    const Nanos distance = std::chrono::abs(edge - m_time);
    if (distance > m_reach)
        return;
    const Nanos best = m_edge ? std::chrono::abs(*m_edge - m_time) : Nanos::max();
    if (distance < best || (distance == best && edge < *m_edge))
        m_edge = edge;
}

void Snap::offerStates(const TaskRecord& record)
{
    const std::vector<StateChange>& changes = record.changes;
    const std::size_t after =
        firstIndexWhere(0, changes.size(), [&](std::size_t i) { return changes[i].at >= m_time; });
    if (after > 0)
        offer(changes[after - 1].at);
    if (after < changes.size())
        offer(changes[after].at);
    if (record.end)
        offer(*record.end);
}

// They do not overlap, so the edges around the moment are those of the one before it and the one after.
void Snap::offerCallbacks(const std::vector<CallbackRecord>& callbacks)
{
    const std::size_t after =
        firstIndexWhere(0, callbacks.size(), [&](std::size_t i) { return callbacks[i].start >= m_time; });
    for (std::size_t i = after > 0 ? after - 1 : 0; i < std::min(after + 1, callbacks.size()); ++i) {
        offer(callbacks[i].start);
        if (callbacks[i].end)
            offer(*callbacks[i].end);
    }
}

} // namespace loopscope

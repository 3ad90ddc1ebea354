#include "core/timeline/heldstretches.h"

#include "core/timeline/spans.h"

#include <algorithm>

namespace loopscope {

namespace {

// Under blocking each task is asked when its predecessor ends, so by id they are also in order of time.
std::size_t tasksBegunBefore(const Recording& recording, Nanos time)
{
    const std::vector<TaskRecord>& records = recording.records();
    return firstIndexWhere(0, records.size(), [&](std::size_t i) {
        const std::optional<Nanos> start = records[i].start();
        return !start || *start >= time;
    });
}

HeldStretch stretchOf(const Recording& recording, const CallbackRecord& callback, Nanos now)
{
    HeldStretch stretch{callback.start, callback.end, callback.task, callback.task == noTask ? 0u : 1u};
    if (recording.settings().strategy != StrategyKind::Blocking || callback.task != noTask)
        return stretch;
    const std::size_t before = tasksBegunBefore(recording, callback.start);
    const std::size_t begun = tasksBegunBefore(recording, callback.end.value_or(now + Nanos(1)));
    stretch.tasks = begun - before;
    if (stretch.tasks == 1)
        stretch.by = static_cast<TaskId>(begun);
    return stretch;
}

} // namespace

Nanos heldThreshold(const RunSettings& settings)
{
    return settings.heartbeat;
}

TaskId blockingTaskAt(const Recording& recording, Nanos time)
{
    return static_cast<TaskId>(tasksBegunBefore(recording, time + Nanos(1)));
}

void HeldStretches::clear()
{
    m_stretches.clear();
    m_seen = 0;
}

void HeldStretches::update(const Recording& recording, Nanos now)
{
    if (open())
        m_stretches.pop_back();
    const std::vector<CallbackRecord>& callbacks = recording.callbacks();
    for (; m_seen < callbacks.size(); ++m_seen) {
        const CallbackRecord& callback = callbacks[m_seen];
        if (callback.end.value_or(now) - callback.start >= heldThreshold(recording.settings()))
            m_stretches.push_back(stretchOf(recording, callback, now));
        if (!callback.end)
            return;
    }
}

const HeldStretch* HeldStretches::open() const
{
    return m_stretches.empty() || m_stretches.back().end ? nullptr : &m_stretches.back();
}

const HeldStretch* HeldStretches::longestIn(Nanos from, Nanos to) const
{
    const HeldStretch* longest = nullptr;
    Nanos most{};
    const auto endOf = [&](const HeldStretch& stretch) { return stretch.end.value_or(to); };
    std::size_t i = firstIndexWhere(0, m_stretches.size(),
                                    [&](std::size_t index) { return endOf(m_stretches[index]) > from; });
    for (; i < m_stretches.size() && m_stretches[i].start < to; ++i) {
        const Nanos shared = std::min(to, endOf(m_stretches[i])) - std::max(from, m_stretches[i].start);
        if (shared > most) {
            most = shared;
            longest = &m_stretches[i];
        }
    }
    return longest;
}

} // namespace loopscope

#include "core/analysis/findings/evidence.h"

#include "core/timeline/heldstretches.h"
#include "core/timeline/labelfit.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr Nanos slowCallback = std::chrono::milliseconds(100); // asyncio's loop.slow_callback_duration

} // namespace

Evidence::Evidence(const Recording& recording, const Summary& summary)
    : m_recording(recording)
    , m_summary(summary)
{
    for (const Task& task : recording.tasks())
        ++m_kinds[static_cast<std::size_t>(task.kind)];
}

QString Evidence::nameOf(TaskId task) const
{
    return task == noTask ? QString() : plainLabel(m_recording.taskName(task));
}

bool Evidence::isLongHold(Nanos held) const
{
    return held >= slowCallback || (held >= heldThreshold(settings()) && matters(held));
}

LoopHolds Evidence::loopHeldBy(TaskKind kind) const
{
    LoopHolds holds;
    for (TaskId id = 1; has(kind) && id <= taskCount(); ++id) {
        if (m_recording.task(id).kind == kind)
            addHold(holds, id);
    }
    return holds;
}

LoopHolds Evidence::loopHeldByWaits() const
{
    LoopHolds holds;
    for (TaskId id = 1; id <= taskCount(); ++id) {
        if (m_recording.task(id).kind != TaskKind::Cpu)
            addHold(holds, id);
    }
    return holds;
}

void Evidence::addHold(LoopHolds& holds, TaskId task) const
{
    const TaskRecord& record = m_recording.record(task);
    Nanos held{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        if (record.changes[i].holder.isLoop())
            held += record.changeEnd(i).value_or(m_recording.lastTime()) - record.changes[i].at;
    }
    if (held == Nanos(0))
        return;
    holds.tasks.push_back(task);
    holds.all += held;
    if (held <= holds.longest)
        return;
    holds.longest = held;
    holds.longestTask = task;
}

Gain Evidence::gainOf(const WhatIf& change) const
{
    const Prediction prediction = change.predict();
    return {std::max(predictor().again().wall - prediction.wall, Nanos(0)), prediction.doubts};
}

const Gain& Evidence::gainOfAwaiting() const
{
    if (!m_awaiting) {
        const bool blocking = strategy() == StrategyKind::Blocking;
        m_awaiting =
            gainOf(whatIf().blockingCallsAwaited().under(blocking ? StrategyKind::Concurrent : strategy()));
    }
    return *m_awaiting;
}

const Gain& Evidence::gainOfComputingElsewhere() const
{
    if (!m_computingElsewhere)
        m_computingElsewhere = gainOf(whatIf().computationElsewhere());
    return *m_computingElsewhere;
}

Finding Evidence::finding(FindingRule rule) const
{
    Finding finding;
    finding.rule = rule;
    finding.strategy = strategy();
    return finding;
}

Finding Evidence::finding(FindingRule rule, const Gain& gain) const
{
    Finding finding = this->finding(rule);
    finding.gain = gain.time;
    finding.doubts = gain.doubts;
    return finding;
}

const Predictor& Evidence::predictor() const
{
    if (!m_predictor)
        m_predictor.emplace(m_recording);
    return *m_predictor;
}

} // namespace loopscope

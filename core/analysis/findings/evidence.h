#pragma once

#include "core/analysis/causes.h"
#include "core/analysis/findings/finding.h"
#include "core/analysis/findings/whatif.h"
#include "core/analysis/summary.h"

#include <array>

namespace loopscope {

/// What a change is predicted to gain.
struct Gain
{
    Nanos time{}; ///< sooner, never negative
    std::vector<Doubt> doubts;
};

/// Which tasks held the loop, and for how long.
struct LoopHolds
{
    std::vector<TaskId> tasks; ///< that held it
    Nanos all{};
    Nanos longest{};
    TaskId longestTask = noTask;
};

/// A run that is over, with what more than one rule wants to know of it. What is costly is found out when it
/// is first asked for. Not for several threads; refers to what it was made of.
class Evidence
{
public:
    Evidence(const Recording& recording, const Summary& summary);

    const Recording& recording() const { return m_recording; }
    const Summary& summary() const { return m_summary; }
    const RunSettings& settings() const { return m_recording.settings(); }
    StrategyKind strategy() const { return settings().strategy; }
    TaskId taskCount() const { return static_cast<TaskId>(m_recording.tasks().size()); }
    bool has(TaskKind kind) const { return m_kinds[static_cast<std::size_t>(kind)] > 0; }
    std::size_t count(TaskKind kind) const { return m_kinds[static_cast<std::size_t>(kind)]; }
    /// A name on one plain line; none of noTask.
    QString nameOf(TaskId task) const;

    /// Whether so much time is worth a word in this run: a twentieth of it, and at least a millisecond.
    bool matters(Nanos time) const { return time >= leastWorthTelling(m_recording.wallTime()); }
    /// Whether holding the loop that long is worth a word though the run ends no later: asyncio's debug mode
    /// warns from a tenth of a second on (loop.slow_callback_duration).
    bool isLongHold(Nanos held) const;

    /// How tasks of a kind held the loop.
    LoopHolds loopHeldBy(TaskKind kind) const;
    /// The same of all that only wait: sleeps, blocking calls and fetches.
    LoopHolds loopHeldByWaits() const;

    /// The measured work, to be changed.
    WhatIf whatIf() const { return WhatIf(m_recording, predictor()); }
    /// What `change` gains over the run as it was.
    Gain gainOf(const WhatIf& change) const;
    /// What it gains if no call blocks the loop. Under blocking that is what awaiting all at once gains.
    const Gain& gainOfAwaiting() const;
    /// What it gains if no task computes on the loop.
    const Gain& gainOfComputingElsewhere() const;

    /// A finding of that rule about this run.
    Finding finding(FindingRule rule) const;
    Finding finding(FindingRule rule, const Gain& gain) const;

private:
    const Predictor& predictor() const;
    void addHold(LoopHolds& holds, TaskId task) const;

    const Recording& m_recording;
    const Summary& m_summary;
    std::array<std::size_t, 4> m_kinds{}; // how many tasks, by kind
    mutable std::optional<Predictor> m_predictor;
    mutable std::optional<Gain> m_awaiting;
    mutable std::optional<Gain> m_computingElsewhere;
};

} // namespace loopscope

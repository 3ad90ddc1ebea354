#pragma once

#include "core/trace/recording.h"

#include <array>

namespace loopscope {

/// The signs that a timeline may have to explain.
enum class Sign : std::uint8_t {
    Queued,
    Waiting,
    Receiving,
    Ready,
    Running,
    HoldsThread,
    LoopHeld,
    HeartbeatAnswered,
    HeartbeatMissed,
    Question,
    EarlierRun,
    Predicted
};
inline constexpr std::size_t signCount = 12;

/// Which signs a run contains, and the kind of task that showed each first (of running: a cpu task, if there
/// is one, since running is what it is about).
class Legend
{
public:
    void clear() { *this = Legend(); }
    void add(Sign sign, TaskKind kind = TaskKind::Url);
    /// What another run contains.
    void add(const Legend& other);
    /// Every sign in one task's bar that is long enough to be seen in a run of length `total`.
    void addTask(const TaskRecord& record, TaskKind kind, Nanos total);
    /// The same of all bars: for a run that is over.
    void addAllTasks(const Recording& recording);

    bool has(Sign sign) const { return m_kinds[static_cast<std::size_t>(sign)].has_value(); }
    /// Only where has().
    TaskKind kind(Sign sign) const { return *m_kinds[static_cast<std::size_t>(sign)]; }

private:
    std::array<std::optional<TaskKind>, signCount> m_kinds;
};

} // namespace loopscope

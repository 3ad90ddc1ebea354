#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// A task at one moment of a run. Times are run time.
struct TaskMoment
{
    TaskId task = noTask;
    Nanos since{};     ///< of its situation: held, ready, or waiting and receiving without a pause
    StateChange state; ///< what exactly it was doing
    /// Until its timer, or its own deadline, is due; not below 0. None where the plan does not say.
    std::optional<Nanos> left;

    bool operator==(const TaskMoment&) const = default;
};

/// How many tasks there are of a kind, and the first of them.
struct TaskMoments
{
    std::size_t count = 0;
    std::vector<TaskMoment> first;

    bool operator==(const TaskMoments&) const = default;
};

/// What asks the loop and waits for its turn: heartbeats, or a person's questions.
struct Unanswered
{
    std::size_t count = 0;
    Nanos oldest{}; ///< when it was asked; only where count > 0

    bool operator==(const Unanswered&) const = default;
};

/// Who keeps the loop from everything else.
struct LoopHolder
{
    TaskId task = noTask; ///< noTask: the strategy itself
    Nanos since{};
    std::optional<StateChange> state; ///< of the task, where it is one that holds the loop

    bool operator==(const LoopHolder&) const = default;
};

/// A task that has ended.
struct EndedTask
{
    TaskId task = noTask;
    Nanos end{};

    bool operator==(const EndedTask&) const = default;
};

/// What is on the loop at one moment of a run. A state holds from the moment it is entered, and no longer at
/// the moment it ends.
struct LoopMoment
{
    Nanos at{};
    std::optional<LoopHolder> held;
    TaskMoments ready;   ///< by how long they have been, which is the order of the callback queue
    TaskMoments waiting; ///< and queued and receiving, holding nothing; by since when
    TaskMoments workers; ///< on a worker; by since when
    Unanswered heartbeats;
    Unanswered questions;
    std::vector<EndedTask> ended; ///< the last ones, the latest first
    std::size_t succeeded = 0;
    std::size_t failed = 0;
    std::size_t cancelled = 0;
    std::size_t notStarted = 0; ///< not asked yet

    std::size_t endedCount() const { return succeeded + failed + cancelled; }
    bool operator==(const LoopMoment&) const = default;
};

/// In which of a moment's lists a state puts its task.
enum class Situation : std::uint8_t { OnLoop, OnWorker, Ready, Waiting };
Situation situationOf(const StateChange& change);

/// The state that `record` was in at `time`; none before it was asked and after its end.
const StateChange* stateAt(const TaskRecord& record, Nanos time);

/// How long task `id`'s timer, or the deadline that its own plan gives it, had still to run at `time`, when
/// it was in `state`. None where there is none.
std::optional<Nanos> timeLeft(const Recording& recording, TaskId id, const StateChange& state, Nanos time);

} // namespace loopscope

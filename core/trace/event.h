#pragma once

#include "core/trace/clock.h"

#include <cstdint>
#include <type_traits>

namespace loopscope {

/// A task's number in its run: 1, 2, 3 … in the plan's order. 0 is the strategy itself.
using TaskId = std::uint32_t;
inline constexpr TaskId noTask = 0;

/// What a task is doing. From being asked to its end it is always in exactly one state.
enum class TaskState : std::uint8_t { Queued, Waiting, Receiving, Ready, Running };

/// What a queued or waiting task waits for.
enum class WaitsOn : std::uint8_t { Nothing, Limit, Worker, Connection, Timer, Server };

/// How a task ended. NotRun: the run was over before the task was asked.
enum class Outcome : std::uint8_t { NotRun, Unfinished, Succeeded, Failed, Cancelled };

/// The thread that a state holds: none, the subject loop's, or the pool's worker 1, 2, 3 …
class Holder
{
public:
    static constexpr Holder none() { return Holder(0); }
    static constexpr Holder loop() { return Holder(1); }
    static constexpr Holder worker(int number) { return Holder(static_cast<std::uint16_t>(number + 1)); }

    constexpr Holder() = default;
    constexpr bool isNone() const { return m_code == 0; }
    constexpr bool isLoop() const { return m_code == 1; }
    constexpr bool isWorker() const { return m_code > 1; }
    /// The worker's number, from 1. Only where isWorker().
    constexpr int workerNumber() const { return m_code - 1; }
    constexpr bool operator==(const Holder&) const = default;

private:
    explicit constexpr Holder(std::uint16_t code)
        : m_code(code)
    {
    }
    std::uint16_t m_code = 0;
};

/// Why a run ended.
enum class RunEnd : std::uint8_t { Completed, Stopped, OutOfMemory };

/// What an event tells. In brackets: the fields that it uses besides `at`.
enum class EventType : std::uint8_t {
    RunStarted,        ///< the run's zero, just before the strategy's first step
    StateEntered,      ///< [task, state, on, holder]; a state ends where the task's next one begins
    TaskEnded,         ///< [task, outcome, value: Notes index of the reason, 0 for none]
    CallbackBegan,     ///< [task, value: since when it was ready, steady time] on the subject loop
    CallbackEnded,     ///< [task] on the subject loop
    WorkerTookTask,    ///< [task, holder: the worker]
    WorkerLeftTask,    ///< [task, holder: the worker]
    HeartbeatAsked,    ///< [aux: its number from 1]
    HeartbeatAnswered, ///< [aux: its number, value: when it was asked, steady time]
    RequestSent,       ///< [task, value: how many times the transport has sent it, re-sends included]
    ResponseBegan,     ///< [task, value: HTTP status, aux: HTTP version × 10, as 11 or 20]
    BytesReceived,     ///< [task, value: bytes of the answer's body so far]
    Redirected,        ///< [task, value: Notes index of the next URL, aux: HTTP status]
    QuestionAsked,     ///< [aux: its number from 1] a person asked the loop something
    QuestionAnswered,  ///< [aux: its number, value: when it was asked, steady time] the loop's turn came
    RunEnded,          ///< [value: a RunEnd]; the last event of a run
};

/// One stamped fact, plain data. `at` is steady time, taken where the thing happened.
struct Event
{
    Nanos at{};
    std::int64_t value = 0;
    TaskId task = noTask;
    std::uint32_t aux = 0;
    Holder holder;
    EventType type = EventType::RunStarted;
    TaskState state = TaskState::Queued;
    WaitsOn on = WaitsOn::Nothing;
    Outcome outcome = Outcome::Unfinished;
};

static_assert(sizeof(Event) == 32 && std::is_trivially_copyable_v<Event>);

} // namespace loopscope

#pragma once

#include "core/analysis/waitindex.h"

namespace loopscope {

/// A span of a task: one of its states.
struct StateRef
{
    static constexpr std::size_t notStarted = ~std::size_t(0); ///< as a state: the time before it was asked

    TaskId task = noTask;
    std::size_t state = notStarted; ///< index into TaskRecord::changes

    bool operator==(const StateRef&) const = default;
};

/// What a task waited for in a state, or did there.
enum class WaitKind : std::uint8_t {
    Unknown,
    Unstarted,    ///< blocking, sequential: its turn
    NeverAwaited, ///< nobody ever started it
    Loop,         ///< ready: the loop
    Thread,       ///< ready: the thread that it holds itself, to wake up
    Limit,        ///< queued: a place within the limit
    Worker,       ///< queued: a worker
    Connection,   ///< queued: a connection to a host
    Connecting,   ///< to have the connection opened and the request sent
    Timer,        ///< its own
    Server,       ///< the first byte of the answer
    Receiving,    ///< the rest of it
    Running,      ///< nothing: its own code ran
};

/// What ended a state.
enum class ReleasedBy : std::uint8_t {
    Nothing,  ///< it lasts
    Unknown,  ///< the events do not tell
    Task,     ///< another task came to an end of what it had
    Strategy, ///< the strategy's own callback on the loop ended
    Free,     ///< nobody had it: it took so long to be taken up
    Itself,   ///< its own code, or timer
    Server,   ///< the host that it fetches from
    Failure,  ///< the task failed in this state
    Stop,     ///< the run was stopped
};

/// What released a span, and where the arrow to it begins: on the row of `task`, else of worker `worker`,
/// else, of the strategy, on the loop's. Only where hasPlace().
struct WaitRelease
{
    ReleasedBy by = ReleasedBy::Unknown;
    TaskId task = noTask;
    int worker = 0; ///< of WaitKind::Worker: which one, from 1; 0 elsewhere
    Nanos at{};     ///< run time, not after the end of the span

    bool hasPlace() const
    {
        return by == ReleasedBy::Task || by == ReleasedBy::Strategy || (by == ReleasedBy::Free && worker > 0);
    }
    bool operator==(const WaitRelease&) const = default;
};

/// Tasks that had what was waited for, at any time meanwhile: how many, and the first of them.
struct WaitHolders
{
    static constexpr std::size_t most = 8;

    std::size_t count = 0;
    std::vector<TaskId> first;

    bool operator==(const WaitHolders&) const = default;
};

/// Why a task was in a state, from the run's own events. Times are run time.
struct WaitCause
{
    StateRef span;
    WaitKind kind = WaitKind::Unknown;
    Nanos since{};
    Nanos until{};      ///< where it lasts, the present
    bool lasts = false; ///< it is not known to have ended
    Holder holder;      ///< the thread that the state itself holds
    /// Of Limit, Worker and Connection: who had the places. Of Unstarted: who has its turn or had the last
    /// one before it, and how many come before it.
    WaitHolders by;
    int places = 0; ///< of Limit, Worker and Connection: how many there were; 0: not known
    QUrl host;      ///< of Connection, Connecting, Server and Receiving; empty: not known

    // Of Loop. Several callbacks may have held it one after the other.
    std::size_t callbacks = 0;
    TaskId longest = noTask; ///< whose held it longest; noTask: the strategy itself
    Nanos longestHeld{};
    Nanos held{}; ///< of the time from since to until, by all of them

    std::size_t madeLate = 0; ///< how many tasks were ready while the state held the loop
    WaitRelease release;

    Nanos waited() const { return until - since; }
    bool operator==(const WaitCause&) const = default;
};

/// The span of task `id` at `time`; after its end its last one.
StateRef spanAt(const Recording& recording, TaskId id, Nanos time);

/// Why `span` was as long as it was. `index` is of this recording and is brought up to it first; `now` is the
/// run time up to which what has not ended lasts. Where the events do not tell, the cause says so.
WaitCause waitCause(const Recording& recording, WaitIndex& index, StateRef span, Nanos now);

/// The span that led to the one of `cause`: what another task did until it released it, else what the task
/// itself did before. None at the start. Following it always comes to an end: no span ends later than the one
/// it released.
std::optional<StateRef> spanBefore(const Recording& recording, const WaitCause& cause);

} // namespace loopscope

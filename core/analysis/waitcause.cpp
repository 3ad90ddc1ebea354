#include "core/analysis/queuecause.h"

#include "core/timeline/heldstretches.h"

#include <algorithm>

namespace loopscope {

namespace {

bool isOneAtATime(const Recording& recording)
{
    const StrategyKind strategy = recording.settings().strategy;
    return strategy == StrategyKind::Blocking || strategy == StrategyKind::Sequential;
}

// Whether the task stands in a queue in it, the loop's included, and others decide when it goes on.
bool isQueue(const StateChange& change)
{
    return change.state == TaskState::Queued || (change.state == TaskState::Ready && change.holder.isNone());
}

// What a task did last before `time`; none where that was queueing.
std::optional<StateRef> doingBefore(const Recording& recording, TaskId id, Nanos time)
{
    const std::vector<StateChange>& changes = recording.record(id).changes;
    const auto after = std::lower_bound(changes.begin(), changes.end(), time,
                                        [](const StateChange& left, Nanos right) { return left.at < right; });
    if (after == changes.begin() || isQueue(*(after - 1)))
        return std::nullopt;
    return StateRef{id, static_cast<std::size_t>(after - changes.begin()) - 1};
}

/// Reads the cause of one state.
class CauseReader
{
public:
    CauseReader(const Recording& recording, const WaitIndex& index, StateRef span, Nanos now)
        : m_question{recording, index, span, now}
        , m_recording(recording)
        , m_record(m_question.record())
    {
        m_cause.span = span;
    }

    WaitCause read()
    {
        if (m_question.span.state >= m_record.changes.size())
            readUnstarted();
        else
            readState();
        return std::move(m_cause);
    }

private:
    void setTimes(Nanos since, std::optional<Nanos> end)
    {
        m_cause.since = since;
        m_cause.lasts = !end;
        m_cause.until = end.value_or(std::max(since, m_question.now));
    }

    void release(ReleasedBy by) { m_cause.release = {.by = by, .at = m_cause.until}; }

    void readState()
    {
        const StateChange& change = m_question.change();
        setTimes(change.at, m_record.changeEnd(m_question.span.state));
        m_cause.holder = change.holder;
        if (change.holder.isLoop())
            m_cause.madeLate = m_question.index.ready().countOver(m_cause.since, m_cause.until);
        readKind(change);
        if (m_cause.lasts)
            release(ReleasedBy::Nothing);
        else if (wasCutShort())
            release(m_record.outcome == Outcome::Failed ? ReleasedBy::Failure : ReleasedBy::Stop);
    }

    void readKind(const StateChange& change)
    {
        switch (change.state) {
        case TaskState::Queued: return readQueued(change.on);
        case TaskState::Waiting: return readWaiting(change);
        case TaskState::Receiving: return readAnswer(WaitKind::Receiving);
        case TaskState::Ready: return readReady(change);
        case TaskState::Running: m_cause.kind = WaitKind::Running; return release(ReleasedBy::Itself);
        }
    }

    void readQueued(WaitsOn on)
    {
        switch (on) {
        case WaitsOn::Limit: return readLimit(m_question, m_cause);
        case WaitsOn::Worker: return readWorker(m_question, m_cause);
        case WaitsOn::Connection: return readConnection(m_question, m_cause);
        case WaitsOn::Nothing:
        case WaitsOn::Timer:
        case WaitsOn::Server: return;
        }
    }

    void readWaiting(const StateChange& change)
    {
        switch (change.on) {
        case WaitsOn::Timer: return readTimer(change);
        case WaitsOn::Connection: return readAnswer(WaitKind::Connecting);
        case WaitsOn::Server: return readAnswer(WaitKind::Server);
        case WaitsOn::Nothing:
        case WaitsOn::Limit:
        case WaitsOn::Worker: return;
        }
    }

    // That a sleep is over is stamped when the loop comes to it: until then only its timer tells.
    void readTimer(const StateChange& change)
    {
        const Nanos due = change.at + m_recording.task(m_question.span.task).duration;
        m_cause.kind = WaitKind::Timer;
        release(ReleasedBy::Itself);
        if (!m_cause.lasts || !change.holder.isNone() || m_cause.until <= due)
            return;
        m_cause.since = due;
        readLoop();
    }

    void readAnswer(WaitKind kind)
    {
        m_cause.kind = kind;
        m_cause.host =
            urlOfHop(m_recording, m_question.span.task, hopOf(m_record.changes, m_question.span.state));
        release(ReleasedBy::Server);
    }

    void readReady(const StateChange& change)
    {
        if (change.holder.isNone())
            return readLoop();
        m_cause.kind = WaitKind::Thread;
        release(ReleasedBy::Itself);
    }

    void readLoop()
    {
        m_cause.kind = WaitKind::Loop;
        const CallbackIndex::Held held =
            m_question.index.callbacks().heldIn(m_recording, m_cause.since, m_cause.until);
        if (held.count == 0)
            return;
        m_cause.callbacks = held.count;
        m_cause.longest = m_recording.callbacks()[held.longest].task;
        m_cause.longestHeld = held.longestTime;
        m_cause.held = held.total;
        readLoopRelease(held);
    }

    // The last callback before it made way. Where one held the loop for most of the time, though, the others
    // had been waiting for that one too.
    void readLoopRelease(const CallbackIndex::Held& held)
    {
        if (2 * held.total < m_cause.waited())
            return; // the loop was free for longer than it was held
        const bool one = 2 * held.longestTime >= held.total;
        const CallbackRecord& callback = m_recording.callbacks()[one ? held.longest : held.last];
        release(callback.task == noTask ? ReleasedBy::Strategy : ReleasedBy::Task);
        m_cause.release.task = callback.task;
        m_cause.release.at = std::min(callback.end.value_or(m_cause.until), m_cause.until);
    }

    // The run was stopped or the task failed while it was waiting: all that is left is its end.
    bool wasCutShort() const
    {
        const bool cut = m_record.outcome == Outcome::Failed || m_record.outcome == Outcome::Cancelled;
        if (!cut || m_cause.kind == WaitKind::Running || m_cause.kind == WaitKind::Thread)
            return false;
        const auto rest = m_record.changes.begin() + static_cast<std::ptrdiff_t>(m_question.span.state) + 1;
        const bool endsNext = std::all_of(rest, m_record.changes.end(), [](const StateChange& change) {
            return change.state == TaskState::Ready || change.state == TaskState::Running;
        });
        return endsNext && (rest == m_record.changes.end() || !wentOn(*rest));
    }

    // Whether the task got what it had queued for.
    bool wentOn(const StateChange& next) const
    {
        return m_cause.kind == WaitKind::Loop || m_cause.kind == WaitKind::Limit ||
               (m_cause.kind == WaitKind::Worker && next.holder.isWorker());
    }

    void readUnstarted()
    {
        setTimes(Nanos(0), m_record.start());
        if (isOneAtATime(m_recording) && m_question.span.task > 1 && !(m_cause.lasts && m_recording.isOver()))
            return readTurn();
        if (!m_cause.lasts || !m_recording.isOver())
            return;
        const bool awaited = m_recording.settings().strategy != StrategyKind::Unawaited;
        m_cause.kind = awaited ? WaitKind::Unstarted : WaitKind::NeverAwaited;
        release(awaited ? ReleasedBy::Stop : ReleasedBy::Nothing);
    }

    void readTurn()
    {
        const TaskId id = m_question.span.task;
        const TaskId before = m_cause.lasts ? blockingTaskAt(m_recording, m_cause.until) : id - 1;
        if (before == noTask || before >= id)
            return;
        m_cause.kind = WaitKind::Unstarted;
        m_cause.by = {id - before, {before}};
        if (m_cause.lasts)
            return release(ReleasedBy::Nothing);
        if (m_recording.record(before).end != m_cause.until)
            return;
        release(ReleasedBy::Task);
        m_cause.release.task = before;
    }

    const WaitQuestion m_question;
    const Recording& m_recording;
    const TaskRecord& m_record;
    WaitCause m_cause;
};

// What the task did before its state; what took no time is passed over.
std::optional<StateRef> ownBefore(const Recording& recording, StateRef span)
{
    const std::vector<StateChange>& changes = recording.record(span.task).changes;
    for (std::size_t i = span.state; i > 0; --i) {
        if (changes[i - 1].at < changes[span.state].at)
            return StateRef{span.task, i - 1};
    }
    const TaskId before = span.task - 1;
    const bool followed =
        isOneAtATime(recording) && before != noTask && recording.record(before).end == changes.front().at;
    return followed ? doingBefore(recording, before, changes.front().at) : std::nullopt;
}

} // namespace

StateRef spanAt(const Recording& recording, TaskId id, Nanos time)
{
    const std::vector<StateChange>& changes = recording.record(id).changes;
    const auto after = std::upper_bound(changes.begin(), changes.end(), time,
                                        [](Nanos left, const StateChange& right) { return left < right.at; });
    return after == changes.begin() ? StateRef{id}
                                    : StateRef{id, static_cast<std::size_t>(after - changes.begin()) - 1};
}

WaitCause waitCause(const Recording& recording, WaitIndex& index, StateRef span, Nanos now)
{
    index.update(recording);
    return CauseReader(recording, index, span, now).read();
}

std::optional<StateRef> spanBefore(const Recording& recording, const WaitCause& cause)
{
    if (cause.release.by == ReleasedBy::Task) {
        if (const auto releaser = doingBefore(recording, cause.release.task, cause.release.at))
            return releaser;
    }
    const bool started = cause.span.state < recording.record(cause.span.task).changes.size();
    return started ? ownBefore(recording, cause.span) : std::nullopt;
}

} // namespace loopscope

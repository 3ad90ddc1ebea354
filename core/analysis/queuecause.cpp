// Who frees what: the end of a task its place within the limit, a worker itself, and a connection the fetch
// that leaves it, for the first in the queue at that very moment.
#include "core/analysis/queuecause.h"

#include "core/run/network/connectionramp.h"
#include "core/timeline/spans.h"

#include <algorithm>

namespace loopscope {

namespace {

WaitHolders holders(const StretchIndex& index, Nanos from, Nanos to)
{
    WaitHolders found{index.countOver(from, to), {}};
    for (const Stretch& stretch : index.over(from, to, WaitHolders::most))
        found.first.push_back(stretch.task);
    return found;
}

// Those beyond the limit are let in by id: how many were, at the same moment, before it.
std::size_t releasedBefore(const Recording& recording, TaskId id, Nanos time)
{
    const auto firstQueued = static_cast<std::size_t>(recording.settings().limit);
    const std::size_t index = id - 1;
    if (index <= firstQueued)
        return 0;
    return index - firstIndexWhere(firstQueued, index, [&](std::size_t i) {
               const std::optional<Nanos> released = recording.records()[i].changeEnd(0);
               return !released || *released >= time;
           });
}

void releaseBy(WaitCause& cause, TaskId task, Nanos at)
{
    cause.release = {.by = ReleasedBy::Task, .task = task, .at = at};
}

void releaseAsFree(WaitCause& cause)
{
    cause.by = {};
    cause.release = {.by = ReleasedBy::Free, .at = cause.until};
}

/// How many connections to one host there may be, as far as that is settled before a run.
struct DoorWidth
{
    std::size_t least = 0;
    bool grows = false;

    static DoorWidth of(const RunSettings& settings)
    {
        const int set = settings.connections > 0 ? settings.connections : ConnectionRamp::first;
        const int least = settings.http2 ? std::max(set, http2Streams) : set;
        return {static_cast<std::size_t>(least), settings.connections == 0};
    }
};

class ConnectionReader
{
public:
    ConnectionReader(const WaitQuestion& question, const WaitIndex::Door& door, WaitCause& cause)
        : m_question(question)
        , m_door(door)
        , m_cause(cause)
        , m_width(DoorWidth::of(question.recording.settings()))
    {
    }

    void read()
    {
        m_cause.by = holders(m_door.inUse, m_cause.since, m_cause.until);
        m_cause.places = inUseBefore(m_cause.until);
        const StateChange* next = m_question.next();
        if (m_cause.lasts)
            m_cause.by = isFullBefore(m_cause.until) ? m_cause.by : WaitHolders();
        else if (next && goesToHost(*next) && !readReleaser())
            readOther();
    }

private:
    int inUseBefore(Nanos time) const { return static_cast<int>(m_door.inUse.countAt(time - Nanos(1))); }
    bool isFullBefore(Nanos time) const
    {
        return static_cast<std::size_t>(inUseBefore(time)) >= m_width.least;
    }

    // The last connection that came free, unless another one had gone before with it.
    bool readReleaser()
    {
        const auto freed = m_door.ends.latestUpTo(m_cause.until);
        if (!freed || *freed <= m_cause.since || !isFullBefore(*freed))
            return false;
        const std::size_t goneBefore =
            m_door.inUse.countBefore(m_cause.until, m_cause.span.task) - m_door.inUse.countBefore(*freed);
        const auto releaser = m_door.ends.at(*freed, goneBefore);
        if (!releaser)
            return false;
        m_cause.places = inUseBefore(*freed);
        releaseBy(m_cause, *releaser, *freed);
        return true;
    }

    // One that is redirected gives up its connection just before it is stamped as going or queueing again.
    void readOther()
    {
        if (!isFullBefore(m_cause.until))
            return m_width.grows && m_cause.by.count >= m_width.least ? void() : releaseAsFree(m_cause);
        const auto next = m_door.ends.firstAfter(m_cause.until);
        if (!m_width.grows && next && wasRedirected(*next))
            releaseBy(m_cause, next->task, m_cause.until);
    }

    bool wasRedirected(const EndIndex::End& end) const
    {
        const std::vector<StateChange>& changes = m_question.recording.record(end.task).changes;
        return std::any_of(changes.begin(), changes.end(), [&](const StateChange& change) {
            return change.at == end.at && change.on == WaitsOn::Connection;
        });
    }

    const WaitQuestion& m_question;
    const WaitIndex::Door& m_door;
    WaitCause& m_cause;
    const DoorWidth m_width;
};

} // namespace

void readLimit(const WaitQuestion& question, WaitCause& cause)
{
    cause.kind = WaitKind::Limit;
    cause.places = question.recording.settings().limit;
    cause.by = holders(question.index.places(), cause.since, cause.until);
    if (!question.next())
        return;
    const std::size_t before = releasedBefore(question.recording, question.span.task, cause.until);
    if (const auto releaser = question.index.taskEnds().at(cause.until, before))
        releaseBy(cause, *releaser, cause.until);
}

// A worker that comes free takes the first task in the queue; one that was idle only had to wake up.
void readWorker(const WaitQuestion& question, WaitCause& cause)
{
    cause.kind = WaitKind::Worker;
    cause.places = question.recording.settings().workers;
    cause.by = holders(question.index.onWorkers(), cause.since, cause.until);
    const StateChange* next = question.next();
    if (!next || !next->holder.isWorker())
        return;
    const WorkerTracks& workers = question.index.workers();
    const int number = next->holder.workerNumber();
    const auto track = static_cast<std::size_t>(number - 1);
    if (track >= workers.count())
        return;
    const std::vector<WorkerSpan>& spans = question.recording.workerSpans();
    const auto before = workers.lastBegunBefore(question.recording, track, cause.until);
    if (!before || !spans[*before].end || *spans[*before].end <= cause.since)
        releaseAsFree(cause);
    else if (*spans[*before].end <= cause.until)
        releaseBy(cause, spans[*before].task, *spans[*before].end);
    cause.release.worker = number;
}

void readConnection(const WaitQuestion& question, WaitCause& cause)
{
    cause.kind = WaitKind::Connection;
    const std::size_t hop = hopOf(question.record().changes, question.span.state);
    cause.host = urlOfHop(question.recording, question.span.task, hop);
    if (const WaitIndex::Door* door = question.index.door(question.recording, question.span.task, hop))
        ConnectionReader(question, *door, cause).read();
}

} // namespace loopscope

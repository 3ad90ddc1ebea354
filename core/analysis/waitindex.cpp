#include "core/analysis/waitindex.h"

#include "core/run/network/redirect.h"

namespace loopscope {

namespace {

QString originOfHop(const Recording& recording, TaskId id, std::size_t hop)
{
    const QUrl url = urlOfHop(recording, id, hop);
    return url.isEmpty() ? QString() : originOf(url);
}

bool isTracked(Use use, const RunSettings& settings)
{
    if (use == Use::Place)
        return settings.strategy == StrategyKind::Concurrent && settings.limit > 0;
    return use != Use::Worker || settings.strategy == StrategyKind::Pool;
}

// Puts the stretch of changes [first, last] into `index`, of which `seen` changes are in it already. Returns
// when it ended, if that is new.
std::optional<Nanos> take(StretchIndex& index, TaskId id, const TaskRecord& record, std::size_t first,
                          std::size_t last, std::size_t seen)
{
    const Nanos start = record.changes[first].at;
    const std::optional<Nanos> end = record.changeEnd(last);
    const bool isNew = first >= seen;
    const bool lasted = !isNew && seen <= last + 1; // when it was seen last
    if (isNew)
        index.add({start, end.value_or(Stretch::lasting), id});
    else if (lasted && end)
        index.close(start, id, *end);
    return (isNew || lasted) && end > start ? end : std::nullopt;
}

} // namespace

void WaitIndex::update(const Recording& recording)
{
    m_follower.follow(
        recording, [&](TaskId id, const TaskRecord&) { forget(recording, id); },
        [&](TaskId id, const TaskRecord& record, std::size_t seen, bool endSeen) {
            grow(recording, id, seen);
            if (record.end && !endSeen)
                m_taskEnds.add({*record.end, id});
        });
    settle();
    m_callbacks.update(recording);
    m_workers.update(recording);
}

void WaitIndex::settle()
{
    for (StretchIndex* index : {&m_places, &m_onWorkers, &m_ready})
        index->settle();
    m_taskEnds.settle();
    for (Door& door : m_doors) {
        door.inUse.settle();
        door.ends.settle();
    }
}

// Every stretch of the task began at one of its changes and ended at another, or with it.
void WaitIndex::forget(const Recording& recording, TaskId id)
{
    settle();
    const TaskRecord& record = recording.record(id);
    std::vector<Nanos> times;
    for (const StateChange& change : record.changes)
        times.push_back(change.at);
    if (record.end) {
        times.push_back(*record.end);
        m_taskEnds.remove({*record.end, id});
    }
    for (const Nanos time : times) {
        for (StretchIndex* index : {&m_places, &m_onWorkers, &m_ready})
            index->remove(time, id);
    }
    const std::size_t hops =
        recording.task(id).request ? 1 + (record.fetch ? record.fetch->redirects.size() : 0) : 0;
    for (std::size_t hop = 0; hop < hops; ++hop) {
        const auto number = doorNumber(recording, id, hop);
        for (const Nanos time : number ? times : std::vector<Nanos>()) {
            m_doors[*number].inUse.remove(time, id);
            m_doors[*number].ends.remove({time, id});
        }
    }
}

void WaitIndex::grow(const Recording& recording, TaskId id, std::size_t seen)
{
    for (const Use use : {Use::Place, Use::Worker, Use::Ready}) {
        if (isTracked(use, recording.settings()))
            takeUse(use, recording, id, seen);
    }
    if (recording.task(id).request)
        takeConnections(recording, id, seen);
}

void WaitIndex::takeUse(Use use, const Recording& recording, TaskId id, std::size_t seen)
{
    const TaskRecord& record = recording.record(id);
    visitUses(use, record.changes, [&](std::size_t first, std::size_t last) {
        take(stretches(use), id, record, first, last, seen);
    });
}

void WaitIndex::takeConnections(const Recording& recording, TaskId id, std::size_t seen)
{
    const TaskRecord& record = recording.record(id);
    visitUses(Use::Connection, record.changes, [&](std::size_t first, std::size_t last) {
        const auto number = doorNumber(recording, id, hopOf(record.changes, first));
        if (!number)
            return;
        Door& through = m_doors[*number];
        if (const auto end = take(through.inUse, id, record, first, last, seen))
            through.ends.add({*end, id});
    });
}

StretchIndex& WaitIndex::stretches(Use use)
{
    return use == Use::Place ? m_places : use == Use::Worker ? m_onWorkers : m_ready;
}

std::optional<std::size_t> WaitIndex::doorNumber(const Recording& recording, TaskId id, std::size_t hop)
{
    const QString origin = originOfHop(recording, id, hop);
    if (origin.isEmpty())
        return std::nullopt;
    const auto known = m_doorNumbers.constFind(origin);
    if (known != m_doorNumbers.constEnd())
        return *known;
    m_doorNumbers.insert(origin, m_doors.size());
    m_doors.emplace_back();
    return m_doors.size() - 1;
}

const WaitIndex::Door* WaitIndex::door(const Recording& recording, TaskId id, std::size_t hop) const
{
    const auto known = m_doorNumbers.constFind(originOfHop(recording, id, hop));
    return known == m_doorNumbers.constEnd() ? nullptr : &m_doors[*known];
}

} // namespace loopscope

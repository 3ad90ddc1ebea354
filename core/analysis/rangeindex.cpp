#include "core/analysis/rangeindex.h"

#include "core/analysis/flightcount.h"
#include "core/analysis/loopfigures.h"
#include "core/analysis/loopholding.h"
#include "core/analysis/tailmerge.h"

#include <array>

namespace loopscope {

namespace {

// When the last answer had been received, as far as there was one.
std::optional<Nanos> receivedAt(const TaskRecord& record)
{
    for (std::size_t i = record.changes.size(); i > 0; --i) {
        if (record.changes[i - 1].state == TaskState::Receiving)
            return record.changeEnd(i - 1);
    }
    return std::nullopt;
}

} // namespace

void RangeIndex::update(const Recording& recording)
{
    m_seen.resize(recording.records().size());
    const std::vector<TaskId>& touched = recording.touched();
    for (; m_touched < touched.size(); ++m_touched)
        take(touched[m_touched], recording.record(touched[m_touched]));
    for (MarkList* list : {&m_begun, &m_landed, &m_dropped, &m_changed, &m_received})
        list->settle();
    takeCallbacks(recording);
}

void RangeIndex::take(TaskId id, const TaskRecord& record)
{
    Seen& seen = m_seen[id - 1];
    takeChanges(id, record, seen);
    takeEnd(id, record, seen);
    move(m_received, id, seen.received, receivedAt(record));
}

// The first change is where the task was asked: no state ends there.
void RangeIndex::takeChanges(TaskId id, const TaskRecord& record, Seen& seen)
{
    const std::vector<StateChange>& changes = record.changes;
    if (seen.changes > 0 && changes[seen.changes - 1] != seen.last) { // one came in before it
        for (const StateChange& change : changes)
            m_changed.remove({change.at, id});
        seen.changes = 0;
    }
    for (std::size_t i = std::max(1u, seen.changes); i < changes.size(); ++i)
        m_changed.add({changes[i].at, id});
    seen.changes = static_cast<std::uint32_t>(changes.size());
    if (!changes.empty())
        seen.last = changes.back();
}

// Its states may come to be known after its end: without any it waits for them, and its first step may still
// be missing.
void RangeIndex::takeEnd(TaskId id, const TaskRecord& record, Seen& seen)
{
    const bool hadBegun = seen.begun != notYet;
    move(m_begun, id, seen.begun, firstStep(record));
    const bool hasBegun = seen.begun != notYet;
    if (!record.end || record.changes.empty() || (seen.end && hadBegun == hasBegun))
        return;
    if (seen.end)
        m_dropped.remove({*record.end, id});
    (hasBegun ? m_landed : m_dropped).add({*record.end, id});
    seen.end = true;
}

void RangeIndex::move(MarkList& list, TaskId id, Nanos& known, std::optional<Nanos> now)
{
    const Nanos at = now.value_or(notYet);
    if (at == known)
        return;
    if (known != notYet)
        list.remove({known, id});
    if (at != notYet)
        list.add({at, id});
    known = at;
}

void RangeIndex::takeCallbacks(const Recording& recording)
{
    const std::vector<CallbackRecord>& callbacks = recording.callbacks();
    for (; m_callbacks < callbacks.size(); ++m_callbacks) {
        const CallbackRecord& callback = callbacks[m_callbacks];
        m_newlyLate.push_back(
            {callback.readySince, std::max(Nanos(0), callback.start - callback.readySince)});
    }
    mergeIntoTail(m_late, m_newlyLate,
                  [](const Late& left, const Late& right) { return left.since < right.since; });
}

RangeFigures RangeIndex::figures(const Recording& recording, const TimeRange& range, Nanos now)
{
    RangeFigures figures{.range = range};
    std::vector<Nanos> late = lateness(recording, range);
    figures.late = LatenessFigures::of(late);
    measureLoop(figures, recording, now);
    measureFlight(figures);
    countTasks(figures, recording);
    return figures;
}

std::vector<Nanos> RangeIndex::lateness(const Recording& recording, const TimeRange& range)
{
    update(recording);
    std::vector<Nanos> times;
    auto late = std::partition_point(m_late.begin(), m_late.end(),
                                     [&](const Late& one) { return one.since < range.from; });
    for (; late != m_late.end() && late->since < range.to; ++late)
        times.push_back(late->by);
    const std::vector<HeartbeatRecord>& beats = recording.heartbeats();
    auto beat = std::partition_point(beats.begin(), beats.end(),
                                     [&](const HeartbeatRecord& one) { return one.asked < range.from; });
    for (; beat != beats.end() && beat->asked < range.to; ++beat) {
        if (beat->answered && countsForRun(recording, *beat))
            times.push_back(*beat->answered - beat->asked);
    }
    return times;
}

std::vector<Nanos> RangeIndex::took(const Recording& recording, const TimeRange& range)
{
    update(recording);
    std::vector<Nanos> times;
    for (const MarkList* list : {&m_landed, &m_dropped}) {
        for (const Mark& mark : list->in(range))
            times.push_back(mark.at - recording.record(mark.task).start().value_or(mark.at));
    }
    return times;
}

void RangeIndex::measureLoop(RangeFigures& figures, const Recording& recording, Nanos now) const
{
    const TimeRange& range = figures.range;
    const std::vector<CallbackRecord>& callbacks = recording.callbacks();
    const auto endOf = [now](const CallbackRecord& callback) { return callback.end.value_or(now); };
    const CallbackRecord* longest = nullptr;
    auto one = std::partition_point(callbacks.begin(), callbacks.end(), [&](const CallbackRecord& callback) {
        return endOf(callback) <= range.from;
    });
    for (; one != callbacks.end() && one->start < range.to; ++one) {
        const Nanos held = range.shared(one->start, endOf(*one));
        figures.busy += held;
        if (held > figures.longestBlock) {
            longest = &*one;
            figures.longestBlock = held;
        }
    }
    if (longest)
        figures.longestBlockTask = holderWithin(
            recording, *longest, {std::max(range.from, longest->start), std::min(range.to, endOf(*longest))});
}

// Goes through starts and ends by time. A task is in flight in [start, end), so ends come first.
void RangeIndex::measureFlight(RangeFigures& figures) const
{
    const TimeRange& range = figures.range;
    const std::span<const Mark> starts = m_begun.in(range);
    const std::span<const Mark> ends = m_landed.in({range.from + Nanos(1), range.to});
    auto inFlight = static_cast<std::ptrdiff_t>(m_begun.countBefore(range.from)) -
                    static_cast<std::ptrdiff_t>(m_landed.countBefore(range.from + Nanos(1)));
    std::ptrdiff_t most = inFlight;
    double area = 0; // tasks × nanoseconds, which may be more than an integer holds
    Nanos since = range.from;
    const auto goTo = [&](Nanos time) {
        area += static_cast<double>(inFlight) * static_cast<double>((time - since).count());
        since = time;
    };
    std::size_t ended = 0;
    const auto endUntil = [&](Nanos time) {
        for (; ended < ends.size() && ends[ended].at <= time; ++ended) {
            goTo(ends[ended].at);
            --inFlight;
        }
    };
    for (const Mark& start : starts) {
        endUntil(start.at);
        goTo(start.at);
        most = std::max(most, ++inFlight);
    }
    endUntil(range.to);
    goTo(range.to);
    figures.mostInFlight = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, most));
    if (range.length() > Nanos(0))
        figures.averageInFlight = area / static_cast<double>(range.length().count());
}

void RangeIndex::countTasks(RangeFigures& figures, const Recording& recording) const
{
    figures.started = m_begun.in(figures.range).size();
    for (const MarkList* list : {&m_landed, &m_dropped}) {
        for (const Mark& mark : list->in(figures.range)) {
            ++figures.ended;
            if (recording.record(mark.task).outcome == Outcome::Failed)
                ++figures.failed;
        }
    }
    figures.statesEnded = figures.ended + m_changed.in(figures.range).size();
    for (const Mark& mark : m_received.in(figures.range)) {
        if (const auto& fetch = recording.record(mark.task).fetch)
            figures.bytes += fetch->bytes;
    }
}

} // namespace loopscope

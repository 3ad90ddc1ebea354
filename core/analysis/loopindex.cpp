#include "core/analysis/loopindex.h"

#include "core/analysis/tailmerge.h"

#include <tuple>

namespace loopscope {

namespace {

// Asked and answered both in order: the first that was not answered by `time`, and how many were asked.
template <class Asked>
Unanswered unansweredAt(const std::vector<Asked>& all, Nanos time)
{
    const auto asked =
        std::partition_point(all.begin(), all.end(), [time](const Asked& one) { return one.asked <= time; });
    const auto first = std::partition_point(
        all.begin(), asked, [time](const Asked& one) { return one.answered && *one.answered <= time; });
    return first == asked ? Unanswered() : Unanswered{static_cast<std::size_t>(asked - first), first->asked};
}

const CallbackRecord* callbackAt(const Recording& recording, Nanos time)
{
    const auto& callbacks = recording.callbacks();
    const auto after =
        std::upper_bound(callbacks.begin(), callbacks.end(), time,
                         [](Nanos left, const CallbackRecord& right) { return left < right.start; });
    if (after == callbacks.begin())
        return nullptr;
    const CallbackRecord& callback = *(after - 1);
    return callback.end && *callback.end <= time ? nullptr : &callback;
}

} // namespace

void LoopIndex::update(const Recording& recording)
{
    m_seen.resize(recording.records().size());
    const std::vector<TaskId>& touched = recording.touched();
    for (; m_touched < touched.size(); ++m_touched)
        take(touched[m_touched], recording.record(touched[m_touched]));
    for (StretchIndex& index : m_indexes)
        index.settle();
    settleEnds(recording);
}

void LoopIndex::take(TaskId id, const TaskRecord& record)
{
    Seen& seen = m_seen[id - 1];
    const bool grew = record.changes.size() > seen.changes;
    const bool inOrder =
        seen.changes == 0 || (record.changes[seen.changes - 1] == seen.last && !(seen.end && grew));
    if (!inOrder) {
        forget(id, record);
        seen.changes = 0;
    }
    if (grew || !inOrder || (record.end && !seen.end))
        addStretches(id, record, seen.changes);
    if (record.end && !seen.end)
        m_newlyEnded.push_back({id, *record.end});
    seen = {static_cast<std::uint32_t>(record.changes.size()), record.end.has_value(),
            record.changes.empty() ? StateChange() : record.changes.back()};
}

// A change came in before one that is known, which a batch cut between two threads can bring about. Every
// stretch of the task began at one of its changes.
void LoopIndex::forget(TaskId id, const TaskRecord& record)
{
    for (StretchIndex& index : m_indexes)
        index.settle();
    for (const StateChange& change : record.changes) {
        for (StretchIndex& index : m_indexes)
            index.remove(change.at, id);
    }
}

// The changes from `seen` on are new. Neighbours in the same situation are one stretch.
void LoopIndex::addStretches(TaskId id, const TaskRecord& record, std::size_t seen)
{
    const std::vector<StateChange>& changes = record.changes;
    for (std::size_t first = 0; first < changes.size();) {
        const Situation situation = situationOf(changes[first]);
        std::size_t last = first;
        while (last + 1 < changes.size() && situationOf(changes[last + 1]) == situation)
            ++last;
        const Nanos start = changes[first].at;
        const std::optional<Nanos> end = record.changeEnd(last);
        const bool lasted = first < seen && seen <= last + 1; // when it was seen last
        if (first >= seen)
            index(situation).add({start, end.value_or(Stretch::lasting), id});
        else if (lasted && end)
            index(situation).close(start, id, *end);
        first = last + 1;
    }
}

void LoopIndex::settleEnds(const Recording& recording)
{
    const std::size_t changed =
        mergeIntoTail(m_ended, m_newlyEnded, [](const EndedTask& left, const EndedTask& right) {
            return std::tie(left.end, left.task) < std::tie(right.end, right.task);
        });
    m_endCounts.resize(m_ended.size() + 1);
    for (std::size_t i = changed; i < m_ended.size(); ++i) {
        const Outcome outcome = recording.record(m_ended[i].task).outcome;
        EndCounts counts = m_endCounts[i];
        counts.failed += outcome == Outcome::Failed ? 1 : 0;
        counts.cancelled += outcome == Outcome::Cancelled ? 1 : 0;
        m_endCounts[i + 1] = counts;
    }
}

LoopMoment LoopIndex::at(const Recording& recording, Nanos time, std::size_t most)
{
    update(recording);
    LoopMoment moment;
    moment.at = time;
    moment.held = holderAt(recording, time);
    moment.ready = moments(recording, Situation::Ready, time, most);
    moment.waiting = moments(recording, Situation::Waiting, time, most);
    moment.workers = moments(recording, Situation::OnWorker, time, most);
    moment.heartbeats = unansweredAt(recording.heartbeats(), time);
    moment.questions = unansweredAt(recording.questions(), time);
    tellEnded(moment, most);
    moment.notStarted = recording.records().size() - moment.endedCount() - moment.ready.count -
                        moment.waiting.count - moment.workers.count - index(Situation::OnLoop).countAt(time);
    return moment;
}

TaskMoments LoopIndex::moments(const Recording& recording, Situation situation, Nanos time,
                               std::size_t most) const
{
    TaskMoments moments{index(situation).countAt(time), {}};
    for (const Stretch& stretch : index(situation).at(time, most)) {
        const StateChange* state = stateAt(recording.record(stretch.task), time);
        moments.first.push_back(
            {stretch.task, stretch.start, *state, timeLeft(recording, stretch.task, *state, time)});
    }
    return moments;
}

// A callback may carry out another's task too: the end of one starts the computation of the next.
std::optional<LoopHolder> LoopIndex::holderAt(const Recording& recording, Nanos time) const
{
    const std::vector<Stretch> tasks = index(Situation::OnLoop).at(time, 1);
    if (!tasks.empty())
        return LoopHolder{tasks.front().task, tasks.front().start,
                          *stateAt(recording.record(tasks.front().task), time)};
    const CallbackRecord* callback = callbackAt(recording, time);
    return callback ? std::optional(LoopHolder{callback->task, callback->start, std::nullopt}) : std::nullopt;
}

void LoopIndex::tellEnded(LoopMoment& moment, std::size_t most) const
{
    const auto after = std::upper_bound(m_ended.begin(), m_ended.end(), moment.at,
                                        [](Nanos left, const EndedTask& right) { return left < right.end; });
    const auto count = static_cast<std::size_t>(after - m_ended.begin());
    moment.failed = m_endCounts[count].failed;
    moment.cancelled = m_endCounts[count].cancelled;
    moment.succeeded = count - moment.failed - moment.cancelled;
    for (std::size_t i = count; i > 0 && moment.ended.size() < most; --i)
        moment.ended.push_back(m_ended[i - 1]);
}

} // namespace loopscope

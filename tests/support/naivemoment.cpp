#include "tests/support/naivemoment.h"

#include <algorithm>
#include <tuple>

namespace loopscope::test {

namespace {

bool bySinceThenTask(const TaskMoment& left, const TaskMoment& right)
{
    return std::tie(left.since, left.task) < std::tie(right.since, right.task);
}

// Since when the task has been in the situation that it is in at `time`.
Nanos situationSince(const TaskRecord& record, const StateChange* state)
{
    const Situation situation = situationOf(*state);
    while (state != record.changes.data() && situationOf(*(state - 1)) == situation)
        --state;
    return state->at;
}

template <class Asked>
Unanswered naiveUnanswered(const std::vector<Asked>& all, Nanos time)
{
    Unanswered unanswered;
    for (const Asked& one : all) {
        if (one.asked <= time && (!one.answered || *one.answered > time) && unanswered.count++ == 0)
            unanswered.oldest = one.asked;
    }
    return unanswered;
}

void placeTask(LoopMoment& moment, const Recording& recording, TaskId id)
{
    const TaskRecord& record = recording.record(id);
    if (record.end && *record.end <= moment.at) {
        moment.ended.push_back({id, *record.end});
        ++(record.outcome == Outcome::Failed      ? moment.failed
           : record.outcome == Outcome::Cancelled ? moment.cancelled
                                                  : moment.succeeded);
        return;
    }
    const StateChange* state = stateAt(record, moment.at);
    if (!state) {
        ++moment.notStarted;
        return;
    }
    const TaskMoment task{id, situationSince(record, state), *state,
                          timeLeft(recording, id, *state, moment.at)};
    switch (situationOf(*state)) {
    case Situation::OnLoop: // several only where the end of one is not known yet
        if (!moment.held || task.since < moment.held->since)
            moment.held = LoopHolder{id, task.since, *state};
        break;
    case Situation::OnWorker: moment.workers.first.push_back(task); break;
    case Situation::Ready: moment.ready.first.push_back(task); break;
    case Situation::Waiting: moment.waiting.first.push_back(task); break;
    }
}

} // namespace

LoopMoment naiveMoment(const Recording& recording, Nanos time)
{
    LoopMoment moment;
    moment.at = time;
    for (TaskId id = 1; id <= recording.tasks().size(); ++id)
        placeTask(moment, recording, id);
    for (const CallbackRecord& callback : recording.callbacks()) {
        const bool isOn = callback.start <= time && (!callback.end || *callback.end > time);
        if (isOn && !moment.held)
            moment.held = LoopHolder{callback.task, callback.start, std::nullopt};
    }
    for (TaskMoments* list : {&moment.ready, &moment.waiting, &moment.workers}) {
        std::sort(list->first.begin(), list->first.end(), bySinceThenTask);
        list->count = list->first.size();
    }
    std::sort(moment.ended.begin(), moment.ended.end(), [](const EndedTask& left, const EndedTask& right) {
        return std::tie(left.end, left.task) > std::tie(right.end, right.task);
    });
    moment.heartbeats = naiveUnanswered(recording.heartbeats(), time);
    moment.questions = naiveUnanswered(recording.questions(), time);
    return moment;
}

} // namespace loopscope::test

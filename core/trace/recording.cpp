#include "core/trace/recording.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace loopscope {

namespace {

bool sameState(const StateChange& left, const StateChange& right)
{
    return left.state == right.state && left.on == right.on && left.holder == right.holder;
}

// How many changes a task of this kind has under the strategies on the loop: room for them at once costs a
// third of the time and half of the memory that growing step by step costs.
std::size_t usualChanges(TaskKind kind)
{
    switch (kind) {
    case TaskKind::Sleep: return 5; // ready, running, waiting, ready, running
    case TaskKind::Url: return 8;   // and queued, waiting for a connection, receiving
    case TaskKind::Block:
    case TaskKind::Cpu: return 3;
    }
    Q_UNREACHABLE();
}

// A first step and a completion for each task, and the strategy's own. Growing to it would touch twice the
// memory.
std::size_t usualCallbacks(StrategyKind strategy, std::size_t tasks)
{
    switch (strategy) {
    case StrategyKind::Concurrent: return 2 * tasks + 1;
    case StrategyKind::Sequential:
    case StrategyKind::Pool: return tasks + 1;
    case StrategyKind::Blocking:
    case StrategyKind::Unawaited: return 1;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Nanos> TaskRecord::start() const
{
    return changes.empty() ? std::nullopt : std::optional(changes.front().at);
}

std::optional<Nanos> TaskRecord::changeEnd(std::size_t index) const
{
    return index + 1 < changes.size() ? std::optional(changes[index + 1].at) : end;
}

Recording::Recording(Plan plan, RunSettings settings)
    : m_plan(std::move(plan))
    , m_settings(settings)
    , m_someDisabled(std::any_of(m_plan.tasks.begin(), m_plan.tasks.end(),
                                 [](const Task& task) { return !task.enabled; }))
    , m_enabledTasks(m_someDisabled ? enabledTasks(m_plan) : std::vector<Task>())
    , m_records(tasks().size())
{
}

void Recording::append(const Recorder::Batch& batch)
{
    if (batch.events.empty())
        return;
    m_notes.insert(m_notes.end(), batch.notes.begin(), batch.notes.end());
    ++m_revision;
    m_touchedBeforeBatch = m_touched.size();
    if (!m_zero && !findZero(batch.events))
        return;
    for (const Event& event : std::exchange(m_beforeZero, {}))
        apply(event);
    for (const Event& event : batch.events)
        apply(event);
}

// Another thread's first events may be drained before the one that stamped the zero: they are kept until it
// comes.
bool Recording::findZero(const std::vector<Event>& events)
{
    const auto started = std::find_if(events.begin(), events.end(),
                                      [](const Event& event) { return event.type == EventType::RunStarted; });
    if (started != events.end())
        m_zero = started->at;
    else
        m_beforeZero.insert(m_beforeZero.end(), events.begin(), events.end());
    return m_zero.has_value();
}

std::size_t Recording::memoryUse() const
{
    return m_changeCount * sizeof(StateChange) + m_callbacks.size() * sizeof(CallbackRecord) +
           m_heartbeats.capacity() * sizeof(HeartbeatRecord) + m_workerSpans.capacity() * sizeof(WorkerSpan) +
           m_records.capacity() * sizeof(TaskRecord) + m_touched.capacity() * sizeof(TaskId);
}

void Recording::apply(const Event& event)
{
    switch (event.type) {
    case EventType::RunStarted: break;
    case EventType::StateEntered: enterState(m_records[event.task - 1], event); break;
    case EventType::TaskEnded: endTask(m_records[event.task - 1], event); break;
    case EventType::CallbackBegan:
        if (m_callbacks.empty())
            m_callbacks.reserve(usualCallbacks(m_settings.strategy, m_records.size()));
        m_callbacks.push_back({runTime(Nanos(event.value)), runTime(event.at), std::nullopt, event.task});
        break;
    case EventType::CallbackEnded: m_callbacks.back().end = runTime(event.at); break;
    case EventType::WorkerTookTask:
    case EventType::WorkerLeftTask: trackWorker(event); break;
    case EventType::HeartbeatAsked: heartbeat(event.aux).asked = runTime(event.at); break;
    case EventType::HeartbeatAnswered:
        heartbeat(event.aux) = {runTime(Nanos(event.value)), runTime(event.at)};
        break;
    case EventType::QuestionAsked: question(event.aux).asked = runTime(event.at); break;
    case EventType::QuestionAnswered:
        question(event.aux) = {runTime(Nanos(event.value)), runTime(event.at)};
        break;
    case EventType::RequestSent: fetchOf(event.task).attempts = static_cast<int>(event.value); break;
    case EventType::ResponseBegan:
        fetchOf(event.task).httpStatus = static_cast<int>(event.value);
        fetchOf(event.task).httpVersion = static_cast<int>(event.aux);
        break;
    case EventType::BytesReceived: fetchOf(event.task).bytes = event.value; break;
    case EventType::Redirected:
        fetchOf(event.task).redirects.push_back({static_cast<int>(event.aux), note(event.value)});
        break;
    case EventType::RunEnded: m_runEnd = static_cast<RunEnd>(event.value); break;
    }
    if (event.type != EventType::RunEnded)
        m_lastTime = std::max(m_lastTime, runTime(event.at));
}

// Nearly always the last change: only a batch that split a hand-over between two threads brings an earlier
// one later.
void Recording::enterState(TaskRecord& record, const Event& event)
{
    const StateChange change{runTime(event.at), event.state, event.on, event.holder};
    if (record.changes.empty())
        record.changes.reserve(usualChanges(task(event.task).kind));
    const auto later = std::upper_bound(
        record.changes.begin(), record.changes.end(), change,
        [](const StateChange& left, const StateChange& right) { return left.at < right.at; });
    // A computation enters Running in its first step and then in its work: one state.
    if (later == record.changes.begin() || !sameState(*std::prev(later), change)) {
        record.changes.insert(later, change);
        ++m_changeCount;
    }
    if (record.outcome == Outcome::NotRun)
        record.outcome = Outcome::Unfinished;
    touch(event.task);
}

void Recording::endTask(TaskRecord& record, const Event& event)
{
    record.end = runTime(event.at);
    m_wallTime = std::max(m_wallTime, *record.end);
    record.outcome = event.outcome;
    ++m_ended[static_cast<std::size_t>(event.outcome)];
    touch(event.task);
    if (event.value > 0)
        record.reason = note(event.value);
}

void Recording::trackWorker(const Event& event)
{
    const auto index = static_cast<std::size_t>(event.holder.workerNumber() - 1);
    if (index >= m_lastWorkerSpan.size())
        m_lastWorkerSpan.resize(index + 1);
    if (event.type == EventType::WorkerTookTask) {
        m_lastWorkerSpan[index] = m_workerSpans.size();
        m_workerSpans.push_back({runTime(event.at), std::nullopt, event.task, event.holder.workerNumber()});
    } else {
        m_workerSpans[m_lastWorkerSpan[index]].end = runTime(event.at);
    }
}

HeartbeatRecord& Recording::heartbeat(std::uint32_t number)
{
    if (number > m_heartbeats.size())
        m_heartbeats.resize(number);
    return m_heartbeats[number - 1];
}

QuestionRecord& Recording::question(std::uint32_t number)
{
    if (number > m_questions.size())
        m_questions.resize(number);
    return m_questions[number - 1];
}

void Recording::touch(TaskId task)
{
    if (m_touched.size() == m_touchedBeforeBatch || m_touched.back() != task)
        m_touched.push_back(task);
}

FetchRecord& Recording::fetchOf(TaskId id)
{
    TaskRecord& record = m_records[id - 1];
    if (!record.fetch)
        record.fetch = std::make_unique<FetchRecord>();
    return *record.fetch;
}

const QString& Recording::note(std::int64_t index) const
{
    return m_notes[static_cast<std::size_t>(index - 1)];
}

} // namespace loopscope

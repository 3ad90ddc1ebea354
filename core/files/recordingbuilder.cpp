#include "core/files/recordingbuilder.h"

#include <algorithm>
#include <array>

namespace loopscope {

namespace {

Problem atEvent(std::uint32_t event, const QString& message)
{
    Problem problem{message};
    problem.place = QStringLiteral("traceEvents[%1]").arg(event);
    return problem;
}

std::int64_t note(Recorder::Batch& batch, const QString& text)
{
    batch.notes.push_back(text);
    return static_cast<std::int64_t>(batch.notes.size());
}

} // namespace

Problem RecordingBuilder::atTask(TaskId id, const QString& message) const
{
    Problem problem{message};
    problem.place = QStringLiteral("%1.summary.tasks[%2]").arg(m_facts.place).arg(id - 1);
    return problem;
}

Problem RecordingBuilder::atRun(const char* key, const QString& message) const
{
    Problem problem{message};
    problem.place = QStringLiteral("%1.run.%2").arg(m_facts.place, QLatin1String(key));
    return problem;
}

RecordingBuilder::RecordingBuilder(TraceContent content, RunFacts facts)
    : m_content(std::move(content))
    , m_facts(std::move(facts))
{
}

Result<LoadedRecording> RecordingBuilder::build()
{
    if (auto problem = check())
        return *std::move(problem);
    auto recording = std::make_shared<Recording>(m_facts.plan, m_facts.settings);
    Recorder::Batch batch;
    if (m_facts.zero)
        replay(batch);
    recording->append(batch);
    recording->m_lastTime = std::max(recording->m_lastTime, m_facts.last);
    return LoadedRecording{std::move(recording), m_facts.warnings};
}

std::optional<Problem> RecordingBuilder::check()
{
    if (auto problem = checkCounts())
        return problem;
    sortStatesByTask();
    for (TaskId id = 1; id <= m_facts.tasks.size(); ++id) {
        if (auto problem = checkTask(id))
            return problem;
    }
    return checkWorkers();
}

std::optional<Problem> RecordingBuilder::checkCounts() const
{
    const std::size_t tasks = m_facts.tasks.size();
    const std::size_t planned = enabledTasks(m_facts.plan).size();
    if (tasks != planned)
        return Problem{Problem::tr("its plan has %1 tasks and its summary %2").arg(planned).arg(tasks)};
    for (const StateSlice& slice : m_content.states) {
        if (slice.task > tasks)
            return atEvent(slice.event, Problem::tr("the plan has no task %1").arg(slice.task));
    }
    for (const auto* slices : {&m_content.callbacks, &m_content.workers}) {
        for (const WorkSlice& slice : *slices) {
            if (slice.task > tasks)
                return atEvent(slice.event, Problem::tr("the plan has no task %1").arg(slice.task));
        }
    }
    if (m_facts.openCallback && m_content.callbacks.empty())
        return atRun("open_callback", Problem::tr("there is no callback"));
    for (const std::size_t number : m_facts.unanswered) {
        if (number > m_content.heartbeats.size())
            return atRun("unanswered_heartbeats", Problem::tr("there is no heartbeat %1").arg(number));
    }
    if (!m_facts.zero && !(m_content.states.empty() && m_content.callbacks.empty()))
        return atRun("began", Problem::tr("the run has slices, so it began"));
    return std::nullopt;
}

// By task in linear time, and within a task as in the file.
void RecordingBuilder::sortStatesByTask()
{
    m_firstState.assign(m_facts.tasks.size() + 2, 0);
    for (const StateSlice& slice : m_content.states)
        ++m_firstState[slice.task + 1];
    for (std::size_t id = 1; id < m_firstState.size(); ++id)
        m_firstState[id] += m_firstState[id - 1];
    std::vector<std::size_t> next = m_firstState;
    std::vector<StateSlice> sorted(m_content.states.size());
    for (const StateSlice& slice : m_content.states)
        sorted[next[slice.task]++] = slice;
    m_content.states = std::move(sorted);
}

std::optional<Problem> RecordingBuilder::checkTask(TaskId id) const
{
    const TaskFacts& facts = m_facts.tasks[id - 1];
    const bool asked = m_firstState[id] < m_firstState[id + 1];
    const bool ended = facts.outcome != Outcome::NotRun && facts.outcome != Outcome::Unfinished;
    if (asked != (facts.outcome != Outcome::NotRun))
        return atTask(id, asked ? Problem::tr("it has states, so it cannot be not-run")
                                : Problem::tr("it was asked, so it must have states"));
    if (asked != facts.start.has_value() || ended != facts.end.has_value())
        return atTask(id, Problem::tr("its outcome does not fit its start_ms and end_ms"));
    return asked ? checkStates(id) : std::nullopt;
}

std::optional<Problem> RecordingBuilder::checkStates(TaskId id) const
{
    const TaskFacts& facts = m_facts.tasks[id - 1];
    Nanos expected = *facts.start;
    for (std::size_t i = m_firstState[id]; i < m_firstState[id + 1]; ++i) {
        const StateSlice& slice = m_content.states[i];
        if (slice.change.at != expected)
            return atEvent(slice.event, Problem::tr("task %1 is in two states at once, or in none: this one "
                                                    "must begin where the one before ends")
                                            .arg(id));
        expected = slice.end;
    }
    if (facts.end && expected != *facts.end)
        return atTask(id, Problem::tr("its last state does not end at its end_ms"));
    return std::nullopt;
}

std::optional<Problem> RecordingBuilder::checkWorkers() const
{
    std::array<Nanos, maxWorkers + 1> busyUntil{};
    for (const WorkSlice& slice : m_content.workers) {
        Nanos& until = busyUntil[static_cast<std::size_t>(slice.worker)];
        if (slice.start < until)
            return atEvent(slice.event, Problem::tr("worker %1 does two tasks at once").arg(slice.worker));
        until = slice.end;
    }
    return std::nullopt;
}

void RecordingBuilder::replay(Recorder::Batch& batch)
{
    batch.events.reserve(m_content.states.size() + m_facts.tasks.size() + 2 * m_content.callbacks.size() +
                         2 * m_content.workers.size() + 2 * m_content.heartbeats.size() + 2);
    batch.events.push_back({.at = *m_facts.zero, .type = EventType::RunStarted});
    for (TaskId id = 1; id <= m_facts.tasks.size(); ++id)
        replayTask(batch, id);
    replayCallbacks(batch);
    replayWorkers(batch);
    replayHeartbeats(batch);
    replayQuestions(batch);
    if (m_facts.end)
        batch.events.push_back({.at = steady(m_facts.last),
                                .value = static_cast<std::int64_t>(*m_facts.end),
                                .type = EventType::RunEnded});
}

void RecordingBuilder::replayTask(Recorder::Batch& batch, TaskId id)
{
    for (std::size_t i = m_firstState[id]; i < m_firstState[id + 1]; ++i) {
        const StateChange& change = m_content.states[i].change;
        batch.events.push_back({.at = steady(change.at),
                                .task = id,
                                .holder = change.holder,
                                .type = EventType::StateEntered,
                                .state = change.state,
                                .on = change.on});
    }
    replayFetch(batch, id);
    const TaskFacts& facts = m_facts.tasks[id - 1];
    if (facts.end)
        batch.events.push_back({.at = steady(*facts.end),
                                .value = facts.reason.isEmpty() ? 0 : note(batch, facts.reason),
                                .task = id,
                                .type = EventType::TaskEnded,
                                .outcome = facts.outcome});
}

void RecordingBuilder::replayFetch(Recorder::Batch& batch, TaskId id)
{
    const FetchRecord& fetch = m_facts.tasks[id - 1].fetch;
    if (fetch == FetchRecord())
        return;
    const Event base{.at = *m_facts.zero, .task = id}; // when these happened, no file says
    const auto push = [&](EventType type, std::int64_t value, std::uint32_t aux) {
        Event event = base;
        event.type = type;
        event.value = value;
        event.aux = aux;
        batch.events.push_back(event);
    };
    push(EventType::RequestSent, fetch.attempts, 0);
    push(EventType::ResponseBegan, fetch.httpStatus, static_cast<std::uint32_t>(fetch.httpVersion));
    push(EventType::BytesReceived, fetch.bytes, 0);
    for (const Hop& hop : fetch.redirects)
        push(EventType::Redirected, note(batch, hop.url), static_cast<std::uint32_t>(hop.httpStatus));
}

void RecordingBuilder::replayCallbacks(Recorder::Batch& batch) const
{
    for (const WorkSlice& slice : m_content.callbacks) {
        batch.events.push_back({.at = steady(slice.start),
                                .value = steady(slice.start - slice.late).count(),
                                .task = slice.task,
                                .type = EventType::CallbackBegan});
        const bool open = m_facts.openCallback && &slice == &m_content.callbacks.back();
        if (!open)
            batch.events.push_back(
                {.at = steady(slice.end), .task = slice.task, .type = EventType::CallbackEnded});
    }
}

void RecordingBuilder::replayWorkers(Recorder::Batch& batch) const
{
    std::array<const WorkSlice*, maxWorkers + 1> last{};
    for (const WorkSlice& slice : m_content.workers)
        last[static_cast<std::size_t>(slice.worker)] = &slice;
    for (const WorkSlice& slice : m_content.workers) {
        const Holder worker = Holder::worker(slice.worker);
        batch.events.push_back({.at = steady(slice.start),
                                .task = slice.task,
                                .holder = worker,
                                .type = EventType::WorkerTookTask});
        const auto& open = m_facts.openWorkers;
        const bool isOpen = last[static_cast<std::size_t>(slice.worker)] == &slice &&
                            std::find(open.begin(), open.end(), slice.worker) != open.end();
        if (!isOpen)
            batch.events.push_back({.at = steady(slice.end),
                                    .task = slice.task,
                                    .holder = worker,
                                    .type = EventType::WorkerLeftTask});
    }
}

void RecordingBuilder::replayQuestions(Recorder::Batch& batch) const
{
    std::uint32_t number = 0;
    for (const QuestionRecord& question : m_content.questions) {
        ++number;
        const Nanos asked = steady(question.asked);
        batch.events.push_back({.at = asked, .aux = number, .type = EventType::QuestionAsked});
        if (question.answered)
            batch.events.push_back({.at = steady(*question.answered),
                                    .value = asked.count(),
                                    .aux = number,
                                    .type = EventType::QuestionAnswered});
    }
}

void RecordingBuilder::replayHeartbeats(Recorder::Batch& batch) const
{
    std::vector<bool> answered(m_content.heartbeats.size() + 1, true);
    for (const std::size_t number : m_facts.unanswered)
        answered[number] = false;
    std::uint32_t number = 0;
    for (const HeartbeatRecord& heartbeat : m_content.heartbeats) {
        ++number;
        const Nanos asked = steady(heartbeat.asked);
        if (answered[number])
            batch.events.push_back({.at = steady(*heartbeat.answered),
                                    .value = asked.count(),
                                    .aux = number,
                                    .type = EventType::HeartbeatAnswered});
        else
            batch.events.push_back({.at = asked, .aux = number, .type = EventType::HeartbeatAsked});
    }
}

} // namespace loopscope

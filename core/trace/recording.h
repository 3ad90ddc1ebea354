#pragma once

#include "core/plan/plan.h"
#include "core/trace/event.h"
#include "core/trace/recorder.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace loopscope {

/// A task entered a state at `at` (run time). The state ends where the next one begins, or at the task's end.
struct StateChange
{
    Nanos at{};
    TaskState state = TaskState::Queued;
    WaitsOn on = WaitsOn::Nothing;
    Holder holder;

    bool operator==(const StateChange&) const = default;
};

/// A redirect that a url task followed.
struct Hop
{
    int httpStatus = 0;
    QString url; ///< where it led, secrets masked

    bool operator==(const Hop&) const = default;
};

/// What a url task met on its way.
struct FetchRecord
{
    int httpStatus = 0;  ///< of the last answer; 0: none came
    int httpVersion = 0; ///< × 10, as 11 or 20; 0: unknown
    std::int64_t bytes = 0;
    int attempts = 0; ///< how many times the transport sent the request, re-sends included
    std::vector<Hop> redirects;

    bool operator==(const FetchRecord&) const = default;
};

/// What is known of one task. Times are run time.
struct TaskRecord
{
    std::vector<StateChange> changes; ///< by time; empty: the task was never asked
    std::optional<Nanos> end;
    Outcome outcome = Outcome::NotRun;  ///< Unfinished from being asked to the end
    QString reason;                     ///< why it failed or was cancelled; stable English, secrets masked
    std::unique_ptr<FetchRecord> fetch; ///< of url tasks once there is something to tell

    std::optional<Nanos> start() const;
    /// When change `index` ends: the next change, the task's end, or none while it lasts.
    std::optional<Nanos> changeEnd(std::size_t index) const;
};

/// One callback of the subject loop. Run time.
struct CallbackRecord
{
    Nanos readySince{};
    Nanos start{};
    std::optional<Nanos> end; ///< none while it runs
    TaskId task = noTask;     ///< noTask: the strategy itself

    bool operator==(const CallbackRecord&) const = default;
};

/// "Are you alive?", asked of the subject loop by another thread. Run time.
struct HeartbeatRecord
{
    Nanos asked{};
    std::optional<Nanos> answered;

    bool operator==(const HeartbeatRecord&) const = default;
};

/// A question that a person asked the subject loop during the run. Its answer comes when the loop has its
/// turn for it, as a heartbeat's. Neither counts in any figure of the run. Run time.
struct QuestionRecord
{
    Nanos asked{};
    std::optional<Nanos> answered;

    bool operator==(const QuestionRecord&) const = default;
};

/// Most questions of one run: more, the loop is not asked.
inline constexpr std::size_t maxQuestions = 1000;

/// A worker of the pool carried out one task. Run time.
struct WorkerSpan
{
    Nanos start{};
    std::optional<Nanos> end; ///< none while it works
    TaskId task = noTask;
    int worker = 0; ///< from 1

    bool operator==(const WorkerSpan&) const = default;
};

/// The append-only store of one run: its plan, its events, and what follows from them alone. Lives on the
/// thread that draws it; takes batches from a Recorder there. Events may come in any order between producers:
/// within a task, time decides.
class Recording
{
public:
    /// A recording of `plan` under `settings`, still without an event.
    Recording(Plan plan, RunSettings settings);

    /// Takes in a batch from the run's Recorder.
    void append(const Recorder::Batch& batch);

    const Plan& plan() const { return m_plan; }
    const RunSettings& settings() const { return m_settings; }
    /// The tasks that take part: task id i at index i - 1. Their records stand at the same index in
    /// records().
    const std::vector<Task>& tasks() const { return m_someDisabled ? m_enabledTasks : m_plan.tasks; }
    const std::vector<TaskRecord>& records() const { return m_records; }
    const Task& task(TaskId id) const { return tasks()[id - 1]; }
    const TaskRecord& record(TaskId id) const { return m_records[id - 1]; }
    QString taskName(TaskId id) const { return displayName(task(id), id); }

    const std::vector<CallbackRecord>& callbacks() const { return m_callbacks; }
    const std::vector<HeartbeatRecord>& heartbeats() const { return m_heartbeats; }
    /// In the order in which they were asked.
    const std::vector<QuestionRecord>& questions() const { return m_questions; }
    /// By worker in the order of time; between workers in no order.
    const std::vector<WorkerSpan>& workerSpans() const { return m_workerSpans; }

    /// Which tasks' records changed, in the order in which that came to be known; a task stands here again
    /// whenever it changed again. Only grows: who keeps an index of the run reads on from where it was.
    const std::vector<TaskId>& touched() const { return m_touched; }
    /// How many tasks have ended so.
    std::size_t ended(Outcome outcome) const { return m_ended[static_cast<std::size_t>(outcome)]; }

    /// Steady time of the run's zero; none before it began.
    std::optional<Nanos> zero() const { return m_zero; }
    /// Why the run is over; none while it goes on.
    std::optional<RunEnd> runEnd() const { return m_runEnd; }
    bool isOver() const { return m_runEnd.has_value(); }
    /// The last thing known to have happened, run time.
    Nanos lastTime() const { return m_lastTime; }
    /// When the last task ended so far, run time; 0 if none did. Once the run is over: its total time.
    Nanos wallTime() const { return m_wallTime; }
    /// Grows with every batch that changed something.
    std::uint64_t revision() const { return m_revision; }
    /// Bytes held by the events' derived data, roughly; what a memory limit is held against.
    std::size_t memoryUse() const;

private:
    friend class RecordingBuilder; // files: makes a recording from what a file holds

    void apply(const Event& event);
    void enterState(TaskRecord& record, const Event& event);
    void trackWorker(const Event& event);
    bool findZero(const std::vector<Event>& events);
    HeartbeatRecord& heartbeat(std::uint32_t number);
    QuestionRecord& question(std::uint32_t number);
    void touch(TaskId task);
    void endTask(TaskRecord& record, const Event& event);
    FetchRecord& fetchOf(TaskId id);
    Nanos runTime(Nanos steady) const { return steady - m_zero.value_or(steady); }
    const QString& note(std::int64_t index) const;

    Plan m_plan;
    RunSettings m_settings;
    bool m_someDisabled;
    std::vector<Task> m_enabledTasks; // only where some are disabled: a copy less of all the others
    std::vector<TaskRecord> m_records;
    std::vector<CallbackRecord> m_callbacks;
    std::vector<HeartbeatRecord> m_heartbeats;
    std::vector<QuestionRecord> m_questions;
    std::vector<WorkerSpan> m_workerSpans;
    std::vector<TaskId> m_touched;
    std::size_t m_touchedBeforeBatch = 0;      // within a batch, changes of one task in a row count once
    std::array<std::size_t, 5> m_ended{};      // by outcome
    std::vector<std::size_t> m_lastWorkerSpan; // of each worker, by its number - 1, into m_workerSpans
    std::vector<Event> m_beforeZero;           // came in before the event that tells the run's zero
    std::vector<QString> m_notes;
    std::optional<Nanos> m_zero;
    std::optional<RunEnd> m_runEnd;
    Nanos m_lastTime{};
    Nanos m_wallTime{};
    std::uint64_t m_revision = 0;
    std::size_t m_changeCount = 0;
};

} // namespace loopscope

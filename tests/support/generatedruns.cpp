#include "tests/support/generatedruns.h"

#include "tests/support/recordingscript.h"

#include <QTest>

#include <algorithm>
#include <array>

namespace loopscope::test {

namespace {

/// The events of three threads, each in the order of time: the loop's, the network's, another's.
class Threads
{
public:
    explicit Threads(const Recording& recording)
        : m_recording(recording)
    {
        for (TaskId id = 1; id <= recording.tasks().size(); ++id)
            addTask(id);
        addCallbacks();
        addHeartbeats();
        for (auto& thread : m_events)
            std::stable_sort(thread.begin(), thread.end(),
                             [](const Event& left, const Event& right) { return left.at < right.at; });
    }

    bool isEmpty() const
    {
        for (std::size_t i = 0; i < m_events.size(); ++i) {
            if (m_next[i] < m_events[i].size())
                return false;
        }
        return true;
    }
    /// Moves up to `count` events of a thread into `events`.
    void take(std::size_t thread, std::size_t count, std::vector<Event>& events)
    {
        for (; count > 0 && m_next[thread] < m_events[thread].size(); --count)
            events.push_back(m_events[thread][m_next[thread]++]);
    }

private:
    void add(std::size_t thread, Event event)
    {
        event.at += *m_recording.zero();
        m_events[thread].push_back(event);
    }
    std::int64_t steady(Nanos time) const { return (time + *m_recording.zero()).count(); }

    void addTask(TaskId id)
    {
        const TaskRecord& record = m_recording.record(id);
        for (const StateChange& change : record.changes)
            add(change.state == TaskState::Running ? 0 : 1, {.at = change.at,
                                                             .task = id,
                                                             .holder = change.holder,
                                                             .type = EventType::StateEntered,
                                                             .state = change.state,
                                                             .on = change.on});
        if (record.end)
            add(2, {.at = *record.end, .task = id, .type = EventType::TaskEnded, .outcome = record.outcome});
    }
    void addCallbacks()
    {
        for (const CallbackRecord& callback : m_recording.callbacks()) {
            add(0, {.at = callback.start,
                    .value = steady(callback.readySince),
                    .task = callback.task,
                    .type = EventType::CallbackBegan});
            if (callback.end)
                add(0, {.at = *callback.end, .task = callback.task, .type = EventType::CallbackEnded});
        }
    }
    void addHeartbeats()
    {
        std::uint32_t number = 0;
        for (const HeartbeatRecord& beat : m_recording.heartbeats()) {
            add(1, {.at = beat.asked, .aux = ++number, .type = EventType::HeartbeatAsked});
            if (beat.answered)
                add(0, {.at = *beat.answered,
                        .value = steady(beat.asked),
                        .aux = number,
                        .type = EventType::HeartbeatAnswered});
        }
    }

    const Recording& m_recording;
    std::array<std::vector<Event>, 3> m_events;
    std::array<std::size_t, 3> m_next{};
};

} // namespace

Plan mixedPlan(std::mt19937& random, int tasks)
{
    static constexpr std::array kinds{"sleep %1ms", "block %1ms", "cpu %1ms", "practice:/delay/0.1"};
    QStringList lines;
    for (int i = 0; i < tasks; ++i) {
        const QString line = QLatin1String(kinds[random() % kinds.size()]);
        lines << (line.contains(QLatin1Char('%')) ? line.arg(random() % 40) : line);
    }
    return planOf(lines.join(QLatin1Char('\n')));
}

RunSettings settingsFor(StrategyKind strategy, std::mt19937& random)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.limit = static_cast<int>(random() % 4);
    settings.workers = 1 + static_cast<int>(random() % 4);
    settings.connections = static_cast<int>(random() % 3);
    return settings;
}

std::vector<Recorder::Batch> scattered(const Recording& recording, std::mt19937& random)
{
    std::vector<Recorder::Batch> batches(1);
    batches.back().events.push_back({.at = *recording.zero(), .type = EventType::RunStarted});
    Threads threads(recording);
    while (!threads.isEmpty()) {
        const std::size_t thread = random() % 3;
        threads.take(thread, random() % 9, batches.back().events);
        if (!batches.back().events.empty() && random() % 3 == 0)
            batches.emplace_back();
    }
    return batches;
}

void addStrategyRows()
{
    QTest::addColumn<StrategyKind>("strategy");
    for (const StrategyKind kind : {StrategyKind::Blocking, StrategyKind::Sequential,
                                    StrategyKind::Concurrent, StrategyKind::Pool, StrategyKind::Unawaited})
        QTest::newRow(qPrintable(strategyName(kind))) << kind;
}

} // namespace loopscope::test

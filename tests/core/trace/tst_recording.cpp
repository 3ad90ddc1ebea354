#include "core/trace/recording.h"

#include "tests/support/recordingscript.h"

#include <QTest>

#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestRecording : public QObject
{
    Q_OBJECT

private slots:
    void onlyEnabledTasksTakePart();
    void aStateEndsWhereTheNextOneBegins();
    void enteringTheSameStateAgainIsNoChange();
    void eventsFromSeveralThreadsMayComeInAnyOrder();
    void eventsBeforeTheZeroIsKnownWaitForIt();
    void whatAFetchMetIsKept();
    void anUnaskedTaskHasNoTimes();
    void aWorkersTasksAreItsSpans();
    void wallTimeIsTheLastEnd();
};

void TestRecording::onlyEnabledTasksTakePart()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 2s\nc: sleep 3s"));
    plan.tasks[1].enabled = false;
    const Recording recording(plan, {});
    QCOMPARE(recording.tasks().size(), std::size_t(2));
    QCOMPARE(recording.taskName(2), QStringLiteral("c"));
    QCOMPARE(recording.plan().tasks.size(), std::size_t(3));
}

void TestRecording::aStateEndsWhereTheNextOneBegins()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: sleep 5ms")), QStringLiteral(R"(
        0ms a ready
        1ms a waiting timer
        6ms a ready
        8ms a running loop
        9ms a succeeded)"));
    const TaskRecord& a = recording->record(1);
    QCOMPARE(a.start(), std::optional<Nanos>(0ms));
    for (std::size_t i = 0; i + 1 < a.changes.size(); ++i)
        QCOMPARE(a.changeEnd(i), std::optional(a.changes[i + 1].at));
    QCOMPARE(a.changeEnd(3), std::optional<Nanos>(9ms));
}

void TestRecording::enteringTheSameStateAgainIsNoChange()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: cpu 5ms")), QStringLiteral(R"(
        0ms a running loop
        1ms a running loop
        2ms a running worker 1)"));
    QCOMPARE(scriptOf(*recording), QStringLiteral("0ms a running loop\n2ms a running worker 1\n"));
}

void TestRecording::eventsFromSeveralThreadsMayComeInAnyOrder()
{
    const auto state = [](Nanos at, TaskState entered) {
        return Event{.at = at, .task = 1, .type = EventType::StateEntered, .state = entered};
    };
    std::vector<Event> events{state(1ms, TaskState::Queued), state(2ms, TaskState::Waiting),
                              state(3ms, TaskState::Receiving), state(4ms, TaskState::Ready),
                              state(5ms, TaskState::Running)};
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(events.begin(), events.end(), random);
        Recording recording(planOf(QStringLiteral("a: sleep 1s")), {});
        recording.append({{{.at = 1ms, .type = EventType::RunStarted}}, {}});
        for (const Event& event : events)
            recording.append({{event}, {}});
        const std::vector<StateChange>& changes = recording.record(1).changes;
        QCOMPARE(changes.size(), events.size());
        for (std::size_t i = 0; i < changes.size(); ++i)
            QCOMPARE(static_cast<std::size_t>(changes[i].state), i);
    }
}

void TestRecording::eventsBeforeTheZeroIsKnownWaitForIt()
{
    Recording recording(planOf(QStringLiteral("a: sleep 1s")), {});
    recording.append({{{.at = 15ms, .task = 1, .type = EventType::StateEntered}}, {}});
    QVERIFY(recording.record(1).changes.empty());
    recording.append({{{.at = 10ms, .type = EventType::RunStarted}}, {}});
    QCOMPARE(recording.record(1).start(), std::optional<Nanos>(5ms));
    QCOMPARE(recording.zero(), std::optional<Nanos>(10ms));
}

void TestRecording::whatAFetchMetIsKept()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: http://h.test/")), QStringLiteral(R"(
        0ms a waiting connection
        1ms a sent 1
        2ms a sent 2
        3ms a status 302
        3ms a redirected 302 http://h.test/b
        4ms a status 500
        5ms a bytes 120
        6ms a failed the server answered HTTP 500)"));
    const TaskRecord& a = recording->record(1);
    QCOMPARE(a.fetch->attempts, 2);
    QCOMPARE(a.fetch->httpStatus, 500);
    QCOMPARE(a.fetch->bytes, 120);
    QCOMPARE(a.fetch->redirects, (std::vector<Hop>{{302, QStringLiteral("http://h.test/b")}}));
    QCOMPARE(a.reason, QStringLiteral("the server answered HTTP 500"));
    QCOMPARE(a.outcome, Outcome::Failed);
}

void TestRecording::anUnaskedTaskHasNoTimes()
{
    const auto recording =
        recordingFromScript(planOf(QStringLiteral("a: sleep 1s")), QStringLiteral("5ms run stopped"));
    QVERIFY(!recording->record(1).start() && !recording->record(1).end);
    QCOMPARE(recording->record(1).outcome, Outcome::NotRun);
    QCOMPARE(recording->runEnd(), std::optional(RunEnd::Stopped));
}

void TestRecording::aWorkersTasksAreItsSpans()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("3x url: block 1s")), QStringLiteral(R"(
        0ms worker 1 takes url_1
        1ms worker 2 takes url_2
        5ms worker 2 leaves url_2
        6ms worker 2 takes url_3
        9ms worker 1 leaves url_1)"));
    const std::vector<WorkerSpan> expected{{0ms, 9ms, 1, 1}, {1ms, 5ms, 2, 2}, {6ms, std::nullopt, 3, 2}};
    QCOMPARE(recording->workerSpans(), expected);
}

void TestRecording::wallTimeIsTheLastEnd()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("2x url: sleep 1s")), QStringLiteral(R"(
        0ms url_1 waiting timer
        0ms url_2 waiting timer
        7ms url_2 succeeded
        9ms url_1 succeeded
        12ms heartbeat 1 asked
        13ms heartbeat 1 answered
        14ms run ends)"));
    QCOMPARE(recording->wallTime(), Nanos(9ms));
    QVERIFY(recording->isOver());
}

QTEST_GUILESS_MAIN(TestRecording)
#include "tst_recording.moc"

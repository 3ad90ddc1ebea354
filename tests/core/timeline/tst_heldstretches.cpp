#include "core/timeline/heartbeatmarks.h"
#include "core/timeline/heldstretches.h"
#include "core/timeline/workertracks.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestHeldStretches : public QObject
{
    Q_OBJECT

private slots:
    void aLongCallbackIsNamedAfterItsTask();
    void aShortCallbackHoldsNothing();
    void anUnfinishedCallbackHoldsOnceItIsLong();
    void aBlockingRunIsHeldByAllItsTasksInTurn();
    void theStretchThatOverlapsMostIsTheCause();
    void heartbeatsAreMissedWhenTheNextIsDue();
    void crowdedHeartbeatsShareAMarkAndKeepTheMiss();
    void everyWorkerHasItsOwnTasksInOrder();
};

static RunSettings under(StrategyKind strategy)
{
    RunSettings settings;
    settings.strategy = strategy;
    return settings;
}

void TestHeldStretches::aLongCallbackIsNamedAfterItsTask()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("parse: cpu 50ms")), QStringLiteral(R"(
        1ms callback parse ready 0ms
        51ms callback ends)"));
    HeldStretches held;
    held.update(*recording, 60ms);
    QCOMPARE(held.all(), (std::vector<HeldStretch>{{1ms, 51ms, 1, 1}}));
    QVERIFY(!held.open());
}

void TestHeldStretches::aShortCallbackHoldsNothing()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("cpu 5ms")), QStringLiteral(R"(
        1ms callback cpu_1 ready 0ms
        6ms callback ends)"));
    HeldStretches held;
    held.update(*recording, 60ms);
    QVERIFY(held.all().empty());
}

void TestHeldStretches::anUnfinishedCallbackHoldsOnceItIsLong()
{
    const auto recording =
        recordingFromScript(planOf(QStringLiteral("cpu 1s")), QStringLiteral("1ms callback cpu_1 ready 0ms"));
    HeldStretches held;
    held.update(*recording, 5ms);
    QVERIFY(!held.open());
    held.update(*recording, 300ms);
    QVERIFY(held.open());
    QCOMPARE(held.open()->by, TaskId(1));
    held.update(*recording, 400ms);
    QCOMPARE(held.all().size(), std::size_t(1));
}

void TestHeldStretches::aBlockingRunIsHeldByAllItsTasksInTurn()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("3 x block 1s")), QStringLiteral(R"(
        0ms callback main ready 0ms
        0ms block_1 waiting timer loop   1s block_1 succeeded
        1s block_2 waiting timer loop)"),
                                               under(StrategyKind::Blocking));
    HeldStretches held;
    held.update(*recording, 500ms);
    QCOMPARE(held.open()->tasks, std::size_t(1));
    QCOMPARE(held.open()->by, TaskId(1));
    held.update(*recording, 1500ms);
    QCOMPARE(held.open()->tasks, std::size_t(2));
    QCOMPARE(held.open()->by, noTask);
    QCOMPARE(blockingTaskAt(*recording, 999ms), TaskId(1));
    QCOMPARE(blockingTaskAt(*recording, 1s), TaskId(2));
}

void TestHeldStretches::theStretchThatOverlapsMostIsTheCause()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("2 x cpu 100ms")), QStringLiteral(R"(
        0ms callback cpu_1 ready 0ms     100ms callback ends
        110ms callback cpu_2 ready 0ms   200ms callback ends)"));
    HeldStretches held;
    held.update(*recording, 200ms);
    QCOMPARE(held.longestIn(80ms, 190ms)->by, TaskId(2));
    QCOMPARE(held.longestIn(10ms, 120ms)->by, TaskId(1));
    QVERIFY(!held.longestIn(101ms, 109ms));
    QVERIFY(!held.longestIn(300ms, 400ms));
}

void TestHeldStretches::heartbeatsAreMissedWhenTheNextIsDue()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("sleep 1s")), QStringLiteral(R"(
        10ms heartbeat 1 asked   10.1ms heartbeat 1 answered
        20ms heartbeat 2 asked   31ms heartbeat 2 answered
        30ms heartbeat 3 asked)"));
    HeartbeatTally tally;
    tally.update(*recording, 35ms);
    QCOMPARE(tally.settled(), std::size_t(2)); // the third may still be in time
    QCOMPARE(tally.missedIn(0, 2), std::size_t(1));
    tally.update(*recording, 41ms);
    QCOMPARE(tally.missedIn(0, 3), std::size_t(2));
    const TimeScale scale{ViewRange(0s, 100ms), 0, 1000};
    const std::vector<HeartbeatMark> marks = heartbeatMarks(*recording, tally, scale, 4);
    QCOMPARE(marks.size(), std::size_t(3));
    QCOMPARE(marks[0].x, 100.0);
    QVERIFY(!marks[0].missed);
    QVERIFY(marks[1].missed && marks[2].missed);
}

void TestHeldStretches::crowdedHeartbeatsShareAMarkAndKeepTheMiss()
{
    QString script;
    for (int i = 1; i <= 1000; ++i) {
        script += QStringLiteral("%1ms heartbeat %2 asked\n").arg(10 * i).arg(i);
        if (i != 777)
            script += QStringLiteral("%1ms heartbeat %2 answered\n").arg(10 * i + 1).arg(i);
    }
    const auto recording = recordingFromScript(planOf(QStringLiteral("sleep 1s")), script);
    HeartbeatTally tally;
    tally.update(*recording, 20s);
    const std::vector<HeartbeatMark> marks =
        heartbeatMarks(*recording, tally, {ViewRange(0s, 10s), 0, 500}, 5);
    QCOMPARE(marks.size(), std::size_t(100));
    QCOMPARE(std::count_if(marks.begin(), marks.end(), [](const HeartbeatMark& mark) { return mark.missed; }),
             1);
}

void TestHeldStretches::everyWorkerHasItsOwnTasksInOrder()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("3 x sleep 1s")), QStringLiteral(R"(
        0ms worker 2 takes sleep_1   10ms worker 1 takes sleep_2
        500ms worker 1 leaves sleep_2   600ms worker 1 takes sleep_3)"));
    WorkerTracks tracks;
    tracks.update(*recording);
    tracks.update(*recording);
    QCOMPARE(tracks.count(), std::size_t(2));
    QCOMPARE(tracks.track(0).size(), std::size_t(2));
    const std::vector<TrackSpan> spans = tracks.spans(*recording, 0, 1s, {ViewRange(0s, 1s), 0, 100});
    QCOMPARE(spans.size(), std::size_t(2));
    QCOMPARE(spans[0].left, 1.0);
    QCOMPARE(spans[1].right, 100.0);
}

QTEST_GUILESS_MAIN(TestHeldStretches)
#include "tst_heldstretches.moc"

#include "core/timeline/snap.h"

#include "tests/support/generatedruns.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QTest>

#include <algorithm>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

// One pixel is one millisecond.
const TimeScale scale{ViewRange(0ms, 1s), 0, 1000};
constexpr double reach = 6;

} // namespace

class TestSnap : public QObject
{
    Q_OBJECT

private slots:
    void theNearestEdgeInReachIsTaken_data();
    void theNearestEdgeInReachIsTaken();
    void theOrderOfOffersDoesNotMatter();
    void reachIsInPixels();
    void statesAndCallbacksOfferTheirEdges_data();
    void statesAndCallbacksOfferTheirEdges();
    void searchingFindsWhatAWalkFinds();
};

void TestSnap::theNearestEdgeInReachIsTaken_data()
{
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<qint64>("snappedMs");
    QTest::newRow("on it") << qint64(100) << qint64(100);
    QTest::newRow("before it") << qint64(95) << qint64(100);
    QTest::newRow("behind it") << qint64(105) << qint64(100);
    QTest::newRow("just in reach") << qint64(94) << qint64(100);
    QTest::newRow("just out of reach") << qint64(93) << qint64(93);
    QTest::newRow("nearer to another") << qint64(107) << qint64(110);
    QTest::newRow("the earlier of two as near") << qint64(113) << qint64(110);
    QTest::newRow("before zero") << qint64(-4) << qint64(0);
}

void TestSnap::theNearestEdgeInReachIsTaken()
{
    QFETCH(qint64, timeMs);
    QFETCH(qint64, snappedMs);
    Snap snap(scale, std::chrono::milliseconds(timeMs), reach);
    for (const Nanos edge : {0ms, 100ms, 110ms, 116ms})
        snap.offer(edge);
    QCOMPARE(snap.time(), Nanos(std::chrono::milliseconds(snappedMs)));
}

void TestSnap::theOrderOfOffersDoesNotMatter()
{
    Snap snap(scale, 113ms, reach);
    for (const Nanos edge : {116ms, 110ms, 100ms})
        snap.offer(edge);
    QCOMPARE(snap.edge(), std::optional<Nanos>(110ms));
}

void TestSnap::reachIsInPixels()
{
    const TimeScale closer{ViewRange(0ms, 10ms), 0, 1000};
    Snap snap(closer, 5ms, reach);
    snap.offer(5ms + 61us);
    QVERIFY(!snap.edge());
    snap.offer(5ms + 59us);
    QCOMPARE(snap.edge(), std::optional<Nanos>(5ms + 59us));
}

void TestSnap::statesAndCallbacksOfferTheirEdges_data()
{
    QTest::addColumn<qint64>("timeMs");
    QTest::addColumn<qint64>("snappedMs");
    QTest::newRow("a state's begin") << qint64(97) << qint64(100);
    QTest::newRow("a state's end") << qint64(203) << qint64(200);
    QTest::newRow("a task's end") << qint64(305) << qint64(300);
    QTest::newRow("a callback's begin") << qint64(395) << qint64(400);
    QTest::newRow("a callback's end") << qint64(452) << qint64(450);
    QTest::newRow("a callback that still runs") << qint64(502) << qint64(500);
    QTest::newRow("nothing") << qint64(350) << qint64(350);
}

void TestSnap::statesAndCallbacksOfferTheirEdges()
{
    QFETCH(qint64, timeMs);
    QFETCH(qint64, snappedMs);
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: sleep 1s")), QStringLiteral(R"(
        100ms a waiting timer           200ms a ready         300ms a succeeded
        400ms callback main ready 0ms   450ms callback ends   500ms callback main ready 0ms)"));
    Snap snap(scale, std::chrono::milliseconds(timeMs), reach);
    snap.offerStates(recording->record(1));
    snap.offerCallbacks(recording->callbacks());
    QCOMPARE(snap.time(), Nanos(std::chrono::milliseconds(snappedMs)));
}

void TestSnap::searchingFindsWhatAWalkFinds()
{
    std::mt19937 random(3);
    const auto recording =
        runVirtually(mixedPlan(random, 30), settingsFor(StrategyKind::Concurrent, random), {60ms, 5ms});
    for (Nanos time{}; time <= recording->lastTime(); time += 333us) {
        Snap searched(scale, time, reach);
        Snap walked(scale, time, reach);
        searched.offerCallbacks(recording->callbacks());
        for (const CallbackRecord& callback : recording->callbacks()) {
            walked.offer(callback.start);
            walked.offer(*callback.end);
        }
        for (const TaskRecord& record : recording->records()) {
            searched.offerStates(record);
            for (const StateChange& change : record.changes)
                walked.offer(change.at);
            walked.offer(*record.end);
        }
        QCOMPARE(searched.edge(), walked.edge());
    }
}

QTEST_GUILESS_MAIN(TestSnap)
#include "tst_snap.moc"

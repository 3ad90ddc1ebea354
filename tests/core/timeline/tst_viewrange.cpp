#include "core/timeline/timeaxis.h"
#include "core/timeline/timescale.h"

#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TestViewRange : public QObject
{
    Q_OBJECT

private slots:
    void fittingLeavesRoomForLabels();
    void zoomingKeepsTheAnchorInPlace();
    void zoomingStopsAtTheBounds_data();
    void zoomingStopsAtTheBounds();
    void pannedRangeComesBackToTheRun_data();
    void pannedRangeComesBackToTheRun();
    void timeAndPixelsAreEachOthersInverse();
    void aLiveAxisGrowsInSteps_data();
    void aLiveAxisGrowsInSteps();
    void fittingAxisShowsTheWholeRunWhenItIsOver();
    void panningLetsFollowGo();
    void zoomingKeepsFollowing();
    void aNewRunFitsAgain();
    void aRunWithinAnEarlierOneDoesNotMoveTheAxis();
    void aRunBeyondAnEarlierOneGetsRoom();
    void showingAStretchLetsGo();
    void aMomentOutOfViewIsRevealed_data();
    void aMomentOutOfViewIsRevealed();
};

void TestViewRange::fittingLeavesRoomForLabels()
{
    const ViewRange range = ViewRange::fitting(800ms, 0.2);
    QCOMPARE(range.start(), 0ns);
    QCOMPARE(range.length(), Nanos(1s));
}

void TestViewRange::zoomingKeepsTheAnchorInPlace()
{
    const ViewRange range = ViewRange(1s, 4s).zoomedAt(2s, 2);
    QCOMPARE(range.length(), Nanos(2s));
    QCOMPARE(range.start(), Nanos(1500ms)); // 2 s stood at a quarter and still does
    QCOMPARE(range.zoomedAt(2s, 0.5), ViewRange(1s, 4s));
}

void TestViewRange::zoomingStopsAtTheBounds_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<qint64>("length");
    QTest::newRow("far in") << 1e30 << qint64(ViewRange::shortest.count());
    QTest::newRow("far out") << 1e-30 << qint64(ViewRange::longest.count());
    QTest::newRow("by nothing") << 0.0 << qint64(Nanos(1s).count());
    QTest::newRow("backwards") << -3.0 << qint64(Nanos(1s).count());
}

void TestViewRange::zoomingStopsAtTheBounds()
{
    QFETCH(double, factor);
    QTEST(qint64(ViewRange(0s, 1s).zoomedAt(500ms, factor).length().count()), "length");
}

void TestViewRange::pannedRangeComesBackToTheRun_data()
{
    QTest::addColumn<int>("byMs");
    QTest::addColumn<int>("startMs");
    QTest::newRow("a little") << 100 << 100;
    QTest::newRow("beyond the end") << 60000 << 2500;
    QTest::newRow("before zero") << -60000 << -500;
}

void TestViewRange::pannedRangeComesBackToTheRun()
{
    QFETCH(int, byMs);
    QFETCH(int, startMs);
    const ViewRange range = ViewRange(0s, 1s).panned(std::chrono::milliseconds(byMs)).heldNear(3s);
    QCOMPARE(range.start(), Nanos(std::chrono::milliseconds(startMs)));
}

void TestViewRange::timeAndPixelsAreEachOthersInverse()
{
    const TimeScale scale{ViewRange(1s, 2s), 100, 400};
    QCOMPARE(scale.x(1s), 100.0);
    QCOMPARE(scale.x(3s), 500.0);
    QCOMPARE(scale.time(200), Nanos(1500ms));
    QCOMPARE(scale.length(1), Nanos(5ms));
}

void TestViewRange::aLiveAxisGrowsInSteps_data()
{
    QTest::addColumn<int>("totalMs");
    QTest::addColumn<int>("lengthMs");
    QTest::newRow("begin") << 0 << 10;
    QTest::newRow("room is left") << 450 << 500;
    QTest::newRow("nearly full") << 480 << 700;
    QTest::newRow("a second") << 1000 << 1500;
    QTest::newRow("long") << 61000 << 70000;
}

void TestViewRange::aLiveAxisGrowsInSteps()
{
    QFETCH(int, totalMs);
    QFETCH(int, lengthMs);
    QCOMPARE(TimeAxis::steppedLength(std::chrono::milliseconds(totalMs)),
             Nanos(std::chrono::milliseconds(lengthMs)));
}

void TestViewRange::fittingAxisShowsTheWholeRunWhenItIsOver()
{
    TimeAxis axis;
    axis.setSpare(0.2);
    axis.restart();
    axis.advance(300ms, true);
    QCOMPARE(axis.range(), ViewRange::fitting(500ms, 0.2));
    axis.advance(320ms, true);
    QCOMPARE(axis.range(), ViewRange::fitting(500ms, 0.2)); // still the same step
    axis.advance(2s, false);
    QCOMPARE(axis.range(), ViewRange::fitting(2s, 0.2));
}

void TestViewRange::panningLetsFollowGo()
{
    TimeAxis axis;
    axis.restart();
    axis.advance(2s, true);
    axis.pan(100ms);
    QVERIFY(!axis.isFollowing());
    const ViewRange shown = axis.range();
    axis.advance(20s, true);
    QCOMPARE(axis.range(), shown);
    axis.fit();
    QVERIFY(axis.range().end() > 20s);
}

void TestViewRange::zoomingKeepsFollowing()
{
    TimeAxis axis;
    axis.restart();
    axis.advance(2s, true);
    axis.zoomAt(2s, 10);
    const Nanos length = axis.range().length();
    axis.advance(30s, true);
    QCOMPARE(axis.range().length(), length);
    QVERIFY(axis.range().start() < 30s && axis.range().end() > 30s);
}

void TestViewRange::aNewRunFitsAgain()
{
    TimeAxis axis;
    axis.restart();
    axis.advance(2s, false);
    axis.pan(1s);
    axis.restart();
    QVERIFY(axis.isFitting());
    QVERIFY(axis.isFollowing());
    QCOMPARE(axis.range().start(), 0ns);
}

void TestViewRange::aRunWithinAnEarlierOneDoesNotMoveTheAxis()
{
    TimeAxis axis;
    axis.restart();
    axis.advance(3300ms, false);
    const ViewRange before = axis.range();
    axis.setAtLeast(3300ms);
    QCOMPARE(axis.range(), before);
    axis.restart();
    QCOMPARE(axis.range(), before);
    for (const Nanos now : {Nanos(0), Nanos(700ms), Nanos(3300ms)}) {
        axis.advance(now, true);
        QCOMPARE(axis.range(), before);
    }
    axis.advance(700ms, false);
    QCOMPARE(axis.range(), before);
}

void TestViewRange::aRunBeyondAnEarlierOneGetsRoom()
{
    TimeAxis axis;
    axis.setAtLeast(1s);
    axis.restart();
    axis.advance(1200ms, true);
    QVERIFY(axis.range().end() > 1200ms);
    axis.advance(4s, false);
    QVERIFY(axis.range().end() > 4s);
    QCOMPARE(axis.total(), Nanos(4s));
}

void TestViewRange::showingAStretchLetsGo()
{
    TimeAxis axis;
    axis.restart();
    axis.advance(1s, false);
    const ViewRange whole = axis.range();
    axis.show({100ms, 50ms});
    QCOMPARE(axis.range(), ViewRange(100ms, 50ms));
    QVERIFY(!axis.isFitting());
    QVERIFY(!axis.isFollowing());
    QCOMPARE(axis.whole(), whole);
}

void TestViewRange::aMomentOutOfViewIsRevealed_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<bool>("moves");
    QTest::newRow("before") << 100 << true;
    QTest::newRow("in view") << 500 << false;
    QTest::newRow("after") << 900 << true;
}

void TestViewRange::aMomentOutOfViewIsRevealed()
{
    QFETCH(int, ms);
    TimeAxis axis;
    axis.restart();
    axis.advance(1s, false);
    axis.show({400ms, 200ms});
    const ViewRange before = axis.range();
    axis.reveal(ms * 1ms);
    QVERIFY(axis.range().start() <= ms * 1ms && ms * 1ms <= axis.range().end());
    QTEST(axis.range() != before, "moves");
}

QTEST_GUILESS_MAIN(TestViewRange)
#include "tst_viewrange.moc"

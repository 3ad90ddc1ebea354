#include "core/timeline/looprowmoment.h"
#include "core/timeline/statesteps.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What lies at a moment: on the loop's row, on a worker's, and in a task's states.
class TestLoopRowMoment : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theLoopAtAMoment_data();
    void theLoopAtAMoment();
    void whoeverWasReadyMeanwhileWasMadeLate();
    void missedHeartbeatsOfAStretchAreCounted();
    void aWorkerHasATaskOnlyWhileItRunsIt_data();
    void aWorkerHasATaskOnlyWhileItRunsIt();
    void statesAreSteppedThroughByTheirBegins_data();
    void statesAreSteppedThroughByTheirBegins();

private:
    std::shared_ptr<Recording> run;
    RunTracks tracks;
};

void TestLoopRowMoment::init()
{
    run = recordingFromScript(planOf(QStringLiteral("work: cpu 100ms\nnap: sleep 50ms\nlast: sleep 1ms")),
                              QStringLiteral(R"(
        0ms callback work ready 0ms
        5ms heartbeat 1 asked
        15ms heartbeat 2 asked
        0ms work running loop
        100ms callback ends
        101ms callback nap ready 50ms
        101ms heartbeat 1 answered
        101ms heartbeat 2 answered
        102ms callback ends
        103ms callback last ready 60ms
        104ms callback ends
        150ms callback last ready 149ms
        151ms callback ends
        160ms heartbeat 3 asked
        160ms heartbeat 3 answered
        0ms worker 1 takes nap
        50ms worker 1 leaves nap
        0ms nap queued limit
        10ms nap waiting timer
        50ms nap ready
        101ms nap succeeded
        200ms run ends)"));
    tracks.clear();
    tracks.update(*run, run->lastTime());
}

void TestLoopRowMoment::theLoopAtAMoment_data()
{
    QTest::addColumn<double>("ms");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("callback");
    QTest::addColumn<double>("heartbeat"); // asked; -1: none
    const QString none;
    const auto work = QStringLiteral("work");
    QTest::newRow("held") << 50.0 << work << work << -1.0;
    QTest::newRow("held, at a heartbeat") << 5.5 << work << work << 5.0;
    QTest::newRow("between two heartbeats: the nearer") << 14.2 << work << work << 15.0;
    QTest::newRow("a short callback") << 101.5 << none << QStringLiteral("nap") << -1.0;
    QTest::newRow("a little beside it") << 105.0 << none << QStringLiteral("last") << -1.0;
    QTest::newRow("free") << 130.0 << none << none << -1.0;
    QTest::newRow("a heartbeat of the free loop") << 160.2 << none << none << 160.0;
}

void TestLoopRowMoment::theLoopAtAMoment()
{
    QFETCH(double, ms);
    const auto at = Nanos(static_cast<Nanos::rep>(ms * 1e6));
    const LoopRowMoment moment = loopRowMoment(*run, tracks, at, 1ms, run->lastTime());
    QTEST(moment.held ? run->taskName(moment.held->by) : QString(), "held");
    QTEST(moment.callback ? run->taskName(moment.callback->task) : QString(), "callback");
    QTEST(moment.heartbeat ? double(moment.heartbeat->asked.count()) / 1e6 : -1.0, "heartbeat");
}

void TestLoopRowMoment::whoeverWasReadyMeanwhileWasMadeLate()
{
    const HeldStretch& held = tracks.held.all().front();
    const std::vector<LateCallback> both{{2, 51ms}, {3, 43ms}};
    QCOMPARE(madeLateBy(*run, held, 10), both);
    QCOMPARE(madeLateBy(*run, held, 1).size(), std::size_t(1));
}

void TestLoopRowMoment::missedHeartbeatsOfAStretchAreCounted()
{
    QCOMPARE(heartbeatsMissedIn(*run, tracks.heartbeats, tracks.held.all().front()), std::size_t(2));
}

void TestLoopRowMoment::aWorkerHasATaskOnlyWhileItRunsIt_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<bool>("runs");
    QTest::newRow("when it takes it") << 0 << true;
    QTest::newRow("in the middle") << 25 << true;
    QTest::newRow("after it has left it") << 51 << false;
}

void TestLoopRowMoment::aWorkerHasATaskOnlyWhileItRunsIt()
{
    QFETCH(int, ms);
    QTEST(tracks.workers.at(*run, 0, ms * 1ms, run->lastTime()).has_value(), "runs");
}

void TestLoopRowMoment::statesAreSteppedThroughByTheirBegins_data()
{
    QTest::addColumn<int>("ms");
    QTest::addColumn<int>("before"); // -1: none
    QTest::addColumn<int>("after");
    QTest::newRow("before all") << -1 << -1 << 0;
    QTest::newRow("at the first") << 0 << -1 << 10;
    QTest::newRow("within a state") << 20 << 10 << 50;
    QTest::newRow("at the last") << 50 << 10 << -1;
    QTest::newRow("after all") << 180 << 50 << -1;
}

void TestLoopRowMoment::statesAreSteppedThroughByTheirBegins()
{
    QFETCH(int, ms);
    const auto inMs = [](std::optional<Nanos> time) { return time ? int(*time / 1ms) : -1; };
    QTEST(inMs(stateBegunBefore(run->record(2), ms * 1ms)), "before");
    QTEST(inMs(stateBegunAfter(run->record(2), ms * 1ms)), "after");
}

QTEST_GUILESS_MAIN(TestLoopRowMoment)
#include "tst_looprowmoment.moc"

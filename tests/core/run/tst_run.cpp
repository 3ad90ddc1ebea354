#include "core/run/run.h"

#include "core/analysis/summary.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/slack.h"

#include <QElapsedTimer>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Real runs: threads, Qt's event loop, the practice server, the steady clock.
class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void fiveSleepsTake_data();
    void fiveSleepsTake();
    void noSleepEndsEarly();
    void aBlockingTaskHoldsItsThread_data();
    void aBlockingTaskHoldsItsThread();
    void computationUsesItsCpuTimeAndMakesTheOthersLate();
    void heartbeatsAreMissedWhileTheLoopIsHeld_data();
    void heartbeatsAreMissedWhileTheLoopIsHeld();
    void aPracticePageIsFetchedUnder_data();
    void aPracticePageIsFetchedUnder();
    void stoppingTakesEffectWithinASecond_data();
    void stoppingTakesEffectWithinASecond();
    void stoppingTwiceOrAfterTheEndIsHarmless();
    void aRunThatIsDestroyedMidwayEnds();
    void aRunEndsWhenItsMemoryIsUsedUp();
    void aPlanWhoseSecretWasLeftOutIsNotRun_data();
    void aPlanWhoseSecretWasLeftOutIsNotRun();
    void aThousandWorkersAreStartedAndJoined();
};

void TestRun::fiveSleepsTake_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<int>("lessThan");
    QTest::addRow("blocking: one after the other") << "blocking" << 250 << 1000;
    QTest::addRow("sequential: one after the other") << "sequential" << 250 << 1000;
    QTest::addRow("concurrent: all at once") << "concurrent" << 50 << 245;
    QTest::addRow("pool: all at once") << "pool" << 50 << 245;
}

void TestRun::fiveSleepsTake()
{
    QFETCH(QString, strategy);
    QFETCH(int, atLeast);
    QFETCH(int, lessThan);
    const auto recording = runReally(QStringLiteral("5x sleep 50ms"), strategy);
    QVERIFY(recording);
    QCOMPARE(summarize(*recording).succeeded, 5);
    QVERIFY(recording->wallTime() >= std::chrono::milliseconds(atLeast));
    QVERIFY(recording->wallTime() < slack * std::chrono::milliseconds(lessThan));
}

void TestRun::noSleepEndsEarly()
{
    Plan plan = planOf(QStringLiteral("300x sleep 1ms"));
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        plan.tasks[i].duration = std::chrono::microseconds(i * 333);
    const auto recording = runReally(plan, {});
    QVERIFY(recording);
    for (TaskId id = 1; id <= plan.tasks.size(); ++id) {
        const std::vector<StateChange>& changes = recording->record(id).changes;
        QCOMPARE(changes.size(), std::size_t(5)); // ready, running, waiting, ready, running
        QCOMPARE(changes[3].at - changes[2].at, recording->task(id).duration);
        QVERIFY(changes[4].at >= changes[3].at);
    }
}

void TestRun::aBlockingTaskHoldsItsThread_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("task");
    QTest::addColumn<QString>("expected"); // the states that hold a thread
    QTest::addRow("a sleep, blocking") << "blocking"
                                       << "sleep 20ms"
                                       << "waiting timer loop";
    QTest::addRow("a block, sequential") << "sequential"
                                         << "block 20ms"
                                         << "running loop, waiting timer loop";
    QTest::addRow("a block, concurrent") << "concurrent"
                                         << "block 20ms"
                                         << "running loop, waiting timer loop";
    QTest::addRow("a sleep, concurrent") << "concurrent"
                                         << "sleep 20ms"
                                         << "running loop, running loop";
    QTest::addRow("a sleep, pool") << "pool"
                                   << "sleep 20ms"
                                   << "waiting timer worker 1, running loop";
    QTest::addRow("a computation, pool") << "pool"
                                         << "cpu 20ms"
                                         << "running worker 1, running loop";
}

void TestRun::aBlockingTaskHoldsItsThread()
{
    QFETCH(QString, strategy);
    QFETCH(QString, task);
    QFETCH(QString, expected);
    const auto recording = runReally(QStringLiteral("a: ") + task, strategy);
    QVERIFY(recording);
    QStringList holding;
    for (const QString& line : scriptOf(*recording).split(QLatin1Char('\n'))) {
        if (line.contains(QLatin1String(" loop")) || line.contains(QLatin1String(" worker 1")))
            holding.append(line.section(QLatin1Char(' '), 2));
    }
    QCOMPARE(holding.join(QLatin1String(", ")), expected);
}

void TestRun::computationUsesItsCpuTimeAndMakesTheOthersLate()
{
    const auto recording =
        runReally(QStringLiteral("nap: sleep 20ms\nparse: cpu 80ms"), QStringLiteral("concurrent"));
    QVERIFY(recording);
    const Summary summary = summarize(*recording);
    QCOMPARE(summary.loop.longestBlockTask, TaskId(2));
    QVERIFY(summary.loop.longestBlock >= 80ms);
    QVERIFY(lateness(recording->record(1)) >= 50ms);
    QVERIFY(summary.loop.worstLate >= lateness(recording->record(1)) - 1ms);
}

void TestRun::heartbeatsAreMissedWhileTheLoopIsHeld_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<bool>("held");
    QTest::addRow("blocking") << "blocking" << true;
    QTest::addRow("sequential") << "sequential" << false;
    QTest::addRow("concurrent") << "concurrent" << false;
    QTest::addRow("pool") << "pool" << false;
}

void TestRun::heartbeatsAreMissedWhileTheLoopIsHeld()
{
    QFETCH(QString, strategy);
    QFETCH(bool, held);
    const auto recording = runReally(QStringLiteral("4x sleep 100ms"), strategy);
    QVERIFY(recording);
    const LoopFigures loop = summarize(*recording).loop;
    const auto asked = static_cast<std::size_t>(recording->wallTime() / 10ms);
    QVERIFY(loop.heartbeats >= asked - 1 && loop.heartbeats <= asked);
    if (held)
        QVERIFY(loop.heartbeatsMissed >= asked - 2);
    else
        QVERIFY(loop.heartbeatsMissed <=
                asked / 4 * slack); // a loaded machine may be late; a held loop misses all
}

void TestRun::aPracticePageIsFetchedUnder_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("expected");
    QTest::addRow("blocking") << "blocking"
                              << "queued connection loop, waiting connection loop, waiting server loop, "
                                 "receiving loop, ready loop, running loop, succeeded";
    QTest::addRow("sequential") << "sequential"
                                << "running loop, queued connection, waiting connection, waiting server, "
                                   "receiving, ready, running loop, succeeded";
    QTest::addRow("concurrent")
        << "concurrent"
        << "ready, running loop, queued connection, waiting connection, waiting server, "
           "receiving, ready, running loop, succeeded";
    QTest::addRow("pool") << "pool"
                          << "queued worker, queued connection worker 1, waiting connection worker 1, "
                             "waiting server worker 1, receiving worker 1, ready worker 1, running worker 1, "
                             "ready, running loop, succeeded";
}

void TestRun::aPracticePageIsFetchedUnder()
{
    QFETCH(QString, strategy);
    QFETCH(QString, expected);
    const auto recording = runReally(QStringLiteral("a: practice:/delay/0.05?bytes=49866"), strategy);
    QVERIFY(recording);
    QStringList states;
    for (const QString& line : scriptOf(*recording).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        states.append(line.section(QLatin1Char(' '), 2));
    QCOMPARE(states.join(QLatin1String(", ")), expected);
    const FetchRecord& fetch = *recording->record(1).fetch;
    QCOMPARE(fetch.bytes, 49866);
    QCOMPARE(fetch.httpStatus, 200);
    QCOMPARE(fetch.httpVersion, 11);
    QCOMPARE(fetch.attempts, 1);
    QVERIFY(recording->wallTime() >= 50ms);
}

void TestRun::stoppingTakesEffectWithinASecond_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<int>("cancelled");
    QTest::addColumn<int>("notRun");
    QTest::addRow("blocking, in a sleep") << "blocking"
                                          << "3x sleep 1min" << 1 << 2;
    QTest::addRow("blocking, in a fetch") << "blocking"
                                          << "3x practice:/delay/60" << 1 << 2;
    QTest::addRow("blocking, in a computation") << "blocking"
                                                << "3x cpu 1min" << 1 << 2;
    QTest::addRow("sequential, in a sleep") << "sequential"
                                            << "3x sleep 1min" << 1 << 2;
    QTest::addRow("sequential, in a blocking call") << "sequential"
                                                    << "3x block 1min" << 1 << 2;
    QTest::addRow("concurrent, in sleeps and fetches") << "concurrent"
                                                       << "3x sleep 1min\n9x practice:/delay/60" << 12 << 0;
    QTest::addRow("concurrent, while computation holds the loop") << "concurrent"
                                                                  << "sleep 1min\ncpu 1min" << 2 << 0;
    QTest::addRow("pool, at work, queued and in fetches")
        << "pool"
        << "3x block 1min\n2x practice:/drip?bytes=100&duration=60\n9x cpu 1min" << 14 << 0;
}

void TestRun::stoppingTakesEffectWithinASecond()
{
    QFETCH(QString, strategy);
    QFETCH(QString, tasks);
    RunSettings settings;
    settings.strategy = *strategyFromName(strategy);
    settings.workers = 6;
    settings.deadline = 100s;
    auto run = Run::start(planOf(tasks), settings);
    QVERIFY(run);
    QTest::qWait(60); // into the middle of it: nothing says when that is
    QElapsedTimer timer;
    timer.start();
    (*run)->stop();
    QVERIFY(waitUntilOver(**run));
    QVERIFY(timer.elapsed() < 1000);
    const Summary summary = summarize((*run)->recording());
    QTEST(summary.cancelled, "cancelled");
    QTEST(summary.notRun, "notRun");
    QCOMPARE((*run)->recording().runEnd(), std::optional(RunEnd::Stopped));
}

void TestRun::stoppingTwiceOrAfterTheEndIsHarmless()
{
    auto run = Run::start(planOf(QStringLiteral("2x sleep 1min")), {});
    QVERIFY(run);
    (*run)->stop();
    (*run)->stop();
    QVERIFY(waitUntilOver(**run));
    (*run)->stop();
    QTRY_VERIFY((*run)->hasEnded());
    (*run)->stop();
    QVERIFY(!(*run)->poll());
    QCOMPARE(summarize((*run)->recording()).cancelled + summarize((*run)->recording()).notRun, 2);
}

void TestRun::aRunThatIsDestroyedMidwayEnds()
{
    QElapsedTimer timer;
    timer.start();
    {
        const auto run = Run::start(planOf(QStringLiteral("2x practice:/delay/60\nblock 1min")), {});
        QVERIFY(run);
        QVERIFY(waitUntilSomeTaskIs(**run, TaskState::Waiting));
    }
    QVERIFY(timer.elapsed() < 5000);
}

void TestRun::aRunEndsWhenItsMemoryIsUsedUp()
{
    auto run = Run::start(planOf(QStringLiteral("1000x sleep 1min")), {});
    QVERIFY(run);
    (*run)->setMemoryLimit(1000);
    QVERIFY(waitUntilOver(**run));
    QCOMPARE((*run)->recording().runEnd(), std::optional(RunEnd::OutOfMemory));
    const Summary summary = summarize((*run)->recording());
    QCOMPARE(summary.cancelled + summary.notRun, 1000); // some may not have been asked by then
}

void TestRun::aPlanWhoseSecretWasLeftOutIsNotRun_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("secretHeader");
    QTest::addColumn<QString>("reason");
    QTest::addRow("a header") << "http://127.0.0.1:9/" << true << "task 1 (page): the header Authorization";
    QTest::addRow("in the URL") << QStringLiteral("http://127.0.0.1:9/?token=•••") << false
                                << "task 1 (page): the secret in its URL";
}

void TestRun::aPlanWhoseSecretWasLeftOutIsNotRun()
{
    QFETCH(QString, url);
    QFETCH(bool, secretHeader);
    QFETCH(QString, reason);
    Task page{.kind = TaskKind::Url, .name = QStringLiteral("page")};
    auto request = std::make_shared<Request>();
    request->url = QUrl(url);
    if (secretHeader)
        request->headers.push_back({"Authorization", {}, true});
    page.request = request;
    Plan plan;
    plan.tasks.push_back(page);
    const auto run = Run::start(plan, {});
    QVERIFY(!run);
    QVERIFY2(run.problem().message.endsWith(reason), qPrintable(run.problem().message));
}

void TestRun::aThousandWorkersAreStartedAndJoined()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Pool;
    settings.workers = 1000;
    const auto recording = runReally(planOf(QStringLiteral("1000x block 300ms")), settings);
    QVERIFY(recording);
    QCOMPARE(summarize(*recording).succeeded, 1000);
    QVERIFY(recording->wallTime() < slack * 3s); // 300 s one after the other
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"

#include "core/run/strategy.h"

#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The strategies on a virtual clock: what they do, event by event, without waiting.
class TestStrategy : public QObject
{
    Q_OBJECT

private slots:
    void tasksGoThroughTheseStates_data();
    void tasksGoThroughTheseStates();
    void theWholeTakes_data();
    void theWholeTakes();
    void atOnceAreAtMost_data();
    void atOnceAreAtMost();
    void stoppingEndsWhatWasAskedAndAsksNoMore_data();
    void stoppingEndsWhatWasAskedAndAsksNoMore();
    void unawaitedTasksNeverRun();
    void aHundredThousandComputationsInTurnDoNotOverflowTheStack();
    void heartbeatsStopWhileTheLoopIsHeld();
    void anEmptyPlanIsOverAtOnce_data();
    void anEmptyPlanIsOverAtOnce();

private:
    static RunSettings settingsOf(const QString& text);
};

/// "pool 2" = the strategy and its limit, or its workers.
RunSettings TestStrategy::settingsOf(const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '));
    RunSettings settings;
    settings.strategy = *strategyFromName(words[0]);
    settings.workers = 4;
    const int number = words.value(1).toInt();
    if (settings.strategy == StrategyKind::Pool && number > 0)
        settings.workers = number;
    else
        settings.limit = number;
    return settings;
}

void TestStrategy::tasksGoThroughTheseStates_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("expected");

    QTest::addRow("blocking holds the loop, one after the other")
        << "blocking"
        << "a: sleep 10ms\nb: cpu 5ms"
        << "0ms a waiting timer loop\n10ms a succeeded\n10ms b running loop\n15ms b succeeded\n";
    QTest::addRow("a blocking fetch waits on the server while holding the loop")
        << "blocking"
        << "a: http://h.test/"
        << "0ms a queued connection loop\n0ms a waiting connection loop\n0ms a waiting server loop\n"
           "500ms a receiving loop\n520ms a ready loop\n520ms a running loop\n520ms a succeeded\n";
    QTest::addRow("sequential waits in turn and holds nothing")
        << "sequential"
        << "a: sleep 10ms\nb: sleep 10ms"
        << "0ms a running loop\n0ms a waiting timer\n10ms a ready\n10ms a running loop\n10ms a succeeded\n"
           "10ms b running loop\n10ms b waiting timer\n20ms b ready\n20ms b running loop\n20ms b succeeded\n";
    QTest::addRow("a blocking call holds the loop under sequential too")
        << "sequential"
        << "a: block 10ms"
        << "0ms a running loop\n0ms a waiting timer loop\n10ms a succeeded\n";
    QTest::addRow("concurrent asks all at zero")
        << "concurrent"
        << "a: sleep 10ms\nb: sleep 20ms"
        << "0ms a ready\n0ms a running loop\n0ms a waiting timer\n0ms b ready\n0ms b running loop\n"
           "0ms b waiting timer\n10ms a ready\n10ms a running loop\n10ms a succeeded\n20ms b ready\n"
           "20ms b running loop\n20ms b succeeded\n";
    QTest::addRow("computation makes the others late")
        << "concurrent"
        << "a: sleep 10ms\nb: cpu 30ms"
        << "0ms a ready\n0ms a running loop\n0ms a waiting timer\n0ms b ready\n0ms b running loop\n"
           "10ms a ready\n30ms a running loop\n30ms a succeeded\n30ms b succeeded\n";
    QTest::addRow("computation before them keeps the others from starting")
        << "concurrent"
        << "b: cpu 30ms\na: sleep 10ms"
        << "0ms b ready\n0ms b running loop\n0ms a ready\n30ms b succeeded\n30ms a running loop\n"
           "30ms a waiting timer\n40ms a ready\n40ms a running loop\n40ms a succeeded\n";
    QTest::addRow("a limit lets the third wait for the first")
        << "concurrent 2"
        << "a: sleep 10ms\nb: sleep 20ms\nc: sleep 5ms"
        << "0ms a ready\n0ms a running loop\n0ms a waiting timer\n0ms b ready\n0ms b running loop\n"
           "0ms b waiting timer\n0ms c queued limit\n10ms a ready\n10ms a running loop\n10ms a succeeded\n"
           "10ms c ready\n10ms c running loop\n10ms c waiting timer\n15ms c ready\n15ms c running loop\n"
           "15ms c succeeded\n20ms b ready\n20ms b running loop\n20ms b succeeded\n";
    QTest::addRow("the pool holds workers, and its completions run on the loop")
        << "pool 1"
        << "a: sleep 10ms\nb: cpu 5ms"
        << "0ms a queued worker\n0ms a waiting timer worker 1\n0ms b queued worker\n10ms a ready\n"
           "10ms a running loop\n10ms a succeeded\n10ms b running worker 1\n15ms b ready\n"
           "15ms b running loop\n15ms b succeeded\n";
}

void TestStrategy::tasksGoThroughTheseStates()
{
    QFETCH(QString, strategy);
    QFETCH(QString, tasks);
    QFETCH(QString, expected);
    const auto recording = runVirtually(planOf(tasks), settingsOf(strategy), {500ms, 20ms});
    QCOMPARE(scriptOf(*recording).split(QLatin1Char('\n')), expected.split(QLatin1Char('\n')));
}

void TestStrategy::theWholeTakes_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<int>("milliseconds");

    QTest::addRow("the tutorial, synchronously") << "blocking"
                                                 << "5x sleep 1s" << 5000;
    QTest::addRow("the tutorial, awaited in turn") << "sequential"
                                                   << "5x sleep 1s" << 5000;
    QTest::addRow("the tutorial, with gather") << "concurrent"
                                               << "5x sleep 1s" << 1000;
    QTest::addRow("the tutorial, in a pool of enough workers") << "pool 5"
                                                               << "5x sleep 1s" << 1000;
    QTest::addRow("the tutorial, in a pool of three") << "pool 3"
                                                      << "5x sleep 1s" << 2000;
    QTest::addRow("gather with a limit of two") << "concurrent 2"
                                                << "5x sleep 1s" << 3000;
    QTest::addRow("blocking calls inside async code") << "concurrent"
                                                      << "5x block 1s" << 5000;
    QTest::addRow("computation with gather") << "concurrent"
                                             << "4x cpu 500ms" << 2000;
    QTest::addRow("pages synchronously") << "blocking"
                                         << "5x http://h.test/" << 2500;
    QTest::addRow("pages in a pool") << "pool 5"
                                     << "5x http://h.test/" << 500;
    QTest::addRow("six connections to a host") << "concurrent"
                                               << "24x http://h.test/" << 2000;
    QTest::addRow("workers that wait for connections") << "pool 12"
                                                       << "12x http://h.test/" << 1000;
    QTest::addRow("unawaited") << "unawaited"
                               << "5x sleep 1s" << 0;
}

void TestStrategy::theWholeTakes()
{
    QFETCH(QString, strategy);
    QFETCH(QString, tasks);
    QFETCH(int, milliseconds);
    const auto recording = runVirtually(planOf(tasks), settingsOf(strategy), {500ms, 0ms});
    QCOMPARE(recording->wallTime(), Nanos(std::chrono::milliseconds(milliseconds)));
}

void TestStrategy::atOnceAreAtMost_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("state");
    QTest::addColumn<int>("most");
    QTest::addRow("without a limit") << "concurrent"
                                     << "waiting timer" << 9;
    QTest::addRow("a limit of one") << "concurrent 1"
                                    << "waiting timer" << 1;
    QTest::addRow("a limit of four") << "concurrent 4"
                                     << "waiting timer" << 4;
    QTest::addRow("a limit beyond the tasks") << "concurrent 100"
                                              << "waiting timer" << 9;
    QTest::addRow("three workers") << "pool 3"
                                   << "waiting timer" << 3;
    QTest::addRow("in turn") << "sequential"
                             << "waiting timer" << 1;
}

void TestStrategy::atOnceAreAtMost()
{
    QFETCH(QString, strategy);
    QFETCH(int, most);
    const auto recording = runVirtually(planOf(QStringLiteral("9x sleep 7ms")), settingsOf(strategy));
    std::multimap<Nanos, int> steps; // an end before a beginning at the same time: +1 sorts behind -1 below
    for (const TaskRecord& record : recording->records()) {
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            if (record.changes[i].state != TaskState::Waiting)
                continue;
            steps.emplace(record.changes[i].at, 1);
            steps.emplace(*record.changeEnd(i) - 1ns, -1);
        }
    }
    int now = 0, peak = 0;
    for (const auto& [at, step] : steps)
        peak = std::max(peak, now += step);
    QCOMPARE(peak, most);
}

void TestStrategy::stoppingEndsWhatWasAskedAndAsksNoMore_data()
{
    QTest::addColumn<QString>("strategy");
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<QString>("outcomes"); // of each task: s, c or n
    QTest::addRow("blocking, in the second sleep") << "blocking"
                                                   << "4x sleep 10ms"
                                                   << "scnn";
    QTest::addRow("blocking, in a fetch") << "blocking"
                                          << "2x http://h.test/"
                                          << "cn";
    QTest::addRow("blocking, in a computation") << "blocking"
                                                << "cpu 10ms\ncpu 10ms\ncpu 1ms"
                                                << "scn";
    QTest::addRow("sequential") << "sequential"
                                << "4x sleep 10ms"
                                << "scnn";
    QTest::addRow("sequential, in a blocking call") << "sequential"
                                                    << "3x block 10ms"
                                                    << "scn";
    QTest::addRow("concurrent") << "concurrent"
                                << "sleep 10ms\nsleep 20ms\nhttp://h.test/"
                                << "scc";
    QTest::addRow("concurrent, a sleep that was over while computation held the loop")
        << "concurrent"
        << "sleep 5ms\ncpu 50ms\nsleep 1ms"
        << "scc";
    QTest::addRow("concurrent, queued for the limit") << "concurrent 1"
                                                      << "3x sleep 10ms"
                                                      << "scc";
    QTest::addRow("pool, at work and queued") << "pool 1"
                                              << "3x block 10ms"
                                              << "scc";
    QTest::addRow("pool, in a fetch") << "pool 2"
                                      << "3x http://h.test/"
                                      << "ccc";
}

void TestStrategy::stoppingEndsWhatWasAskedAndAsksNoMore()
{
    QFETCH(QString, strategy);
    QFETCH(QString, tasks);
    QFETCH(QString, outcomes);
    const auto recording = runVirtually(planOf(tasks), settingsOf(strategy), {500ms, 0ms}, 15ms);
    QString seen;
    for (const TaskRecord& record : recording->records()) {
        seen += record.outcome == Outcome::Succeeded   ? QLatin1Char('s')
                : record.outcome == Outcome::Cancelled ? QLatin1Char('c')
                                                       : QLatin1Char('n');
        QCOMPARE(record.outcome == Outcome::NotRun, record.changes.empty());
        QCOMPARE(record.outcome == Outcome::NotRun, !record.end.has_value());
    }
    QCOMPARE(seen, outcomes);
    QCOMPARE(recording->wallTime(), Nanos(15ms));
}

void TestStrategy::unawaitedTasksNeverRun()
{
    const auto recording =
        runVirtually(planOf(QStringLiteral("3x sleep 1s")), settingsOf(QStringLiteral("unawaited")));
    QVERIFY(recording->isOver());
    for (const TaskRecord& record : recording->records())
        QVERIFY(record.changes.empty() && record.outcome == Outcome::NotRun);
}

void TestStrategy::aHundredThousandComputationsInTurnDoNotOverflowTheStack()
{
    const auto recording =
        runVirtually(planOf(QStringLiteral("100000x cpu 1us")), settingsOf(QStringLiteral("sequential")));
    QCOMPARE(recording->wallTime(), Nanos(100ms));
}

void TestStrategy::heartbeatsStopWhileTheLoopIsHeld()
{
    const auto recording = runVirtually(planOf(QStringLiteral("cpu 35ms\nsleep 60ms")),
                                        settingsOf(QStringLiteral("concurrent")));
    std::vector<Nanos> late;
    for (const HeartbeatRecord& heartbeat : recording->heartbeats())
        late.push_back(heartbeat.answered.value_or(1h) - heartbeat.asked);
    QCOMPARE(late, (std::vector<Nanos>{25ms, 15ms, 5ms, 0ms, 0ms, 0ms, 0ms, 0ms, 0ms}));
}

void TestStrategy::anEmptyPlanIsOverAtOnce_data()
{
    QTest::addColumn<QString>("strategy");
    for (const char* name : {"blocking", "sequential", "concurrent", "pool", "unawaited"})
        QTest::addRow("%s", name) << name;
}

void TestStrategy::anEmptyPlanIsOverAtOnce()
{
    QFETCH(QString, strategy);
    const auto recording = runVirtually({}, settingsOf(strategy));
    QVERIFY(recording->isOver());
    QCOMPARE(recording->wallTime(), Nanos(0));
}

QTEST_GUILESS_MAIN(TestStrategy)
#include "tst_strategy.moc"

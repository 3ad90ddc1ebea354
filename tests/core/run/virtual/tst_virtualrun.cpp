#include "core/run/virtual/virtualrun.h"

#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

RunSettings settingsOf(StrategyKind strategy)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.workers = 4;
    return settings;
}

std::vector<Nanos> endsOf(const VirtualTimes& times)
{
    std::vector<Nanos> ends;
    for (const TaskSpan& task : times.tasks)
        ends.push_back(task.end.value_or(Nanos(-1)));
    return ends;
}

/// Fetches from one host, each waiting as long.
WorkTimes fetchesOf(const Plan& plan, WorkTimes::Host host, Nanos wait)
{
    WorkTimes times = workTimesOf(plan.tasks, {wait, {}});
    times.hosts = {host};
    return times;
}

} // namespace

/// A run on the virtual clock, as far as tst_strategy does not show it.
class TstVirtualRun : public QObject
{
    Q_OBJECT

private slots:
    void theTimesAreThoseOfTheRecording_data()
    {
        QTest::addColumn<int>("strategy");
        for (int strategy = 0; strategy <= static_cast<int>(StrategyKind::Unawaited); ++strategy)
            QTest::addRow("%s", qPrintable(strategyName(static_cast<StrategyKind>(strategy)))) << strategy;
    }

    void theTimesAreThoseOfTheRecording()
    {
        QFETCH(int, strategy);
        const Plan plan =
            planOf(QStringLiteral("7x http://h.test/\n5x sleep 30ms\n4x cpu 7ms\n3x block 20ms"));
        const WorkTimes work = workTimesOf(plan.tasks, {50ms, 3ms});
        const RunSettings settings = settingsOf(static_cast<StrategyKind>(strategy));
        const auto recording = runOnVirtualClock(plan, settings, work);
        const VirtualTimes times = timesOnVirtualClock(plan.tasks, settings, work);
        QCOMPARE(times.wall, recording->wallTime());
        for (TaskId id = 1; id <= plan.tasks.size(); ++id)
            QCOMPARE(times.tasks[id - 1],
                     (TaskSpan{recording->record(id).start(), recording->record(id).end}));
        QVERIFY(recording->heartbeats().empty());
    }

    void onlyANewConnectionTakesTimeToOpen()
    {
        const Plan plan = planOf(QStringLiteral("4x http://h.test/"));
        RunSettings settings = settingsOf(StrategyKind::Concurrent);
        settings.connections = 2;
        const WorkTimes work = fetchesOf(plan, {.connect = 30ms, .reuse = 1ms}, 100ms);
        QCOMPARE(endsOf(timesOnVirtualClock(plan.tasks, settings, work)),
                 (std::vector<Nanos>{130ms, 130ms, 231ms, 231ms}));
    }

    void aHostWithPlacesOfItsOwnIgnoresTheSettings()
    {
        const Plan plan = planOf(QStringLiteral("4x http://h.test/"));
        const WorkTimes work = fetchesOf(plan, {.places = 1}, 10ms);
        const VirtualTimes times =
            timesOnVirtualClock(plan.tasks, settingsOf(StrategyKind::Concurrent), work);
        QCOMPARE(times.wall, Nanos(40ms));
        QCOMPARE(times.mostAtOnce, (std::vector<int>{1}));
    }

    void aRedirectQueuesForAConnectionAgain()
    {
        const Plan plan = planOf(QStringLiteral("2x http://h.test/"));
        RunSettings settings = settingsOf(StrategyKind::Concurrent);
        settings.connections = 1;
        WorkTimes work = workTimesOf(plan.tasks);
        work.hops = {{.wait = 10ms}, {.wait = 10ms, .receive = 5ms}, {.wait = 20ms}};
        work.tasks[0] = {.hops = 2};
        work.tasks[1] = {.firstHop = 2, .hops = 1};
        // The other fetch, which queued, comes between the hops.
        QCOMPARE(endsOf(timesOnVirtualClock(plan.tasks, settings, work)), (std::vector<Nanos>{45ms, 30ms}));
    }

    void connectionsGrowWhereNobodyLimitsThem()
    {
        const Plan plan = planOf(QStringLiteral("100x http://h.test/"));
        RunSettings settings = settingsOf(StrategyKind::Concurrent);
        settings.connections = 0;
        const VirtualTimes times = timesOnVirtualClock(plan.tasks, settings, workTimesOf(plan.tasks));
        // 24 at once, then twice as many each 8 ms.
        QCOMPARE(times.wall, Nanos(524ms));
        QCOMPARE(times.mostAtOnce, (std::vector<int>{100}));
    }

    void workersShareTheCores_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<bool>("ranOut");
        QTest::addRow("as many computations as cores") << 2 << 10 << false;
        QTest::addRow("twice as many") << 4 << 20 << true;
        QTest::addRow("more than workers") << 8 << 40 << true;
    }

    void workersShareTheCores()
    {
        QFETCH(int, tasks);
        QFETCH(int, milliseconds);
        QFETCH(bool, ranOut);
        const Plan plan = planOf(QStringLiteral("%1x cpu 10ms").arg(tasks));
        WorkTimes work = workTimesOf(plan.tasks);
        work.cores = 2;
        const VirtualTimes times = timesOnVirtualClock(plan.tasks, settingsOf(StrategyKind::Pool), work);
        QCOMPARE(times.wall, Nanos(std::chrono::milliseconds(milliseconds)));
        QCOMPARE(times.ranOutOfCores, ranOut);
    }

    void asManyWorkersAsCoresDoNotRunOutOfThem()
    {
        const Plan plan = planOf(QStringLiteral("9x cpu 10ms"));
        WorkTimes work = workTimesOf(plan.tasks);
        work.cores = 4;
        QVERIFY(!timesOnVirtualClock(plan.tasks, settingsOf(StrategyKind::Pool), work).ranOutOfCores);
    }

    void longerThanTheClockGoesItStandsStill_data()
    {
        QTest::addColumn<int>("strategy");
        QTest::addRow("blocking") << static_cast<int>(StrategyKind::Blocking);
        QTest::addRow("sequential") << static_cast<int>(StrategyKind::Sequential);
        QTest::addRow("pool") << static_cast<int>(StrategyKind::Pool);
    }

    void longerThanTheClockGoesItStandsStill()
    {
        QFETCH(int, strategy);
        RunSettings settings = settingsOf(static_cast<StrategyKind>(strategy));
        settings.workers = 1;
        const Plan plan = planOf(QStringLiteral("60000x sleep 1440min"));
        const VirtualTimes times = timesOnVirtualClock(plan.tasks, settings, workTimesOf(plan.tasks));
        QVERIFY(times.wall > std::chrono::hours(24) * 50'000);
        QCOMPARE(times.tasks.back().end, std::optional(times.wall));
    }

    void aFetchThatFailedFailsAgain()
    {
        const Plan plan = planOf(QStringLiteral("2x http://h.test/"));
        WorkTimes work = workTimesOf(plan.tasks);
        work.tasks[0].outcome = Outcome::Failed;
        const auto recording = runOnVirtualClock(plan, settingsOf(StrategyKind::Pool), work);
        QCOMPARE(recording->record(1).outcome, Outcome::Failed);
        QCOMPARE(recording->record(2).outcome, Outcome::Succeeded);
    }
};

QTEST_GUILESS_MAIN(TstVirtualRun)
#include "tst_virtualrun.moc"

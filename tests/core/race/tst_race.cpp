#include "core/race/race.h"
#include "tests/support/racedruns.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestRace : public QObject
{
    Q_OBJECT

private slots:
    void everyRoundBeginsWithAnotherStrategyAndHasAll();
    void theFastestDidAsMuchAsTheBest_data();
    void theFastestDidAsMuchAsTheBest();
    void runsAreShownRoundByRoundInOneOrder();
    void theRunInTheMiddleIsFound();
    void stoppedRunsAreLeftOutWhereThereAreOthers();
    void whetherAllRanTheSameIsKnown();
};

void TestRace::everyRoundBeginsWithAnotherStrategyAndHasAll()
{
    QCOMPARE(raceOrder(0), raceStrategies);
    for (std::size_t round = 0; round < 8; ++round) {
        auto order = raceOrder(round);
        QCOMPARE(order.front(), raceStrategies[round % 4]);
        std::sort(order.begin(), order.end());
        QCOMPARE(order, raceStrategies);
    }
}

void TestRace::theFastestDidAsMuchAsTheBest_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<int>("fastest");
    QTest::newRow("the least time") << "5s, 3s, 1s, 2s" << 2;
    QTest::newRow("the first of equals") << "2s, 1s, 1s" << 1;
    QTest::newRow("not one that failed") << "5s, 1s failed, 2s" << 2;
    QTest::newRow("not one that was stopped") << "5s, 1s stopped, 2s" << 2;
    QTest::newRow("none where all failed") << "5s failed, 1s failed" << -1;
    QTest::newRow("none of none") << "" << -1;
}

void TestRace::theFastestDidAsMuchAsTheBest()
{
    QFETCH(QString, runs);
    QFETCH(int, fastest);
    Runs made;
    for (const QString& run : runs.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        made.push_back(oneTaskRun(run));
    const auto found = fastestOf(made);
    QCOMPARE(found ? static_cast<int>(*found) : -1, fastest);
}

void TestRace::runsAreShownRoundByRoundInOneOrder()
{
    Runs made;
    for (const std::size_t round : {1U, 2U}) {
        for (const StrategyKind strategy : raceOrder(round))
            made.push_back(oneTaskRun(QStringLiteral("%1s").arg(round), strategy));
    }
    made.pop_back(); // the second round was cut short before sequential
    QStringList shown;
    for (const auto& run : inShownOrder(made))
        shown += QStringLiteral("%1 %2")
                     .arg(run->wallTime() / std::chrono::seconds(1))
                     .arg(strategyName(run->settings().strategy));
    QCOMPARE(
        shown.join(QStringLiteral(", ")),
        QStringLiteral("1 blocking, 1 sequential, 1 concurrent, 1 pool, 2 blocking, 2 concurrent, 2 pool"));
    QCOMPARE(byStrategy(made).size(), std::size_t(4));
    QCOMPARE(byStrategy(made).front().size(), std::size_t(2));
}

void TestRace::theRunInTheMiddleIsFound()
{
    const Runs runs{oneTaskRun(QStringLiteral("4s")), oneTaskRun(QStringLiteral("1s")),
                    oneTaskRun(QStringLiteral("3s")), oneTaskRun(QStringLiteral("2s"))};
    QCOMPARE(middleByTime(runs)->wallTime(), Nanos(std::chrono::seconds(2)));
}

void TestRace::stoppedRunsAreLeftOutWhereThereAreOthers()
{
    const Runs stopped{oneTaskRun(QStringLiteral("1s stopped"))};
    QCOMPARE(notStopped(stopped), stopped);
    const Runs both{stopped.front(), oneTaskRun(QStringLiteral("2s failed"))};
    QCOMPARE(notStopped(both), Runs{both.back()});
}

void TestRace::whetherAllRanTheSameIsKnown()
{
    const auto run = oneTaskRun(QStringLiteral("1s"));
    const auto other =
        recordingFromScript(planOf(QStringLiteral("b: sleep 1s")), QStringLiteral("0ms run ends"));
    QVERIFY(areOfOnePlan({}) && areOfOnePlan({run, oneTaskRun(QStringLiteral("2s"))}));
    QVERIFY(!areOfOnePlan({run, other}));
}

QTEST_APPLESS_MAIN(TestRace)
#include "tst_race.moc"

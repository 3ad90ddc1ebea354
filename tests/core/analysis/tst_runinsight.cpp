#include "core/analysis/runinsight.h"

#include "core/analysis/findings/findingtext.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QtTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

RunSettings settingsOf(StrategyKind strategy, int limit = 0)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.limit = limit;
    settings.workers = 8;
    return settings;
}

std::shared_ptr<Recording> runOf(const char* tasks, StrategyKind strategy, int limit = 0)
{
    return runVirtually(planOf(QString::fromUtf8(tasks)), settingsOf(strategy, limit), {100ms, 0ms});
}

RunInsight insightOf(const Recording& recording, const Recording* earlier = nullptr)
{
    const std::atomic<bool> cancelled = false;
    return *loopscope::insightOf(recording, recording.settings(), earlier, cancelled);
}

/// "blocking 3000ms, pool 1000ms"
QString textOf(const std::vector<OtherWay>& ways)
{
    QStringList texts;
    for (const OtherWay& way : ways)
        texts << QStringLiteral("%1 %2ms").arg(strategyName(way.strategy)).arg(way.wall / 1ms);
    return texts.join(QStringLiteral(", "));
}

} // namespace

class TestRunInsight : public QObject
{
    Q_OBJECT

private slots:
    void theOtherWaysAreThoseThatRunAnything_data();
    void theOtherWaysAreThoseThatRunAnything();
    void theOtherWaysAreToldAsTheNextRunWouldBeMade();
    void ofFetchesThatNeverRanNothingIsPredicted();
    void findingsStandInTheirOrder();
    void anEarlierRunForetoldThisOne_data();
    void anEarlierRunForetoldThisOne();
    void aStoppedRunForetellsNothing();
    void whatIsCancelledGivesNothing();
};

void TestRunInsight::theOtherWaysAreThoseThatRunAnything_data()
{
    QTest::addColumn<StrategyKind>("ran");
    QTest::addColumn<QString>("ways");
    QTest::newRow("blocking") << StrategyKind::Blocking
                              << "sequential 3000ms, concurrent 1000ms, pool 1000ms";
    QTest::newRow("gather") << StrategyKind::Concurrent << "blocking 3000ms, sequential 3000ms, pool 1000ms";
    QTest::newRow("never awaited") << StrategyKind::Unawaited
                                   << "blocking 3000ms, sequential 3000ms, concurrent 1000ms, pool 1000ms";
}

void TestRunInsight::theOtherWaysAreThoseThatRunAnything()
{
    QFETCH(StrategyKind, ran);
    QTEST(textOf(insightOf(*runOf("3x sleep 1s", ran)).otherWays), "ways");
}

void TestRunInsight::theOtherWaysAreToldAsTheNextRunWouldBeMade()
{
    const auto run = runOf("4x sleep 1s", StrategyKind::Blocking);
    RunSettings next = settingsOf(StrategyKind::Blocking, 2);
    next.workers = 1;
    const std::atomic<bool> cancelled = false;
    QCOMPARE(textOf(loopscope::insightOf(*run, next, nullptr, cancelled)->otherWays),
             QStringLiteral("sequential 4000ms, concurrent 2000ms, pool 4000ms"));
}

void TestRunInsight::ofFetchesThatNeverRanNothingIsPredicted()
{
    QVERIFY(insightOf(*runOf("sleep 1s\n2x http://h.test/", StrategyKind::Unawaited)).otherWays.empty());
    QVERIFY(!insightOf(*runOf("sleep 1s\n2x http://h.test/", StrategyKind::Pool)).otherWays.empty());
}

void TestRunInsight::findingsStandInTheirOrder()
{
    QStringList rules;
    for (const Finding& finding :
         insightOf(*runOf("block 100ms\ncpu 300ms\nsleep 500ms", StrategyKind::Concurrent)).findings)
        rules << ruleName(finding.rule);
    QCOMPARE(rules, QStringList({QStringLiteral("computation-on-loop"), QStringLiteral("blocking-call")}));
}

void TestRunInsight::anEarlierRunForetoldThisOne_data()
{
    QTest::addColumn<QString>("tasks");
    QTest::addColumn<StrategyKind>("strategy");
    QTest::addColumn<int>("limit");
    QTest::addColumn<bool>("foretold");
    QTest::newRow("another strategy") << "3x sleep 1s" << StrategyKind::Concurrent << 0 << true;
    QTest::newRow("another limit") << "3x sleep 1s" << StrategyKind::Blocking << 2 << true;
    QTest::newRow("the same again") << "3x sleep 1s" << StrategyKind::Blocking << 0 << false;
    QTest::newRow("other tasks") << "2x sleep 1s" << StrategyKind::Concurrent << 0 << false;
    QTest::newRow("none of them ran") << "3x sleep 1s" << StrategyKind::Unawaited << 0 << false;
}

void TestRunInsight::anEarlierRunForetoldThisOne()
{
    QFETCH(QString, tasks);
    QFETCH(StrategyKind, strategy);
    QFETCH(int, limit);
    const auto earlier = runOf("3x sleep 1s", StrategyKind::Blocking);
    const auto run = runOf(qPrintable(tasks), strategy, limit);
    const std::optional<Foretold> foretold = insightOf(*run, earlier.get()).foretold;
    QTEST(foretold.has_value(), "foretold");
    if (foretold) {
        QCOMPARE(foretold->predicted, run->wallTime()); // the clock is virtual
        QCOMPARE(foretold->measured, run->wallTime());
    }
}

void TestRunInsight::aStoppedRunForetellsNothing()
{
    const Plan plan = planOf(QStringLiteral("a: sleep 1s"));
    const auto whole = runVirtually(plan, settingsOf(StrategyKind::Concurrent));
    const auto stopped = recordingFromScript(
        plan, QStringLiteral("0ms a waiting timer loop\n300ms a cancelled\n300ms run stopped"),
        settingsOf(StrategyKind::Blocking));
    QVERIFY(!insightOf(*whole, stopped.get()).foretold);
    QVERIFY(!insightOf(*stopped, whole.get()).foretold);
}

void TestRunInsight::whatIsCancelledGivesNothing()
{
    const auto run = runOf("3x sleep 1s", StrategyKind::Blocking);
    const std::atomic<bool> cancelled = true;
    QVERIFY(!loopscope::insightOf(*run, run->settings(), nullptr, cancelled));
}

QTEST_GUILESS_MAIN(TestRunInsight)
#include "tst_runinsight.moc"

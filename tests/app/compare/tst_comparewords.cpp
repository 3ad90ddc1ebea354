#include "app/compare/comparewords.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// What is said of runs that were made on the virtual clock, so that every figure is known.
class TestCompareWords : public QObject
{
    Q_OBJECT

private slots:
    void theVerdictNamesTheFastestTheSlowestAndWhy_data();
    void theVerdictNamesTheFastestTheSlowestAndWhy();
    void whatCannotBeComparedIsSaid();
    void runsOfOtherTasksAreNeverCalledFaster();
    void failuresAreSaidWithTheVerdict();
    void runsInWhichOthersFailedAreNotCompared();
    void oneRunAloneIsNoComparison();
    void eachRunIsHeldAgainstTheFirstThatCounts();
    void theLoopIsFreeOrHeld();
    void queuedTasksAreCounted();
    void repeatedRunsAreHeldAgainstEachOtherByTheirMedians();
    void aDifferenceWithinTheNoiseIsNone();
    void tooFewRunsAreNotTested();
    void aWayThatRanAloneAgainAndAgainHasItsSpread();
};

static std::shared_ptr<const Recording> runOf(const char* lines, StrategyKind strategy, int limit = 0,
                                              std::optional<Nanos> stopAt = {})
{
    RunSettings settings = resolved({});
    settings.strategy = strategy;
    settings.limit = limit;
    settings.workers = 3;
    return runVirtually(planOf(QString::fromLatin1(lines)), settings, {}, stopAt);
}

static Standing standingBeside(const std::shared_ptr<const Recording>& base,
                               const std::shared_ptr<const Recording>& run)
{
    return base == run ? standingsOf({{base}}).front() : standingsOf({{base}, {run}}).back();
}

static QString verdict(const Runs& runs)
{
    return CompareWords::verdict(eachAlone(runs));
}

static QString difference(const std::shared_ptr<const Recording>& base,
                          const std::shared_ptr<const Recording>& run)
{
    return CompareWords::difference(*run, standingBeside(base, run));
}

static Runs fourOf(const char* lines)
{
    Runs runs;
    for (const StrategyKind strategy : raceStrategies)
        runs.push_back(runOf(lines, strategy));
    return runs;
}

void TestCompareWords::theVerdictNamesTheFastestTheSlowestAndWhy_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("waiting") << QByteArray("5x sleep 1s")
                             << QStringLiteral(
                                    "gather does the same work 4.00 s sooner than Blocking, because "
                                    "its tasks wait at the same time and hold nothing.");
    QTest::newRow("blocking calls")
        << QByteArray("3x block 1s")
        << QStringLiteral("Thread pool (3) does the same work 2.00 s sooner than Blocking, because its tasks "
                          "wait at the same time, each holding a worker and none the loop.");
    QTest::newRow("one task") << QByteArray("sleep 1s")
                              << QStringLiteral("The way makes no difference here: every run took about "
                                                "1.00 s.");
}

void TestCompareWords::theVerdictNamesTheFastestTheSlowestAndWhy()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, verdict);
    QCOMPARE(::verdict(fourOf(lines)), verdict);
}

void TestCompareWords::whatCannotBeComparedIsSaid()
{
    const Runs runs{runOf("3x sleep 1s", StrategyKind::Blocking, 0, std::chrono::milliseconds(1500)),
                    runOf("3x sleep 1s", StrategyKind::Sequential),
                    runOf("3x sleep 1s", StrategyKind::Concurrent)};
    QCOMPARE(
        ::verdict(runs),
        QStringLiteral("gather does the same work 2.00 s sooner than Await in turn, because its tasks wait "
                       "at the same time and hold nothing. Not compared: Blocking (stopped)."));
    QCOMPARE(difference(runs[1], runs[0]), QStringLiteral("stopped"));
}

void TestCompareWords::runsOfOtherTasksAreNeverCalledFaster()
{
    const Runs runs{runOf("2x sleep 3s", StrategyKind::Blocking),
                    runOf("2x sleep 1s", StrategyKind::Concurrent)};
    QCOMPARE(difference(runs[0], runs[1]), QStringLiteral("other tasks"));
    QVERIFY(!standingBeside(runs[0], runs[1]).comparison);
    const QString verdict = ::verdict(runs);
    QVERIFY(verdict.contains(QStringLiteral("different tasks")));
    QVERIFY(!verdict.contains(QStringLiteral("sooner")));
}

// Of two tasks the first or the second fails, after so long.
static std::shared_ptr<const Recording> failing(const QString& which, const QString& end)
{
    const QString other = which == QLatin1String("a") ? QStringLiteral("b") : QStringLiteral("a");
    return recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")),
                               QStringLiteral("0ms a waiting timer\n0ms b waiting timer\n%3 %1 failed\n"
                                              "%3 %2 succeeded\n%3 run ends")
                                   .arg(which, other, end));
}

void TestCompareWords::failuresAreSaidWithTheVerdict()
{
    const QString verdict = ::verdict({failing(QStringLiteral("a"), QStringLiteral("3s")),
                                       failing(QStringLiteral("a"), QStringLiteral("1s"))});
    QVERIFY2(verdict.contains(QStringLiteral("sooner")), qPrintable(verdict));
    QVERIFY2(verdict.contains(QStringLiteral("1 task(s) failed in each.")), qPrintable(verdict));
}

void TestCompareWords::runsInWhichOthersFailedAreNotCompared()
{
    const Runs runs{failing(QStringLiteral("a"), QStringLiteral("3s")),
                    failing(QStringLiteral("b"), QStringLiteral("1s"))};
    QVERIFY(!standingBeside(runs[0], runs[1]).comparison);
    const QString verdict = ::verdict(runs);
    QVERIFY2(!verdict.contains(QStringLiteral("sooner")), qPrintable(verdict));
    QVERIFY2(verdict.contains(QStringLiteral("Not compared")), qPrintable(verdict));
}

void TestCompareWords::oneRunAloneIsNoComparison()
{
    QVERIFY(::verdict({runOf("sleep 1s", StrategyKind::Blocking)}).contains(QStringLiteral("F8")));
    QVERIFY(!::verdict({}).isEmpty());
}

void TestCompareWords::eachRunIsHeldAgainstTheFirstThatCounts()
{
    const Runs runs = fourOf("5x sleep 1s");
    QCOMPARE(difference(runs[0], runs[0]), QStringLiteral("the first run"));
    QCOMPARE(difference(runs[0], runs[1]), QStringLiteral("no difference"));
    QCOMPARE(difference(runs[0], runs[2]), QStringLiteral("4.00 s sooner"));
    QCOMPARE(difference(runs[2], runs[0]), QStringLiteral("4.00 s later"));
}

void TestCompareWords::theLoopIsFreeOrHeld()
{
    const Runs runs = fourOf("2x block 1s");
    QCOMPARE(CompareWords::loop(ComparedRun(runs[0])), QStringLiteral("loop held 2.00 s"));
    QCOMPARE(CompareWords::loop(ComparedRun(runs[3])), QStringLiteral("loop free"));
}

void TestCompareWords::queuedTasksAreCounted()
{
    const ComparedRun limited(runOf("5x sleep 1s", StrategyKind::Concurrent, 2));
    QVERIFY(limited.story);
    QVERIFY(CompareWords::queued(*limited.story).startsWith(QStringLiteral("3 ")));
    QCOMPARE(CompareWords::queued(*ComparedRun(runOf("5x sleep 1s", StrategyKind::Concurrent)).story),
             QString());
}

// The same sleep again and again, each a little longer or shorter.
static RunGroup repeated(StrategyKind strategy, std::initializer_list<int> milliseconds)
{
    RunGroup group;
    for (const int time : milliseconds) {
        RunSettings settings = resolved({});
        settings.strategy = strategy;
        group.push_back(recordingFromScript(planOf(QStringLiteral("nap: sleep 1s")),
                                            QStringLiteral("0ms nap waiting timer\n%1ms nap succeeded\n"
                                                           "%1ms run ends")
                                                .arg(time),
                                            settings));
    }
    return group;
}

void TestCompareWords::repeatedRunsAreHeldAgainstEachOtherByTheirMedians()
{
    const RunGroups groups{repeated(StrategyKind::Blocking, {2000, 2010, 2020, 1990, 9000}),
                           repeated(StrategyKind::Concurrent, {1000, 1010, 1020, 990, 980})};
    const std::vector<Standing> standings = standingsOf(groups);
    QCOMPARE(CompareWords::repeats(standings[0]), QStringLiteral("median of 5 · p95 9.00 s"));
    QCOMPARE(CompareWords::difference(*groups[1].front(), standings[1]), QStringLiteral("1.01 s sooner"));
    QVERIFY(standings[1].p && *standings[1].p < 0.05);
    const QString verdict = CompareWords::verdict(groups);
    QVERIFY2(verdict.startsWith(QStringLiteral("gather does the same work 1.01 s sooner than Blocking")),
             qPrintable(verdict));
    QVERIFY2(verdict.contains(QStringLiteral("Mann–Whitney U test")), qPrintable(verdict));
    QCOMPARE(shownOf(groups[0], comparableOf(groups))->wallTime(), Nanos(std::chrono::milliseconds(2010)));
}

void TestCompareWords::aDifferenceWithinTheNoiseIsNone()
{
    const RunGroups groups{repeated(StrategyKind::Blocking, {1000, 1400, 1100, 1300, 1210}),
                           repeated(StrategyKind::Concurrent, {1050, 1350, 1150, 1160, 1250})};
    const std::vector<Standing> standings = standingsOf(groups);
    QCOMPARE(CompareWords::difference(*groups[1].front(), standings[1]),
             QStringLiteral("no difference beyond chance"));
    const QString verdict = CompareWords::verdict(groups);
    QVERIFY2(verdict.startsWith(QStringLiteral("The way makes no difference here")), qPrintable(verdict));
}

void TestCompareWords::tooFewRunsAreNotTested()
{
    const RunGroups groups{repeated(StrategyKind::Blocking, {2000, 2010, 2020}),
                           repeated(StrategyKind::Concurrent, {1000, 1010, 1020})};
    QVERIFY(!standingsOf(groups)[1].p);
    const QString verdict = CompareWords::verdict(groups);
    QVERIFY2(verdict.contains(QStringLiteral("fewer than 4 runs")), qPrintable(verdict));
}

void TestCompareWords::aWayThatRanAloneAgainAndAgainHasItsSpread()
{
    const QString verdict =
        CompareWords::verdict({repeated(StrategyKind::Concurrent, {1000, 1010, 1020, 990, 980})});
    QVERIFY2(verdict.startsWith(QStringLiteral("gather: 1.00 s, median of 5 · p95 1.02 s.")),
             qPrintable(verdict));
}

QTEST_GUILESS_MAIN(TestCompareWords)
#include "tst_comparewords.moc"

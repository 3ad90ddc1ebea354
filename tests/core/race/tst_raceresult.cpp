#include "core/race/racewords.h"
#include "tests/support/racedruns.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

QString fastestIn(const RaceResult& result)
{
    return result.fastest ? strategyName(result.entries[*result.fastest].strategy) : QStringLiteral("none");
}

// Runs of two strategies, given their total times in ms.
Runs rounds(const std::vector<int>& blocking, const std::vector<int>& concurrent)
{
    Runs runs;
    for (const int time : blocking)
        runs.push_back(oneTaskRun(QStringLiteral("%1ms").arg(time), StrategyKind::Blocking));
    for (const int time : concurrent)
        runs.push_back(oneTaskRun(QStringLiteral("%1ms").arg(time), StrategyKind::Concurrent));
    return runs;
}

QString sampleName(const std::optional<bool>& differs)
{
    return differs ? *differs ? QStringLiteral("yes") : QStringLiteral("no") : QStringLiteral("unknown");
}

} // namespace

class TestRaceResult : public QObject
{
    Q_OBJECT

private slots:
    void eachIsHeldAgainstTheFirst_data();
    void eachIsHeldAgainstTheFirst();
    void theVerdictHasItsReason_data();
    void theVerdictHasItsReason();
    void theVerdictOwnsUpToWhatCannotBeCompared_data();
    void theVerdictOwnsUpToWhatCannotBeCompared();
    void onlyWhatIsBeyondChanceIsADifference_data();
    void onlyWhatIsBeyondChanceIsADifference();
    void theTestIsNamedWithItsSource();
    void runsWithFailuresAreLeftOutAndCounted();
};

void TestRaceResult::eachIsHeldAgainstTheFirst_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("against"); // of the second, third, …
    QTest::addColumn<QString>("fastest");
    QTest::newRow("sooner, and how many times as fast") << "5s, 1s"
                                                        << "4.00 s sooner, 5.0 times as fast"
                                                        << "sequential";
    QTest::newRow("a little sooner") << "5s, 4s"
                                     << "1.00 s sooner"
                                     << "sequential";
    QTest::newRow("later") << "2s, 5s, 1s"
                           << "3.00 s later, 2.5 times as long / 1.00 s sooner, 2.0 times as fast"
                           << "concurrent";
    QTest::newRow("less than runs differ by anyway") << "5s, 4999ms"
                                                     << "as long"
                                                     << "sequential";
    QTest::newRow("a failed one is not compared")
        << "5s, 1s failed, 2s"
        << "not compared: 1 failed / 3.00 s sooner, 2.5 times as fast"
        << "concurrent";
    QTest::newRow("nor a stopped one") << "5s, 1s stopped"
                                       << "not compared: it was stopped"
                                       << "blocking";
    QTest::newRow("nor one with a first that failed") << "5s failed, 1s, 2s"
                                                      << " / "
                                                      << "sequential";
    QTest::newRow("where all failed none is fastest") << "5s failed, 1s failed"
                                                      << "not compared: 1 failed"
                                                      << "none";
}

void TestRaceResult::eachIsHeldAgainstTheFirst()
{
    QFETCH(QString, runs);
    QFETCH(QString, against);
    QFETCH(QString, fastest);
    const RaceResult result = raceResult(oneTaskRuns(runs));
    QStringList texts;
    for (std::size_t i = 1; i < result.entries.size(); ++i)
        texts += againstFirstText(result.entries[i]);
    QCOMPARE(texts.join(QStringLiteral(" / ")), against);
    QCOMPARE(fastestIn(result), fastest);
    QCOMPARE(result.rounds, std::size_t(1));
    QVERIFY(testText(result).isEmpty());
}

void TestRaceResult::theVerdictHasItsReason_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("workers");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("sleeps wait at the same time") << "5x sleep 1s" << 8
                                                  << "concurrent did the same work 4.00 s sooner than "
                                                     "blocking: its tasks wait at the same time and hold "
                                                     "nothing; pool took as long.";
    QTest::newRow("blocks hold a worker each") << "5x block 1s" << 8
                                               << "pool did the same work 4.00 s sooner than blocking: its "
                                                  "tasks run at the same time, each holding a "
                                                  "worker of its own.";
    QTest::newRow("as many as there are workers") << "6x block 1s" << 2
                                                  << "pool did the same work 3.00 s sooner than blocking: "
                                                     "its workers carry tasks out at the same time, 2 at "
                                                     "once, one a worker.";
    QTest::newRow("one task")
        << "sleep 1s" << 8
        << "None was faster than blocking: there is one task, so nothing can happen at the "
           "same time.";
    QTest::newRow("nothing to share it out to") << "2x block 1s" << 1
                                                << "None was faster than blocking: the work keeps whichever "
                                                   "thread runs it busy, and there was no more than "
                                                   "one to share it out to.";
}

void TestRaceResult::theVerdictHasItsReason()
{
    QFETCH(QString, lines);
    QFETCH(int, workers);
    QFETCH(QString, verdict);
    QCOMPARE(raceVerdict(raceResult(racedVirtually(lines, workers))), verdict);
}

void TestRaceResult::theVerdictOwnsUpToWhatCannotBeCompared_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("nothing ran") << ""
                                 << "There is nothing to compare: fewer than two strategies ran.";
    QTest::newRow("one ran") << "1s"
                             << "There is nothing to compare: fewer than two strategies ran.";
    QTest::newRow("nothing was done")
        << "1s failed, 2s stopped"
        << "None can be called the fastest: every run was stopped or got nothing done.";
    QTest::newRow("one did the work, one was stopped")
        << "2s, 1s stopped"
        << "There is nothing to compare: only blocking did all of the work.";
    QTest::newRow("the first failed")
        << "1s failed, 2s, 1s"
        << "Of those that can be compared concurrent was the fastest, with 1.00 s: "
           "its tasks wait at the same time and hold nothing.";
}

void TestRaceResult::theVerdictOwnsUpToWhatCannotBeCompared()
{
    QFETCH(QString, runs);
    QFETCH(QString, verdict);
    QCOMPARE(raceVerdict(raceResult(oneTaskRuns(runs))), verdict);
}

void TestRaceResult::onlyWhatIsBeyondChanceIsADifference_data()
{
    using Times = std::vector<int>;
    QTest::addColumn<Times>("blocking");
    QTest::addColumn<Times>("concurrent");
    QTest::addColumn<QString>("differs");
    QTest::addColumn<QString>("against");
    QTest::newRow("four and four apart") << Times{500, 510, 520, 530} << Times{100, 110, 120, 130} << "yes"
                                         << "400 ms sooner, 4.5 times as fast";
    QTest::newRow("apart by little, but apart")
        << Times{5001, 5002, 5003, 5004} << Times{5005, 5006, 5007, 5008} << "yes"
        << "4.00 ms later";
    QTest::newRow("mixed") << Times{500, 300, 520, 330} << Times{510, 310, 320, 530} << "no"
                           << "no difference beyond chance";
    QTest::newRow("three are too few to tell") << Times{500, 510, 520} << Times{100, 110, 120} << "unknown"
                                               << "400 ms sooner, 4.6 times as fast";
}

void TestRaceResult::onlyWhatIsBeyondChanceIsADifference()
{
    QFETCH(std::vector<int>, blocking);
    QFETCH(std::vector<int>, concurrent);
    QFETCH(QString, differs);
    QFETCH(QString, against);
    const RaceResult result = raceResult(rounds(blocking, concurrent));
    QCOMPARE(sampleName(differsFromFirst(result.entries.back())), differs);
    QCOMPARE(againstFirstText(result.entries.back()), against);
    QVERIFY(!differsFromFirst(result.entries.front()));
}

void TestRaceResult::theTestIsNamedWithItsSource()
{
    const RaceResult told = raceResult(rounds({500, 510, 520, 530}, {100, 110, 120, 130}));
    QCOMPARE(testText(told),
             QStringLiteral("Against blocking: concurrent p = 0.029. A difference counts below 0.05, "
                            "two-sided, by the Mann-Whitney U test (Mann and Whitney, 1947)."));
    const RaceResult untold = raceResult(rounds({500, 510}, {100, 110}));
    QCOMPARE(testText(untold),
             QStringLiteral("Whether these differences are more than chance cannot be told from "
                            "fewer than 4 runs of each."));
}

void TestRaceResult::runsWithFailuresAreLeftOutAndCounted()
{
    Runs runs = rounds({500, 510, 520}, {300, 310});
    runs.push_back(oneTaskRun(QStringLiteral("1ms failed"), StrategyKind::Concurrent));
    const RaceResult result = raceResult(runs);
    const RaceEntry& concurrent = result.entries.back();
    QCOMPARE(concurrent.wall->least, Nanos(300ms));
    QCOMPARE(concurrent.wall->median, Nanos(305ms));
    QCOMPARE(againstFirstText(concurrent),
             QStringLiteral("205 ms sooner, 1.7 times as fast; 1 of 3 runs with failures, left out"));
    QCOMPARE(result.rounds, std::size_t(3));
}

QTEST_APPLESS_MAIN(TestRaceResult)
#include "tst_raceresult.moc"

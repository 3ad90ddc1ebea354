#include "core/race/sweepresult.h"
#include "core/race/sweepwords.h"
#include "tests/support/sweptruns.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

QString kneeOf(const SweepResult& result)
{
    switch (result.shape) {
    case SweepShape::Nothing: return QStringLiteral("nothing");
    case SweepShape::Flat: return QStringLiteral("flat");
    case SweepShape::StillGaining: return QStringLiteral("still gaining");
    case SweepShape::Knee: break;
    }
    return QString::number(result.points[*result.knee].value);
}

// From `base` on, in proportion to how many more than `places` are asked at once.
std::function<Nanos(int)> serverOf(int places, Nanos base)
{
    return [=](int value) { return base * std::max(value, places) / places; };
}

VirtualSweep fetches(int count, SweptSetting over, RunSettings settings)
{
    return {
        .lines = QStringLiteral("%1x url: practice:/delay/1").arg(count), .over = over, .settings = settings};
}

} // namespace

class TestSweepResult : public QObject
{
    Q_OBJECT

private slots:
    void theKneeIsTheLeastValueAsGoodAsTheBest_data();
    void theKneeIsTheLeastValueAsGoodAsTheBest();
    void theReasonIsReadOutOfTheRuns_data();
    void theReasonIsReadOutOfTheRuns();
    void aPointHasItsFigures();
    void stoppedAndFailedRunsAreMarkedAndNeverTheBest();
    void whatTakesLongerAgainIsSaid();
};

void TestSweepResult::theKneeIsTheLeastValueAsGoodAsTheBest_data()
{
    QTest::addColumn<QString>("runs");
    QTest::addColumn<QString>("knee");
    QTest::newRow("no run") << ""
                            << "nothing";
    QTest::newRow("one value") << "1 100ms"
                               << "nothing";
    QTest::newRow("one value that did all") << "1 100ms, 2 90ms failed"
                                            << "nothing";
    QTest::newRow("a knee") << "1 600ms, 2 300ms, 3 200ms, 6 100ms, 12 101ms"
                            << "6";
    QTest::newRow("a little better does not move it") << "1 400ms, 2 200ms, 3 104ms, 6 100ms"
                                                      << "3";
    QTest::newRow("more than a little does") << "1 400ms, 2 200ms, 3 106ms, 6 100ms, 12 100ms"
                                             << "6";
    QTest::newRow("as good everywhere") << "1 100ms, 2 100ms, 3 100ms"
                                        << "flat";
    QTest::newRow("noise makes none") << "1 104ms, 2 97ms, 3 109ms, 6 99ms, 12 95ms"
                                      << "flat";
    QTest::newRow("where no more are in flight it is chance") << "100 600ms, 200 300ms, 300 300ms"
                                                              << "flat";
    QTest::newRow("slower and slower is none either") << "1 100ms, 2 150ms, 3 300ms"
                                                      << "flat";
    QTest::newRow("the last value is the best") << "1 400ms, 2 200ms, 4 100ms"
                                                << "still gaining";
    QTest::newRow("as many as there are tasks") << "1 400ms, 2 200ms, 100 100ms"
                                                << "100";
    QTest::newRow("what comes behind fails") << "1 400ms, 2 200ms, 4 100ms failed"
                                             << "2";
    QTest::newRow("what comes behind was stopped") << "1 400ms, 2 200ms, 4 100ms stopped"
                                                   << "still gaining";
    QTest::newRow("one quick run of few is enough")
        << "1 400ms, 1 400ms, 2 150ms, 2 101ms, 3 100ms, 3 100ms, 6 100ms, 6 100ms"
        << "2";
    QTest::newRow("four runs and more are tested: no difference told")
        << "1 900ms, 1 901ms, 1 902ms, 1 903ms, 2 120ms, 2 100ms, 2 130ms, 2 110ms, "
           "3 90ms, 3 105ms, 3 125ms, 3 99ms, 6 300ms"
        << "2";
    QTest::newRow("four runs and more are tested: a difference told")
        << "1 900ms, 1 901ms, 1 902ms, 1 903ms, 2 120ms, 2 121ms, 2 122ms, 2 123ms, "
           "3 100ms, 3 101ms, 3 102ms, 3 103ms, 6 101ms, 6 102ms, 6 103ms, 6 104ms"
        << "3";
    QTest::newRow("four runs and more are tested: a small difference from the first")
        << "1 109ms, 1 109ms, 1 108ms, 1 109ms, 2 100ms, 2 101ms, 2 102ms, 2 100ms, "
           "3 100ms, 3 101ms, 3 102ms, 3 103ms"
        << "2";
}

void TestSweepResult::theKneeIsTheLeastValueAsGoodAsTheBest()
{
    QFETCH(QString, runs);
    QFETCH(QString, knee);
    QCOMPARE(kneeOf(sweepResult(limitedRuns(runs), SweptSetting::Limit)), knee);
}

void TestSweepResult::theReasonIsReadOutOfTheRuns_data()
{
    QTest::addColumn<VirtualSweep>("sweep");
    QTest::addColumn<QString>("knee");
    QTest::addColumn<QString>("reason");
    QTest::newRow("connections to a host") << fetches(24, SweptSetting::Limit, {.connections = 6}) << "6"
                                           << "connections";
    QTest::newRow("connections, in a pool") << fetches(24, SweptSetting::Workers, {.connections = 2}) << "2"
                                            << "connections";
    QTest::newRow("the limit, over connections")
        << fetches(24, SweptSetting::Connections, {.limit = 3}) << "3"
        << "limit";
    QTest::newRow("workers, over connections")
        << fetches(24, SweptSetting::Connections, {.strategy = StrategyKind::Pool, .workers = 3}) << "3"
        << "workers";
    QTest::newRow("no more tasks") << VirtualSweep{.lines = QStringLiteral("24x sleep 200ms")} << "24"
                                   << "tasks";
    QTest::newRow("no more fetches") << fetches(4, SweptSetting::Connections, {}) << "4"
                                     << "tasks";
    QTest::newRow("two cores") << VirtualSweep{.lines = QStringLiteral("24x cpu 100ms"),
                                               .over = SweptSetting::Workers,
                                               .cores = 2}
                               << "2"
                               << "cores";
    QTest::newRow("one core") << VirtualSweep{.lines = QStringLiteral("8x cpu 100ms"),
                                              .over = SweptSetting::Workers,
                                              .cores = 1}
                              << "flat"
                              << "cores";
    QTest::newRow("the loop does one thing at a time")
        << VirtualSweep{.lines = QStringLiteral("8x cpu 100ms")} << "flat"
        << "loop";
    VirtualSweep slow = fetches(48, SweptSetting::Limit, {.connections = 0});
    slow.wait = serverOf(6, 100ms);
    QTest::newRow("a server that does six at once") << slow << "6"
                                                    << "server";
    slow.over = SweptSetting::Connections;
    slow.settings = {};
    QTest::newRow("a server that does six at once, over connections") << slow << "6"
                                                                      << "server";
    slow = fetches(48, SweptSetting::Limit, {.connections = 0});
    slow.wait = serverOf(1, 100ms);
    QTest::newRow("a server that does one at once") << slow << "flat"
                                                    << "server";
    QTest::newRow("a task as long as all others together")
        << VirtualSweep{.lines = QStringLiteral("long: sleep 2s\n20x sleep 100ms")} << "2"
        << "longest-task";
    QTest::newRow("rounds that do not come out even: nothing shows it")
        << VirtualSweep{.lines = QStringLiteral("13x sleep 100ms"), .values = {1, 7, 8, 12}} << "7"
        << "unknown";
}

void TestSweepResult::theReasonIsReadOutOfTheRuns()
{
    QFETCH(VirtualSweep, sweep);
    QFETCH(QString, knee);
    QFETCH(QString, reason);
    const SweepResult result = sweepResult(sweptVirtually(sweep), sweep.over);
    QCOMPARE(kneeOf(result), knee);
    QCOMPARE(QString(sweepReasonName(result)), reason);
    const QString words = SweepWords::all(result);
    QVERIFY2(words.endsWith(QLatin1Char('.')) &&
                 !words.contains(QLatin1Char('%')) == (reason != QLatin1String("loop")),
             qPrintable(words));
}

void TestSweepResult::aPointHasItsFigures()
{
    const SweepResult result = sweepResult(
        sweptVirtually({.lines = QStringLiteral("24x sleep 200ms"), .values = {6, 12}}), SweptSetting::Limit);
    QCOMPARE(result.points.size(), std::size_t(2));
    const SweepPoint& six = result.points.front();
    QCOMPARE(six.value, 6);
    QCOMPARE(six.wall->median, Nanos(800ms));
    QCOMPARE(six.throughput, std::optional(30.0));
    QCOMPARE(six.peakInFlight, 6);
    QCOMPARE(result.best, std::optional(std::size_t(1)));
    QCOMPARE(result.rounds, std::size_t(1));
    QCOMPARE(SweepWords::throughput(six), QStringLiteral("30.0"));
}

void TestSweepResult::stoppedAndFailedRunsAreMarkedAndNeverTheBest()
{
    const SweepResult result = sweepResult(
        limitedRuns(QStringLiteral("1 300ms, 2 100ms failed, 3 200ms, 6 90ms stopped")), SweptSetting::Limit);
    QCOMPARE(result.points[*result.best].value, 3);
    QStringList marks;
    for (const SweepPoint& point : result.points)
        marks += SweepWords::mark(point);
    QCOMPARE(marks.join(QStringLiteral("/")), QStringLiteral("/1 failed//stopped"));
    QVERIFY(!result.points[1].throughput);
    const SweepResult several = sweepResult(
        limitedRuns(QStringLiteral("1 300ms, 1 10ms failed, 2 200ms, 2 200ms")), SweptSetting::Limit);
    QCOMPARE(SweepWords::mark(several.points.front()), QStringLiteral("1 of 2 left out"));
    QCOMPARE(several.points.front().wall->least, Nanos(300ms));
}

void TestSweepResult::whatTakesLongerAgainIsSaid()
{
    const SweepResult result =
        sweepResult(limitedRuns(QStringLiteral("1 400ms, 2 200ms, 3 200ms, 6 300ms")), SweptSetting::Limit);
    QCOMPARE(SweepWords::verdict(result),
             QStringLiteral("The knee is at a limit of 2: 200 ms, 2.0 times as fast as with a limit of 1."));
    QCOMPARE(SweepWords::afterwards(result),
             QStringLiteral("With a limit of 6 it takes longer again: 300 ms."));
}

QTEST_APPLESS_MAIN(TestSweepResult)
#include "tst_sweepresult.moc"

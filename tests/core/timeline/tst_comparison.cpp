#include "core/timeline/comparison.h"
#include "tests/support/recordingscript.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;
using Verdict = RunComparison::Verdict;

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void twoRunsCompareByTheirTotalTimes_data();
    void twoRunsCompareByTheirTotalTimes();
    void aRunThatDidLessIsNotCompared_data();
    void aRunThatDidLessIsNotCompared();
    void namesOfEndLinesNeverMeet_data();
    void namesOfEndLinesNeverMeet();
    void aBracketNamesTheDifferenceWhereThereIsRoom_data();
    void aBracketNamesTheDifferenceWhereThereIsRoom();
};

static std::shared_ptr<Recording> runOf(const QString& end,
                                        const QString& outcome = QStringLiteral("succeeded"),
                                        const QString& runEnd = QStringLiteral("run ends"))
{
    return recordingFromScript(
        planOf(QStringLiteral("a: sleep 1s")),
        QStringLiteral("0ms a waiting timer\n%1 a %2\n%1 %3").arg(end, outcome, runEnd));
}

void TestComparison::twoRunsCompareByTheirTotalTimes_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("present");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<int>("differenceMs");
    QTest::addColumn<double>("ratio");
    const auto row = [](const char* name, const char* earlier, const char* present, Verdict verdict, int ms,
                        double ratio) {
        QTest::newRow(name) << QString::fromLatin1(earlier) << QString::fromLatin1(present) << int(verdict)
                            << ms << ratio;
    };
    row("sooner", "3s", "1s", Verdict::Sooner, 2000, 3.0);
    row("later", "1s", "3s", Verdict::Later, 2000, 3.0);
    row("the same", "1s", "1s", Verdict::Equal, 0, 1.0);
    row("within 2 %", "5s", "5.1s", Verdict::Equal, 100, 1.02);
    row("beyond 2 %", "5s", "5.2s", Verdict::Later, 200, 1.04);
    row("within 2 ms", "2ms", "4ms", Verdict::Equal, 2, 2.0);
    row("beyond 2 ms", "2ms", "5ms", Verdict::Later, 3, 2.5);
}

void TestComparison::twoRunsCompareByTheirTotalTimes()
{
    QFETCH(QString, earlier);
    QFETCH(QString, present);
    QFETCH(int, verdict);
    QFETCH(int, differenceMs);
    QFETCH(double, ratio);
    const auto comparison = compareRuns(*runOf(earlier), *runOf(present));
    QVERIFY(comparison);
    QCOMPARE(int(comparison->verdict), verdict);
    QCOMPARE(comparison->difference, Nanos(differenceMs * 1ms));
    QCOMPARE(comparison->ratio, ratio);
}

void TestComparison::aRunThatDidLessIsNotCompared_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("runEnd");
    QTest::newRow("a task failed") << QStringLiteral("failed no such host") << QStringLiteral("run ends");
    QTest::newRow("stopped") << QStringLiteral("succeeded") << QStringLiteral("run stopped");
    QTest::newRow("goes on") << QStringLiteral("running loop") << QStringLiteral("a waiting timer");
}

void TestComparison::aRunThatDidLessIsNotCompared()
{
    QFETCH(QString, outcome);
    QFETCH(QString, runEnd);
    QVERIFY(!compareRuns(*runOf(QStringLiteral("1s")), *runOf(QStringLiteral("0.5s"), outcome, runEnd)));
}

void TestComparison::namesOfEndLinesNeverMeet_data()
{
    QTest::addColumn<double>("firstX");
    QTest::addColumn<double>("secondX");
    QTest::addColumn<double>("first"); // -1: nowhere
    QTest::addColumn<double>("second");
    // Lines within 0 … 500, names 100 wide.
    QTest::newRow("far apart") << 100.0 << 300.0 << 105.0 << 305.0;
    QTest::newRow("the other way round") << 300.0 << 100.0 << 305.0 << 105.0;
    QTest::newRow("too close: one to each side") << 200.0 << 250.0 << 95.0 << 255.0;
    QTest::newRow("at the right edge") << 200.0 << 450.0 << 205.0 << 345.0;
    QTest::newRow("both at the right edge") << 440.0 << 450.0 << 335.0 << -1.0;
    QTest::newRow("both at the left edge") << 10.0 << 20.0 << -1.0 << 25.0;
}

void TestComparison::namesOfEndLinesNeverMeet()
{
    QFETCH(double, firstX);
    QFETCH(double, secondX);
    const LineNames names = placeLineNames({firstX, 100}, {secondX, 100}, 0, 500);
    QTEST(names.first.value_or(-1), "first");
    QTEST(names.second.value_or(-1), "second");
    if (names.first && names.second)
        QVERIFY(qAbs(*names.first - *names.second) >= 100);
}

void TestComparison::aBracketNamesTheDifferenceWhereThereIsRoom_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("right");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("x");
    // Within 0 … 500; a letter is 10 wide.
    QTest::newRow("over it, in full") << 100.0 << 300.0 << QStringLiteral("aaaaaaaaaa") << 150.0;
    QTest::newRow("over it, shorter") << 100.0 << 160.0 << QStringLiteral("aaaa") << 110.0;
    QTest::newRow("right of it") << 100.0 << 110.0 << QStringLiteral("aaaaaaaaaa") << 115.0;
    QTest::newRow("left of it") << 470.0 << 480.0 << QStringLiteral("aaaaaaaaaa") << 365.0;
    QTest::newRow("partly out of view") << -200.0 << 200.0 << QStringLiteral("aaaaaaaaaa") << 50.0;
}

void TestComparison::aBracketNamesTheDifferenceWhereThereIsRoom()
{
    QFETCH(double, left);
    QFETCH(double, right);
    const Bracket bracket =
        placeBracket(right, left, {QStringLiteral("aaaaaaaaaa"), QStringLiteral("aaaa")}, 0, 500,
                     [](const QString& text) { return 10.0 * static_cast<double>(text.size()); });
    QCOMPARE(bracket.left, left);
    QCOMPARE(bracket.right, right);
    QTEST(bracket.label.text, "text");
    QTEST(bracket.label.x, "x");
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"

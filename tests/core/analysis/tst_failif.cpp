#include "core/analysis/failif.h"

#include <QtTest>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

Summary someSummary()
{
    Summary summary;
    summary.wall = 1500ms;
    summary.failed = 2;
    summary.cancelled = 1;
    summary.loop.longestBlock = 200ms;
    summary.loop.busy = 300ms;
    summary.loop.worstLate = 10ms;
    summary.loop.heartbeatsMissed = 7;
    return summary;
}

} // namespace

class TstFailIf : public QObject
{
    Q_OBJECT

private slots:
    void aConditionHoldsOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("holds");
        const auto row = [](const char* text, bool holds) {
            QTest::newRow(text) << QString::fromUtf8(text) << holds;
        };
        row("wall>1500ms", false);
        row("wall>=1500ms", true);
        row("wall<1.5s", false);
        row("wall<=1.5s", true);
        row("wall>1499", true);
        row("wall > 1s", true);
        row("failed>1", true);
        row("failed>2", false);
        row("cancelled>=1", true);
        row("longest-block>100ms", true);
        row("busy<100ms", false);
        row("worst-late>10ms", false);
        row("heartbeats-missed<8", true);
    }

    void aConditionHoldsOrNot()
    {
        QFETCH(QString, text);
        QFETCH(bool, holds);
        const Result<FailIf> condition = FailIf::parse(text);
        QVERIFY(condition);
        QCOMPARE(condition->holds(someSummary()), holds);
    }

    void theVerdictSaysTheValue()
    {
        QCOMPARE(FailIf::parse(QStringLiteral("wall>1s"))->verdict(someSummary()),
                 QStringLiteral("wall>1s held: wall was 1.50 s"));
        QCOMPARE(FailIf::parse(QStringLiteral("failed>1"))->verdict(someSummary()),
                 QStringLiteral("failed>1 held: failed was 2"));
    }

    void ofSeveralRunsTheMedianCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("verdict"); // empty: it does not hold
        QTest::newRow("the middle one") << "wall>=2s"
                                        << "wall>=2s held: the median of wall over 3 runs was 2.00 s";
        QTest::newRow("not the longest") << "wall>2s"
                                         << "";
        QTest::newRow("not the shortest") << "wall<2s"
                                          << "";
        QTest::newRow("each figure by itself") << "failed<1"
                                               << "failed<1 held: the median of failed over 3 runs was 0";
    }

    void ofSeveralRunsTheMedianCounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, verdict);
        std::vector<Summary> runs(3);
        runs[0].wall = 1s;
        runs[0].failed = 5;
        runs[1].wall = 9s;
        runs[2].wall = 2s;
        const Result<FailIf> condition = FailIf::parse(text);
        QVERIFY(condition);
        QCOMPARE(condition->holds(runs), !verdict.isEmpty());
        if (!verdict.isEmpty())
            QCOMPARE(condition->verdict(runs), verdict);
    }

    void ofAnEvenNumberItLiesBetweenTheTwoInTheMiddle()
    {
        std::vector<Summary> runs(2);
        runs[0].failed = 1;
        runs[1].failed = 2;
        const Result<FailIf> condition = FailIf::parse(QStringLiteral("failed>1"));
        QVERIFY(condition && condition->holds(runs));
        QCOMPARE(condition->verdict(runs),
                 QStringLiteral("failed>1 held: the median of failed over 2 runs was 1.5"));
    }

    void aWrongConditionIsRefusedWithItsColumn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        const auto row = [](const char* name, const char* text, int column) {
            QTest::newRow(name) << QString::fromUtf8(text) << column;
        };
        row("nothing", "", 1);
        row("no such figure", "walls>5", 1);
        row("no comparison", "wall", 5);
        row("equality", "wall=5", 1);
        row("nothing to compare with", "wall>", 6);
        row("no number", "failed>=many", 9);
        row("a count is no length of time", "failed>5ms", 8);
        row("less than nothing", "failed>-1", 8);
        row("not a number", "failed>nan", 8);
    }

    void aWrongConditionIsRefusedWithItsColumn()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        const Result<FailIf> condition = FailIf::parse(text);
        QVERIFY(!condition);
        QCOMPARE(condition.problem().column, column);
    }
};

QTEST_GUILESS_MAIN(TstFailIf)
#include "tst_failif.moc"

#include "core/race/sweep.h"
#include "core/race/sweepvalues.h"
#include "tests/support/recordingscript.h"
#include "tests/support/sweptruns.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestSweep : public QObject
{
    Q_OBJECT

private slots:
    void valuesGoAsFarAsTheyMakeADifference_data();
    void valuesGoAsFarAsTheyMakeADifference();
    void everyRoundBeginsWithAnotherValueAndHasAll();
    void whatMakesNoDifferenceIsNotSwept_data();
    void whatMakesNoDifferenceIsNotSwept();
    void aListOfValuesIsReadInOrder_data();
    void aListOfValuesIsReadInOrder();
    void aWrongListIsRefused_data();
    void aWrongListIsRefused();
    void whatWasSweptIsFoundInTheRuns();
};

void TestSweep::valuesGoAsFarAsTheyMakeADifference_data()
{
    QTest::addColumn<QString>("over");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("values");
    QTest::newRow("one task") << "limit"
                              << "sleep 1s"
                              << "1";
    QTest::newRow("up to the number of tasks") << "limit"
                                               << "40x sleep 1s"
                                               << "1, 2, 3, 6, 12, 24, 40";
    QTest::newRow("a step that meets it") << "workers"
                                          << "24x sleep 1s"
                                          << "1, 2, 3, 6, 12, 24";
    QTest::newRow("a million tasks") << "workers"
                                     << "2000x sleep 1s"
                                     << "1, 2, 3, 6, 12, 24, 48, 96, 192, 384, 768, 1024";
    QTest::newRow("fetches of one host") << "connections"
                                         << "sleep 1s\n5x practice:/delay/1"
                                         << "1, 2, 3, 5";
    QTest::newRow("two hosts: the busier one") << "connections"
                                               << "2x http://127.0.0.1:1/a\n3x http://127.0.0.1:2/a"
                                               << "1, 2, 3";
    QTest::newRow("one step beyond the limit") << "connections"
                                               << "90x practice:/delay/1 "
                                               << "1, 2, 3, 6, 12";
}

void TestSweep::valuesGoAsFarAsTheyMakeADifference()
{
    QFETCH(QString, over);
    QFETCH(QString, lines);
    QFETCH(QString, values);
    const RunSettings settings{.limit = lines.startsWith(QLatin1String("90x")) ? 6 : 0};
    QCOMPARE(sweepValuesText(sweepValues(*sweptFromName(over), settings, planOf(lines).tasks)), values);
}

void TestSweep::everyRoundBeginsWithAnotherValueAndHasAll()
{
    const std::vector<int> values{1, 2, 3};
    QCOMPARE(sweepOrder(values, 0), values);
    QCOMPARE(sweepOrder(values, 1), (std::vector<int>{2, 3, 1}));
    QCOMPARE(sweepOrder(values, 5), (std::vector<int>{3, 1, 2}));
    QCOMPARE(sweepOrder({}, 5), std::vector<int>());
}

void TestSweep::whatMakesNoDifferenceIsNotSwept_data()
{
    QTest::addColumn<StrategyKind>("strategy");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("sensible");
    QTest::newRow("one at a time") << StrategyKind::Sequential << "practice:/get"
                                   << "";
    QTest::newRow("holding the loop") << StrategyKind::Blocking << "practice:/get"
                                      << "";
    QTest::newRow("never awaited") << StrategyKind::Unawaited << "practice:/get"
                                   << "";
    QTest::newRow("gather") << StrategyKind::Concurrent << "practice:/get"
                            << "limit connections";
    QTest::newRow("gather that fetches nothing") << StrategyKind::Concurrent << "sleep 1s"
                                                 << "limit";
    QTest::newRow("a pool") << StrategyKind::Pool << "practice:/get"
                            << "workers connections";
}

void TestSweep::whatMakesNoDifferenceIsNotSwept()
{
    QFETCH(StrategyKind, strategy);
    QFETCH(QString, lines);
    QFETCH(QString, sensible);
    QStringList found;
    for (const SweptSetting over : sweptSettings) {
        if (!sweepObstacle(over, strategy, planOf(lines).tasks))
            found += sweptName(over);
    }
    QCOMPARE(found.join(QLatin1Char(' ')), sensible);
    const auto usual = usualSwept(strategy);
    QCOMPARE(usual ? sweptName(*usual) : QString(), found.value(0));
}

void TestSweep::aListOfValuesIsReadInOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("values");
    QTest::newRow("commas") << "1,2,4"
                            << "1, 2, 4";
    QTest::newRow("blanks") << " 8  4, 2 "
                            << "2, 4, 8";
    QTest::newRow("twice the same") << "3,3,1"
                                    << "1, 3";
    QTest::newRow("the most workers") << "1024"
                                      << "1024";
}

void TestSweep::aListOfValuesIsReadInOrder()
{
    QFETCH(QString, text);
    QFETCH(QString, values);
    const Result<std::vector<int>> read = parseSweepValues(text, SweptSetting::Workers);
    QVERIFY(read);
    QCOMPARE(sweepValuesText(*read), values);
}

void TestSweep::aWrongListIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << " , "
                             << "expected numbers, as 1, 2, 4";
    QTest::newRow("0 is no limit") << "0,1"
                                   << "expected whole numbers from 1 to 1024, not 0";
    QTest::newRow("not whole") << "1.5"
                               << "expected whole numbers from 1 to 1024, not 1.5";
    QTest::newRow("too great") << "1025"
                               << "expected whole numbers from 1 to 1024, not 1025";
    QStringList many;
    for (int value = 1; value <= 33; ++value)
        many += QString::number(value);
    QTest::newRow("too many") << many.join(QLatin1Char(',')) << "at most 32 values";
}

void TestSweep::aWrongListIsRefused()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const Result<std::vector<int>> read = parseSweepValues(text, SweptSetting::Connections);
    QVERIFY(!read);
    QCOMPARE(read.problem().message, problem);
}

void TestSweep::whatWasSweptIsFoundInTheRuns()
{
    const Runs limits = limitedRuns(QStringLiteral("1 20ms, 2 10ms, 1 21ms"));
    QVERIFY(sweptBetween(limits) == SweptSetting::Limit);
    QVERIFY(!sweptBetween(limitedRuns(QStringLiteral("1 20ms, 1 10ms"))));
    QVERIFY(!sweptBetween({}));
    Runs others = sweptVirtually({.lines = QStringLiteral("4x sleep 1s"), .over = SweptSetting::Workers});
    QVERIFY(sweptBetween(others) == SweptSetting::Workers);
    others.push_back(limits.front());
    QVERIFY(!sweptBetween(others));
}

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"

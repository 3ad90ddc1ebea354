#include "core/analysis/median.h"
#include "core/analysis/spread.h"

#include <QTest>

using namespace loopscope;

class TestSpread : public QObject
{
    Q_OBJECT

private slots:
    void theMedianLiesInTheMiddle_data();
    void theMedianLiesInTheMiddle();
    void aSpreadHasItsEndsAndTheNearestRank();
};

void TestSpread::theMedianLiesInTheMiddle_data()
{
    QTest::addColumn<QVector<int>>("values");
    QTest::addColumn<int>("median");
    QTest::newRow("one") << QVector<int>{7} << 7;
    QTest::newRow("of two the mean") << QVector<int>{10, 4} << 7;
    QTest::newRow("of three") << QVector<int>{9, 1, 4} << 4;
    QTest::newRow("of four") << QVector<int>{9, 1, 4, 6} << 5;
}

void TestSpread::theMedianLiesInTheMiddle()
{
    QFETCH(QVector<int>, values);
    QFETCH(int, median);
    QCOMPARE(medianOf(std::vector<int>(values.begin(), values.end())), median);
}

void TestSpread::aSpreadHasItsEndsAndTheNearestRank()
{
    std::vector<Nanos> times;
    for (int i = 20; i > 0; --i)
        times.push_back(Nanos(10 * i));
    const Spread spread = spreadOf(times);
    QCOMPARE(spread.median, Nanos(105));
    QCOMPARE(spread.p95, Nanos(190));
    QCOMPARE(spread.least, Nanos(10));
    QCOMPARE(spread.most, Nanos(200));
    QVERIFY((spreadOf({Nanos(3)}) == Spread{Nanos(3), Nanos(3), Nanos(3), Nanos(3)}));
}

QTEST_APPLESS_MAIN(TestSpread)
#include "tst_spread.moc"

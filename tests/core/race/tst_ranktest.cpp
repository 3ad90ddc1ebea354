#include "core/race/ranktest.h"

#include <QTest>

#include <cmath>

using namespace loopscope;

namespace {

using Times = std::vector<Nanos>;

Times timesOf(const QString& numbers)
{
    Times times;
    for (const QString& number : numbers.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        times.push_back(Nanos(std::llround(number.toDouble() * 100)));
    return times;
}

// Two samples without ties of which the first is longer in just so many pairs.
std::pair<Times, Times> samplesWith(int one, int other, int u)
{
    std::pair<Times, Times> samples;
    for (int i = 1; i <= other; ++i)
        samples.second.push_back(Nanos(2000 * i));
    for (int i = one; i > 0; --i) {
        const int passed = std::min(u, other);
        u -= passed;
        samples.first.push_back(Nanos(2000 * passed + 1000 + i));
    }
    return samples;
}

} // namespace

class TestRankTest : public QObject
{
    Q_OBJECT

private slots:
    void itGivesThePublishedValues_data();
    void itGivesThePublishedValues();
    void itsBoundIsThatOfTheTables_data();
    void itsBoundIsThatOfTheTables();
    void itDoesNotMatterWhichIsFirst();
    void theApproximationMeetsTheExactValue();
    void whereNothingCanBeToldItIsOne();
};

void TestRankTest::itGivesThePublishedValues_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<double>("p");
    QTest::newRow("three and three apart: 2 of 20 orders") << "1 2 3"
                                                           << "4 5 6" << 0.1;
    QTest::newRow("four and four apart: 2 of 70 orders") << "1 2 3 4"
                                                         << "5 6 7 8" << 2.0 / 70;
    QTest::newRow("five and five apart: 2 of 252 orders") << "1 2 3 4 5"
                                                          << "6 7 8 9 10" << 2.0 / 252;
    QTest::newRow("membranes, Hollander and Wolfe 1973, p. 69")
        << "0.80 0.83 1.89 1.04 1.45 1.38 1.91 1.64 0.73 1.46"
        << "1.15 0.88 0.90 0.74 1.21" << 0.2544122544122544;
    QTest::newRow("ages at diagnosis, from the manual of scipy.stats.mannwhitneyu")
        << "19 22 16 29 24"
        << "20 11 17 12" << 0.11111111111111112;
    // U = 2.5, mean 12.5, variance 25/12 · (11 - (6 + 6 + 24 + 6)/90), z = (10 - 0.5)/σ
    QTest::newRow("ties, by hand") << "1 2 2 3 4"
                                   << "3 4 4 5 5"
                                   << std::erfc(9.5 / std::sqrt(2 * 25.0 / 12 * (11 - 42.0 / 90)));
}

void TestRankTest::itGivesThePublishedValues()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(double, p);
    const double found = rankSumTest(timesOf(one), timesOf(other));
    QVERIFY2(std::abs(found - p) < 1e-12, qPrintable(QString::number(found, 'g', 17)));
}

void TestRankTest::itsBoundIsThatOfTheTables_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("greatestU"); // that counts at 0.05, two-sided
    QTest::newRow("4 and 4") << 4 << 0;
    QTest::newRow("5 and 5") << 5 << 2;
    QTest::newRow("8 and 8") << 8 << 13;
    QTest::newRow("10 and 10") << 10 << 23;
    QTest::newRow("20 and 20") << 20 << 127;
}

void TestRankTest::itsBoundIsThatOfTheTables()
{
    QFETCH(int, size);
    QFETCH(int, greatestU);
    const auto [in, inOther] = samplesWith(size, size, greatestU);
    QVERIFY(rankSumTest(in, inOther) < significanceLevel);
    const auto [out, outOther] = samplesWith(size, size, greatestU + 1);
    QVERIFY(rankSumTest(out, outOther) >= significanceLevel);
}

void TestRankTest::itDoesNotMatterWhichIsFirst()
{
    const auto [one, other] = samplesWith(6, 9, 11);
    QCOMPARE(rankSumTest(one, other), rankSumTest(other, one));
    const Times tied = timesOf(QStringLiteral("1 1 2 5"));
    const Times also = timesOf(QStringLiteral("2 3 5 5 9"));
    QCOMPARE(rankSumTest(tied, also), rankSumTest(also, tied));
}

void TestRankTest::theApproximationMeetsTheExactValue()
{
    const auto [exact, exactOther] = samplesWith(49, 49, 900);
    const auto [approximate, approximateOther] = samplesWith(50, 50, 940); // as far off the mean
    const double one = rankSumTest(exact, exactOther);
    const double other = rankSumTest(approximate, approximateOther);
    QVERIFY2(one > 0.02 && std::abs(one - other) < 0.002,
             qPrintable(QStringLiteral("%1 %2").arg(one).arg(other)));
}

void TestRankTest::whereNothingCanBeToldItIsOne()
{
    const Times equal(5, Nanos(7));
    QCOMPARE(rankSumTest(equal, equal), 1.0);
    QCOMPARE(rankSumTest({}, equal), 1.0);
    QCOMPARE(rankSumTest(equal, {}), 1.0);
    QCOMPARE(rankSumTest({Nanos(1), Nanos(4)}, {Nanos(2), Nanos(3)}), 1.0);
}

QTEST_APPLESS_MAIN(TestRankTest)
#include "tst_ranktest.moc"

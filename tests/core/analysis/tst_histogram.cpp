#include "core/analysis/histogram.h"

#include "core/timeline/durationtext.h"

#include <QTest>

#include <random>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

// "0 ms:2 10.0 ms:0 20.0 ms:1": each bin's begin, and what is in it.
QString textOf(const Histogram& histogram)
{
    QStringList parts;
    for (const HistogramBin& bin : histogram.bins())
        parts << QStringLiteral("%1:%2").arg(durationText(bin.from)).arg(bin.count);
    return parts.join(QLatin1Char(' '));
}

} // namespace

class TestHistogram : public QObject
{
    Q_OBJECT

private slots:
    void binsAreWhatAPersonWouldChoose_data();
    void binsAreWhatAPersonWouldChoose();
    void nothingHasNoBins();
    void anyTimesAreAllCountedInBinsSideBySide();
};

void TestHistogram::binsAreWhatAPersonWouldChoose_data()
{
    using Times = std::vector<Nanos>;
    QTest::addColumn<std::vector<Nanos>>("times");
    QTest::addColumn<int>("mostBins");
    QTest::addColumn<QString>("bins");
    QTest::newRow("one") << Times{300ms} << 4 << QStringLiteral("300 ms:1");
    QTest::newRow("all the same") << Times{0ns, 0ns} << 4 << QStringLiteral("0 ms:2");
    QTest::newRow("close together") << Times{101ms, 104ms, 112ms} << 4
                                    << QStringLiteral("100 ms:2 105 ms:0 110 ms:1");
    QTest::newRow("from zero") << Times{0ms, 5ms, 38ms} << 4
                               << QStringLiteral("0 ms:2 10.0 ms:0 20.0 ms:0 30.0 ms:1");
    QTest::newRow("one bin more than the length")
        << Times{9ms, 41ms} << 4 << QStringLiteral("0 ms:1 20.0 ms:0 40.0 ms:1");
    QTest::newRow("on an edge") << Times{0ms, 10ms, 20ms} << 2 << QStringLiteral("0 ms:2 20.0 ms:1");
    QTest::newRow("two decades are still equal")
        << Times{10ms, 10ms, 1s} << 3 << QStringLiteral("0 ms:2 500 ms:0 1.00 s:1");
    QTest::newRow("more than two decades")
        << Times{150us, 150us, 21ms} << 4
        << QStringLiteral("100 µs:2 200 µs:0 500 µs:0 1.00 ms:0 2.00 ms:0 5.00 ms:0 10.0 ms:0 20.0 ms:1");
    QTest::newRow("one far below the others")
        << Times{1us, 40ms, 40ms} << 4 << QStringLiteral("0 ms:1 20.0 ms:0 40.0 ms:2");
    QTest::newRow("zero among them") << Times{0ns, 200us} << 4
                                     << QStringLiteral("0 ms:1 1.00 µs:0 2.00 µs:0 5.00 µs:0 10.0 µs:0 "
                                                       "20.0 µs:0 50.0 µs:0 100 µs:0 200 µs:1");
    QTest::newRow("below zero") << Times{-5ms, 1ns} << 4 << QStringLiteral("0 ms:1 1 ns:1");
}

void TestHistogram::binsAreWhatAPersonWouldChoose()
{
    QFETCH(std::vector<Nanos>, times);
    QFETCH(int, mostBins);
    QTEST(textOf(Histogram(times, static_cast<std::size_t>(mostBins))), "bins");
}

void TestHistogram::nothingHasNoBins()
{
    const Histogram none(std::vector<Nanos>{});
    QCOMPARE(none.total(), std::size_t(0));
    QVERIFY(none.bins().empty());
    QCOMPARE(none.mostInBin(), std::size_t(0));
}

void TestHistogram::anyTimesAreAllCountedInBinsSideBySide()
{
    std::mt19937_64 random(9);
    for (int round = 0; round < 300; ++round) {
        const std::size_t mostBins = 1 + random() % 30;
        const int bits = 1 + int(random() % 51); // up to four weeks
        std::vector<Nanos> times(1 + random() % 50);
        for (Nanos& time : times)
            time = Nanos(std::int64_t(random() >> (63 - bits) & ((std::uint64_t(1) << bits) - 1)));
        const Histogram histogram(times, mostBins);
        std::size_t counted = 0;
        for (std::size_t i = 0; i < histogram.bins().size(); ++i) {
            const HistogramBin& bin = histogram.bins()[i];
            QVERIFY(i == 0 || histogram.bins()[i - 1].to == bin.from);
            const auto in = [&](Nanos time) { return time >= bin.from && time < bin.to; };
            QCOMPARE(bin.count, std::size_t(std::count_if(times.begin(), times.end(), in)));
            counted += bin.count;
        }
        QCOMPARE(counted, times.size());
        QVERIFY(histogram.bins().front().count > 0 && histogram.bins().back().count > 0);
        QVERIFY(histogram.bins().size() <= (histogram.isLogarithmic() ? 40 : mostBins));
    }
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"

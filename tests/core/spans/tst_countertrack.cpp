#include "core/spans/countertrack.h"

#include <QTest>

#include <random>

using namespace loopscope;
using namespace std::chrono_literals;

/// What a counter was over any stretch of time.
class TestCounterTrack : public QObject
{
    Q_OBJECT

private slots:
    void aValueHoldsUntilTheNext_data();
    void aValueHoldsUntilTheNext();
    void aStretchHasItsLeastAndItsGreatestValue_data();
    void aStretchHasItsLeastAndItsGreatestValue();
    void anyStretchAgreesWithAWalk();
    void aCounterWithoutValuesHasNone();
};

static const std::vector<CounterValue> three{
    {.at = 10, .value = 5}, {.at = 20, .value = -1}, {.at = 30, .value = 9}};

void TestCounterTrack::aValueHoldsUntilTheNext_data()
{
    QTest::addColumn<int>("at");
    QTest::addColumn<double>("value");
    QTest::newRow("before the first") << 9 << qQNaN();
    QTest::newRow("at the first") << 10 << 5.0;
    QTest::newRow("between two") << 19 << 5.0;
    QTest::newRow("at the second") << 20 << -1.0;
    QTest::newRow("behind the last") << 1000 << 9.0;
}

void TestCounterTrack::aValueHoldsUntilTheNext()
{
    QFETCH(int, at);
    QFETCH(double, value);
    QCOMPARE(CounterTrack(three).at(Nanos(at)).value_or(qQNaN()), value);
}

void TestCounterTrack::aStretchHasItsLeastAndItsGreatestValue_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::newRow("before the first") << 0 << 10 << qQNaN() << qQNaN();
    QTest::newRow("within one value") << 12 << 18 << 5.0 << 5.0;
    QTest::newRow("over a change") << 12 << 21 << -1.0 << 5.0;
    QTest::newRow("up to a change, which is not in it") << 12 << 20 << 5.0 << 5.0;
    QTest::newRow("all") << 0 << 100 << -1.0 << 9.0;
}

void TestCounterTrack::aStretchHasItsLeastAndItsGreatestValue()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(double, least);
    QFETCH(double, most);
    const auto extent = CounterTrack(three).over(Nanos(from), Nanos(to));
    QCOMPARE(extent ? extent->least : qQNaN(), least);
    QCOMPARE(extent ? extent->most : qQNaN(), most);
}

void TestCounterTrack::anyStretchAgreesWithAWalk()
{
    std::mt19937 random(7);
    std::vector<CounterValue> values;
    for (std::int64_t i = 0; i < 5000; ++i)
        values.push_back({.at = i * 10, .value = double(random() % 100'000)});
    const CounterTrack track(values);
    for (int round = 0; round < 500; ++round) {
        const auto from = std::int64_t(random() % 50'000);
        const auto to = from + 1 + std::int64_t(random() % 50'000);
        CounterTrack::Extent expected{1e9, -1e9};
        for (std::size_t i = 0; i < values.size(); ++i) {
            const std::int64_t end = i + 1 < values.size() ? values[i + 1].at : std::int64_t(1) << 40;
            if (values[i].at < to && end > from)
                expected = {std::min(expected.least, values[i].value),
                            std::max(expected.most, values[i].value)};
        }
        QCOMPARE(track.over(Nanos(from), Nanos(to)), std::optional(expected));
    }
    QCOMPARE(track.extent(), *track.over(0ns, 1h));
}

void TestCounterTrack::aCounterWithoutValuesHasNone()
{
    const CounterTrack track(std::span<const CounterValue>{});
    QVERIFY(!track.at(1s));
    QVERIFY(!track.over(0s, 1s));
    QCOMPARE(track.extent(), CounterTrack::Extent());
}

QTEST_APPLESS_MAIN(TestCounterTrack)
#include "tst_countertrack.moc"

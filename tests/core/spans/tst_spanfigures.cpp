#include "core/spans/spanfigures.h"
#include "tests/support/sampletrace.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What a stretch of another program's trace holds.
class TestSpanFigures : public QObject
{
    Q_OBJECT

private slots:
    void spansThatReachIntoTheRangeCount_data();
    void spansThatReachIntoTheRangeCount();
    void onlySpansThatEndedInTheRangeHaveADuration();
    void theLongestIsTheOneThatTakesMostOfTheRange();
    void aNamesSpansAreAddedUpAsFarAsTheyLieInTheRange();
    void nestedSpansDoNotMakeATrackBusierThanItIs();
    void overlappingSpansOfAnAsyncTrackCountOnce();
    void ofAllTracksTogetherNothingIsBusy();
    void whereNothingIsThereIsNothingToTell();

private:
    static constexpr std::uint32_t mainThread = 0, worker = 1, thread7 = 2;
    const std::shared_ptr<const Trace> trace = sampleTrace();
    QString nameOf(const SpanFigures& figures) const { return trace->names.text(figures.most->name); }
};

void TestSpanFigures::spansThatReachIntoTheRangeCount_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<int>("count");
    QTest::newRow("all of it") << 0 << 101 << 5;
    QTest::newRow("between two") << 60 << 70 << 0;
    QTest::newRow("the inside of one and its parent") << 12 << 15 << 2;
    QTest::newRow("up to where one starts") << 60 << 71 << 1;
    QTest::newRow("from where one ends") << 20 << 25 << 1;
}

void TestSpanFigures::spansThatReachIntoTheRangeCount()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(int, count);
    const TimeRange range{std::chrono::milliseconds(from), std::chrono::milliseconds(to)};
    QCOMPARE(spanFigures(*trace, range, std::nullopt).count, std::size_t(count));
}

void TestSpanFigures::onlySpansThatEndedInTheRangeHaveADuration()
{
    SpanFigures figures = spanFigures(*trace, {15ms, 49ms}, std::nullopt);
    std::sort(figures.took.begin(), figures.took.end());
    QCOMPARE(figures.took, (std::vector<Nanos>{10ms, 13ms})); // parse and read; query ends at 50 ms
}

void TestSpanFigures::theLongestIsTheOneThatTakesMostOfTheRange()
{
    const SpanFigures figures = spanFigures(*trace, {55ms, 100ms}, std::nullopt);
    QCOMPARE(figures.longest, std::optional(SpanRef{mainThread, 0, 1})); // 30 ms, of the first one 5 are left
    QCOMPARE(figures.longestShare, Nanos(30ms));
}

void TestSpanFigures::aNamesSpansAreAddedUpAsFarAsTheyLieInTheRange()
{
    const SpanFigures figures = spanFigures(*trace, {40ms, 80ms}, std::nullopt);
    QCOMPARE(nameOf(figures), QStringLiteral("request"));
    QCOMPARE(figures.most->time, Nanos(20ms + 10ms));
    QCOMPARE(figures.most->count, std::size_t(2));
}

void TestSpanFigures::nestedSpansDoNotMakeATrackBusierThanItIs()
{
    QCOMPARE(spanFigures(*trace, {0ms, 100ms}, mainThread).busy, std::optional(Nanos(60ms + 30ms)));
    QCOMPARE(spanFigures(*trace, {40ms, 45ms}, worker).busy, std::optional(Nanos(5ms)));
}

void TestSpanFigures::overlappingSpansOfAnAsyncTrackCountOnce()
{
    RawTrace raw;
    raw.names.add("fetch");
    raw.tracks = {{.async = true}};
    raw.spans = {{.start = 0, .duration = 60, .track = 0},
                 {.start = 40, .duration = 60, .track = 0},
                 {.start = 150, .duration = 10, .track = 0}};
    const Trace overlapping = traceFrom(std::move(raw));
    QCOMPARE(overlapping.spans.lanes(0), std::size_t(2));
    QCOMPARE(spanFigures(overlapping, {0ns, 200ns}, 0u).busy, std::optional(Nanos(110)));
}

void TestSpanFigures::ofAllTracksTogetherNothingIsBusy()
{
    QVERIFY(!spanFigures(*trace, {0ms, 100ms}, std::nullopt).busy);
}

void TestSpanFigures::whereNothingIsThereIsNothingToTell()
{
    const SpanFigures figures = spanFigures(*trace, {0ms, 100ms}, thread7);
    QCOMPARE(figures.count, std::size_t(0));
    QVERIFY(!figures.longest && !figures.most && figures.took.empty());
    QCOMPARE(figures.busy, std::optional(Nanos(0)));
}

QTEST_GUILESS_MAIN(TestSpanFigures)
#include "tst_spanfigures.moc"

#include "tests/support/randomspans.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(loopscope::test::SpanPattern)

class TestSpanLane : public QObject
{
    Q_OBJECT

private slots:
    void aSpanIsFoundByTime();
    void anEmptySpanIsFoundAtItsMoment();
    void theNearestIsFoundWithinTheSlack();
    void anOpenSpanLastsUntilItIsClosed();
    void aSpanMayBeLongerThanItsColumn();
    void theFirstToEndAndToStartAreFound();
    void everySpanIsKept_data();
    void everySpanIsKept();
    void aNodeKnowsItsShareAndItsName();
    void growingEqualsBuildingAtOnce_data();
    void growingEqualsBuildingAtOnce();
    void aSpanTakesAtMost24Bytes_data();
    void aSpanTakesAtMost24Bytes();
};

static SpanLane threeSpans()
{
    SpanLane lane;
    lane.append(10ns, 5ns, 1, 100);
    lane.append(20ns, 10ns, 2, 101);
    lane.append(30ns, 10ns, 3, 102);
    return lane;
}

static void addPatterns()
{
    QTest::addColumn<SpanPattern>("pattern");
    QTest::addColumn<int>("count");
    for (const int count : {1, 3, 4, 17, 4096, 4097, 100'000}) {
        QTest::addRow("%d even", count) << SpanPattern::Even << count;
        QTest::addRow("%d in bursts", count) << SpanPattern::Bursts << count;
        QTest::addRow("%d with a giant", count) << SpanPattern::Giant << count;
        QTest::addRow("%d at one instant", count) << SpanPattern::Instant << count;
    }
}

void TestSpanLane::aSpanIsFoundByTime()
{
    const SpanLane lane = threeSpans();
    QVERIFY(!lane.at(9ns));
    QCOMPARE(lane.at(10ns), std::optional<std::size_t>(0));
    QCOMPARE(lane.at(14ns), std::optional<std::size_t>(0));
    QVERIFY(!lane.at(15ns)); // an end is no part of a span
    QCOMPARE(lane.at(29ns), std::optional<std::size_t>(1));
    QCOMPARE(lane.at(30ns), std::optional<std::size_t>(2));
    QVERIFY(!lane.at(40ns));
    QVERIFY(!SpanLane().at(0ns));
}

void TestSpanLane::anEmptySpanIsFoundAtItsMoment()
{
    SpanLane lane = threeSpans();
    lane.append(50ns, 0ns, 4, 103);
    QVERIFY(!lane.at(49ns));
    QCOMPARE(lane.at(50ns), std::optional<std::size_t>(3));
    QVERIFY(!lane.at(51ns));
}

void TestSpanLane::theNearestIsFoundWithinTheSlack()
{
    const SpanLane lane = threeSpans();
    QVERIFY(!lane.near(5ns, 4ns));
    QCOMPARE(lane.near(5ns, 5ns), std::optional<std::size_t>(0));
    QCOMPARE(lane.near(16ns, 10ns), std::optional<std::size_t>(0));
    QCOMPARE(lane.near(18ns, 10ns), std::optional<std::size_t>(1));
    QCOMPARE(lane.near(25ns, 10ns), std::optional<std::size_t>(1));
    QCOMPARE(lane.near(45ns, 5ns), std::optional<std::size_t>(2));
    QVERIFY(!lane.near(46ns, 5ns));
    QVERIFY(!SpanLane().near(0ns, 1h));
}

void TestSpanLane::anOpenSpanLastsUntilItIsClosed()
{
    SpanLane lane = threeSpans();
    lane.openLast(50ns, 4, 103);
    QVERIFY(lane.isOpen());
    QCOMPARE(lane.size(), std::size_t(4));
    QCOMPARE(lane.free(), SpanLane::lasting);
    QCOMPARE(lane.at(1h), std::optional<std::size_t>(3));
    QCOMPARE(lane.pyramid().levels(), std::size_t(0)); // which has closed ones only
    lane.closeLast(70ns);
    QVERIFY(!lane.isOpen());
    QCOMPARE(lane.free(), Nanos(70));
    QCOMPARE(lane.name(3), 4U);
    QCOMPARE(lane.event(3), 103U);
    QVERIFY(!lane.at(70ns));
    QCOMPARE(lane.pyramid().nodes(1).size(), std::size_t(1));
}

void TestSpanLane::aSpanMayBeLongerThanItsColumn()
{
    constexpr Nanos longest = Nanos(0xffff'fffe); // that the column takes
    SpanLane lane;
    lane.append(0ns, longest, 0, 0);
    lane.append(lane.free(), longest + 1ns, 0, 0);
    lane.append(lane.free(), 24h * 365, 0, 0);
    lane.append(lane.free(), 1ns, 0, 0);
    QCOMPARE(lane.end(0), longest);
    QCOMPARE(lane.end(1), 2 * longest + 1ns);
    QCOMPARE(lane.end(2), lane.start(3));
    QCOMPARE(lane.end(3) - lane.start(0), 2 * longest + 24h * 365 + 2ns);
    QCOMPARE(lane.pyramid().nodes(1)[0].coverage(), 255U);
}

void TestSpanLane::theFirstToEndAndToStartAreFound()
{
    const SpanLane lane = threeSpans();
    QCOMPARE(lane.firstEndingAfter(14ns), std::size_t(0));
    QCOMPARE(lane.firstEndingAfter(15ns), std::size_t(1));
    QCOMPARE(lane.firstEndingAfter(40ns), std::size_t(3));
    QCOMPARE(lane.firstStartingFrom(0ns), std::size_t(0));
    QCOMPARE(lane.firstStartingFrom(20ns), std::size_t(1));
    QCOMPARE(lane.firstStartingFrom(31ns), std::size_t(3));
}

void TestSpanLane::everySpanIsKept_data()
{
    addPatterns();
}

void TestSpanLane::everySpanIsKept()
{
    QFETCH(SpanPattern, pattern);
    QFETCH(int, count);
    const std::vector<RawSpan> spans = laneSpans(pattern, static_cast<std::size_t>(count));
    const SpanLane lane = laneOf(spans, false);
    QCOMPARE(lane.size(), spans.size());
    for (std::size_t i = 0; i < spans.size(); ++i) {
        const bool same = lane.start(i).count() == spans[i].start && lane.name(i) == spans[i].name &&
                          lane.end(i).count() == spans[i].start + spans[i].duration &&
                          lane.event(i) == spans[i].event;
        QVERIFY2(same, qPrintable(QStringLiteral("span %1").arg(i)));
    }
}

void TestSpanLane::aNodeKnowsItsShareAndItsName()
{
    SpanLane lane;
    for (int i = 0; i < 16; ++i) // 160 of 320 and so on, name 7 for 60 of that
        lane.append(Nanos(100 * i), i % 2 ? 20ns : 60ns, i % 4 == 0 ? 7 : 10 + static_cast<unsigned>(i), 0);
    const SpanPyramid& pyramid = lane.pyramid();
    QCOMPARE(pyramid.levels(), std::size_t(2));
    QCOMPARE(pyramid.nodes(1).size(), std::size_t(4));
    QCOMPARE(pyramid.nodes(2).size(), std::size_t(1));
    QCOMPARE(pyramid.nodes(1)[0].coverage(), 128U);
    QCOMPARE(pyramid.nodes(2)[0].coverage(), 107U);
    QCOMPARE(pyramid.nodes(1)[0].name(), 7U);
    QCOMPARE(pyramid.nodes(2)[0].name(), 7U);
}

void TestSpanLane::growingEqualsBuildingAtOnce_data()
{
    addPatterns();
}

void TestSpanLane::growingEqualsBuildingAtOnce()
{
    QFETCH(SpanPattern, pattern);
    QFETCH(int, count);
    const std::vector<RawSpan> spans = laneSpans(pattern, static_cast<std::size_t>(count), 7);
    const SpanLane whole = laneOf(spans, true);
    SpanLane grown;
    for (const RawSpan& span : spans) {
        grown.openLast(Nanos(span.start), span.name, span.event);
        grown.closeLast(Nanos(span.start + span.duration));
    }
    QCOMPARE(grown.size(), whole.size());
    QCOMPARE(grown.free(), whole.free());
    QCOMPARE(grown.pyramid().levels(), whole.pyramid().levels());
    for (std::size_t level = 1; level <= whole.pyramid().levels(); ++level) {
        const std::vector<SpanNode>& nodes = whole.pyramid().nodes(level);
        QCOMPARE(grown.pyramid().nodes(level).size(), nodes.size());
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            const SpanNode& node = grown.pyramid().nodes(level)[i];
            QCOMPARE(node.extent(), nodes[i].extent());
            QCOMPARE(node.coverage(), nodes[i].coverage());
            QCOMPARE(node.name(), nodes[i].name());
        }
    }
}

void TestSpanLane::aSpanTakesAtMost24Bytes_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("reserved");
    for (const int count : {1000, 4097, 5000, 65'000, 65'537, 300'000, 1'000'000}) {
        QTest::addRow("%d at once", count) << count << true;
        QTest::addRow("%d grown", count) << count << false;
    }
}

void TestSpanLane::aSpanTakesAtMost24Bytes()
{
    QFETCH(int, count);
    QFETCH(bool, reserved);
    const SpanLane lane = laneOf(laneSpans(SpanPattern::Even, static_cast<std::size_t>(count)), reserved);
    const double bytes = static_cast<double>(lane.memoryUse()) / count;
    QVERIFY2(bytes <= 24, qPrintable(QString::number(bytes)));
}

QTEST_GUILESS_MAIN(TestSpanLane)
#include "tst_spanlane.moc"

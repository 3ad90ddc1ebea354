#include "core/spans/trace.h"
#include "tests/support/randomspans.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::vector<loopscope::RawSpan>)

namespace {

/// Spans of one track from starts and ends; each one's event is its place in the list.
std::vector<RawSpan> spansOf(const std::vector<std::pair<int, int>>& times)
{
    std::vector<RawSpan> spans;
    for (const auto& [start, end] : times)
        spans.push_back({start, end - start, 0, 0, static_cast<std::uint32_t>(spans.size())});
    return spans;
}

SpanTracks oneTrack(std::vector<RawSpan> spans, bool async)
{
    return SpanTracks(std::move(spans), {TraceTrack{.async = async}});
}

/// The events on each lane from the top, in order: "0 2 | 1".
QString lanesOf(const SpanTracks& tracks, std::size_t track = 0)
{
    QStringList lanes;
    for (std::size_t level = 0; level < tracks.lanes(track); ++level) {
        QStringList events;
        for (std::size_t i = 0; i < tracks.lane(track, level).size(); ++i)
            events.append(QString::number(tracks.lane(track, level).event(i)));
        lanes.append(events.join(QLatin1Char(' ')));
    }
    return lanes.join(QStringLiteral(" | "));
}

bool spansOverlap(const SpanLane& lane)
{
    for (std::size_t i = 1; i < lane.size(); ++i) {
        if (lane.start(i) < lane.end(i - 1))
            return true;
    }
    return false;
}

/// `depth` spans, each in the one before it.
std::vector<RawSpan> deepSpans(int depth)
{
    std::vector<std::pair<int, int>> times;
    for (int i = 0; i < depth; ++i)
        times.emplace_back(i, 2 * depth - i);
    return spansOf(times);
}

} // namespace

class TestSpanTracks : public QObject
{
    Q_OBJECT

private slots:
    void spansAreLaidOutOnLanes_data();
    void spansAreLaidOutOnLanes();
    void theOrderOfTheFileDoesNotMatter();
    void eachTrackHasItsOwnLanes();
    void aSpanIsFoundByPlaceAndTime();
    void noSpanHidesAnother_data();
    void noSpanHidesAnother();
    void whatIsTooDeepIsLeftOutAndCounted();
    void manyTracksTakeLittleMemory();
    void lanesOfAllTracksTogetherAreBounded();
    void aTraceIsSortedByTime();
};

void TestSpanTracks::spansAreLaidOutOnLanes_data()
{
    QTest::addColumn<std::vector<RawSpan>>("spans");
    QTest::addColumn<bool>("async");
    QTest::addColumn<QString>("lanes");
    const auto row = [](const char* name, const std::vector<std::pair<int, int>>& times, bool async,
                        const char* lanes) {
        QTest::newRow(name) << spansOf(times) << async << QString::fromLatin1(lanes);
    };
    row("one after the other", {{0, 5}, {5, 9}, {20, 30}}, false, "0 1 2");
    row("one in the other", {{0, 10}, {1, 9}, {2, 8}, {8, 9}, {12, 13}}, false, "0 4 | 1 | 2 3");
    row("the outer one later in the file", {{1, 9}, {0, 10}}, false, "1 | 0");
    row("both at once: as in the file", {{0, 10}, {0, 10}}, false, "0 | 1");
    row("both begin at once", {{0, 5}, {0, 10}}, false, "1 | 0");
    row("both end at once", {{0, 10}, {5, 10}, {10, 12}}, false, "0 2 | 1");
    row("an empty one in another", {{0, 10}, {5, 5}, {10, 10}}, false, "0 2 | 1");
    row("overlapping in part", {{0, 10}, {9, 15}}, false, "0 | 1");
    row("a chain of overlaps takes turns", {{0, 10}, {9, 20}, {19, 30}, {29, 40}}, false, "0 2 | 1 3");
    row("below both that overlap", {{0, 10}, {5, 20}, {6, 8}}, false, "0 | 1 | 2");
    row("below the one that it is in", {{0, 10}, {5, 20}, {12, 14}}, false, "0 | 1 | 2");
    row("async ones that overlap", {{0, 10}, {5, 15}, {12, 20}}, true, "0 2 | 1");
    row("async ones where there is room", {{0, 30}, {1, 5}, {2, 4}, {6, 9}}, true, "0 | 1 3 | 2");
}

void TestSpanTracks::spansAreLaidOutOnLanes()
{
    QFETCH(std::vector<RawSpan>, spans);
    QFETCH(bool, async);
    QTEST(lanesOf(oneTrack(std::move(spans), async)), "lanes");
}

void TestSpanTracks::theOrderOfTheFileDoesNotMatter()
{
    RawTrace trace = nestedTrace(2000, 7);
    std::vector<RawSpan> shuffled = trace.spans;
    std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937(1));
    const SpanTracks one(std::move(trace.spans), trace.tracks);
    const SpanTracks other(std::move(shuffled), trace.tracks);
    QCOMPARE(one.trackCount(), std::size_t(7));
    for (std::size_t track = 0; track < 7; ++track) {
        QCOMPARE(one.lanes(track), std::size_t(2));
        QCOMPARE(lanesOf(one, track), lanesOf(other, track));
    }
}

void TestSpanTracks::eachTrackHasItsOwnLanes()
{
    std::vector<RawSpan> spans = spansOf({{0, 10}, {1, 2}, {0, 10}, {20, 30}});
    spans[2].track = 2;
    spans[3].track = 2;
    const SpanTracks tracks(std::move(spans), std::vector<TraceTrack>(4));
    QCOMPARE(tracks.trackCount(), std::size_t(4));
    QCOMPARE(lanesOf(tracks, 0), QStringLiteral("0 | 1"));
    QCOMPARE(tracks.lanes(1), std::size_t(0));
    QCOMPARE(lanesOf(tracks, 2), QStringLiteral("2 3"));
    QCOMPARE(tracks.lanes(3), std::size_t(0));
    QCOMPARE(tracks.spanCount(), std::size_t(4));
    QCOMPARE(SpanTracks().trackCount(), std::size_t(0));
}

void TestSpanTracks::aSpanIsFoundByPlaceAndTime()
{
    const SpanTracks tracks = oneTrack(spansOf({{0, 10}, {2, 4}, {20, 30}}), false);
    QCOMPARE(tracks.spanAt(0, 0, 25ns), std::optional(SpanRef{0, 0, 1}));
    QCOMPARE(tracks.spanAt(0, 1, 2ns), std::optional(SpanRef{0, 1, 0}));
    QVERIFY(!tracks.spanAt(0, 1, 5ns));
    QCOMPARE(tracks.spanAt(0, 1, 5ns, 1ns), std::optional(SpanRef{0, 1, 0}));
}

void TestSpanTracks::noSpanHidesAnother_data()
{
    QTest::addColumn<bool>("async");
    QTest::newRow("on a thread") << false;
    QTest::newRow("async") << true;
}

void TestSpanTracks::noSpanHidesAnother()
{
    QFETCH(bool, async);
    for (std::uint32_t seed = 1; seed <= 50; ++seed) {
        std::mt19937 random(seed);
        const auto upTo = [&random](int most) { return std::uniform_int_distribution(0, most)(random); };
        std::vector<std::pair<int, int>> times;
        for (int i = 0; i < 200; ++i) {
            const int start = upTo(300);
            times.emplace_back(start, start + upTo(upTo(4) ? 10 : 100));
        }
        const SpanTracks tracks = oneTrack(spansOf(times), async);
        QCOMPARE(tracks.spanCount(), times.size());
        QCOMPARE(tracks.leftOut(), std::size_t(0));
        for (std::size_t level = 0; level < tracks.lanes(0); ++level)
            QVERIFY2(!spansOverlap(tracks.lane(0, level)), qPrintable(lanesOf(tracks)));
    }
}

void TestSpanTracks::whatIsTooDeepIsLeftOutAndCounted()
{
    constexpr int depth = 100'000;
    const SpanTracks tracks = oneTrack(deepSpans(depth), false);
    QCOMPARE(tracks.lanes(0), SpanTracks::mostLanes);
    QCOMPARE(tracks.leftOut(), depth - SpanTracks::mostLanes);
    QCOMPARE(tracks.leftOut(0), depth - SpanTracks::mostLanes);
    QCOMPARE(tracks.spanCount(), SpanTracks::mostLanes);
    QCOMPARE(tracks.lane(0, SpanTracks::mostLanes - 1).start(0), Nanos(SpanTracks::mostLanes - 1));
}

void TestSpanTracks::manyTracksTakeLittleMemory()
{
    constexpr std::size_t count = 100'000;
    std::vector<RawSpan> spans(count);
    for (std::size_t i = 0; i < count; ++i)
        spans[i] = {0, 10, 0, static_cast<std::uint32_t>(i), 0};
    const SpanTracks tracks(std::move(spans), std::vector<TraceTrack>(count));
    QCOMPARE(tracks.spanCount(), count);
    QVERIFY(tracks.memoryUse() <= 200 * count);
}

// Each track would like 100 lanes.
void TestSpanTracks::lanesOfAllTracksTogetherAreBounded()
{
    constexpr std::size_t tracks = 4000;
    constexpr std::int64_t depth = 100;
    std::vector<RawSpan> spans;
    for (std::uint32_t track = 0; track < tracks; ++track) {
        for (std::int64_t level = 0; level < depth; ++level)
            spans.push_back({.start = level, .duration = 1000 - 2 * level, .track = track});
    }
    const SpanTracks laid(std::move(spans), std::vector<TraceTrack>(tracks));
    std::size_t lanes = 0;
    for (std::size_t track = 0; track < tracks; ++track) {
        QVERIFY(laid.lanes(track) >= 1);
        lanes += laid.lanes(track);
    }
    QVERIFY(lanes < SpanTracks::mostLanesInAll + tracks);
    QCOMPARE(laid.spanCount() + laid.leftOut(), tracks * std::size_t(depth));
    QCOMPARE(laid.leftOut(), tracks * std::size_t(depth) - lanes);
}

void TestSpanTracks::aTraceIsSortedByTime()
{
    RawTrace raw = nestedTrace(10, 2);
    raw.instants = {{.at = 5}, {.at = 1}, {.at = 3}};
    raw.flows = {{.fromAt = 9}, {.fromAt = 2}};
    raw.counters = {{.values = {{7, 1}, {6, 2}}}};
    raw.length = 1s;
    raw.cutOff = true;
    const Trace trace = traceFrom(std::move(raw));
    QCOMPARE(trace.spans.spanCount(), std::size_t(10));
    QCOMPARE(trace.firstCounterTrack, std::size_t(2));
    QCOMPARE(trace.tracks.size(), std::size_t(3)); // the counter has one of its own
    QCOMPARE(trace.names.size(), std::size_t(600));
    QCOMPARE(trace.instants.front().at, std::int64_t(1));
    QCOMPARE(trace.instants.back().at, std::int64_t(5));
    QCOMPARE(trace.flows.front().fromAt, std::int64_t(2));
    QCOMPARE(trace.counters[0].values[0].value, 2.0);
    QCOMPARE(trace.length, Nanos(1s));
    QVERIFY(trace.cutOff);
}

QTEST_GUILESS_MAIN(TestSpanTracks)
#include "tst_spantracks.moc"

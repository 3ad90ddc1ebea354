#include "core/spans/spansearch.h"
#include "tests/support/randomspans.h"

#include <QTest>

#include <algorithm>
#include <tuple>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

/// Two threads: "parse" with "read" in it, and "Parser" twice.
class SmallTrace
{
public:
    SmallTrace()
    {
        const std::uint32_t parse = names.add("parse");
        const std::uint32_t read = names.add("read");
        const std::uint32_t parser = names.add("Parser");
        const std::uint32_t korean = names.add("파싱 ÉTAPE");
        std::vector<RawSpan> spans{{10, 50, parse, 0, 0},  {20, 10, read, 0, 1},   {100, 5, parse, 0, 2},
                                   {10, 20, parser, 1, 3}, {60, 30, parser, 1, 4}, {200, 1, korean, 1, 5}};
        tracks = SpanTracks(std::move(spans), std::vector<TraceTrack>(2));
    }

    /// The events of all matches, from the first one on.
    QList<int> found(const QString& text, Nanos least = 0ns) const
    {
        const SpanSearch search(tracks, names, {text, least});
        QList<int> events;
        for (auto at = search.first(); at; at = search.next(*at))
            events.append(event(*at));
        return events;
    }
    int event(const SpanRef& ref) const { return static_cast<int>(tracks.lane(ref).event(ref.index)); }

    NameList names;
    SpanTracks tracks;
};

} // namespace

class TestSpanSearch : public QObject
{
    Q_OBJECT

private slots:
    void namesMatchWhateverTheirCase();
    void shortSpansAreLeftOut();
    void matchesFollowInReadingOrder();
    void matchesAreFoundFromATime();
    void nothingIsFoundWhereNothingMatches();
    void allWaysThroughATraceAgree_data();
    void allWaysThroughATraceAgree();
};

void TestSpanSearch::namesMatchWhateverTheirCase()
{
    const SmallTrace trace;
    QCOMPARE(trace.found(QStringLiteral("PARSE")), QList<int>({0, 3, 4, 2}));
    QCOMPARE(trace.found(QStringLiteral("parser")), QList<int>({3, 4}));
    QCOMPARE(trace.found(QStringLiteral("ea")), QList<int>({1}));
    QCOMPARE(trace.found(QStringLiteral("étape")), QList<int>({5}));
    QCOMPARE(trace.found(QStringLiteral("싱")), QList<int>({5}));
    QCOMPARE(trace.found({}), QList<int>({0, 3, 1, 4, 2, 5}));
}

void TestSpanSearch::shortSpansAreLeftOut()
{
    const SmallTrace trace;
    QCOMPARE(trace.found({}, 20ns), QList<int>({0, 3, 4}));
    QCOMPARE(trace.found(QStringLiteral("parser"), 21ns), QList<int>({4}));
}

void TestSpanSearch::matchesFollowInReadingOrder()
{
    const SmallTrace trace;
    const SpanSearch search(trace.tracks, trace.names, {QStringLiteral("pars"), 0ns});
    QCOMPARE(search.count(), std::size_t(4));
    QCOMPARE(search.countOn(1), std::size_t(2));
    QList<int> events;
    for (auto at = search.last(); at; at = search.previous(*at))
        events.append(trace.event(*at));
    QCOMPARE(events, QList<int>({2, 4, 3, 0}));
    const SpanRef read{0, 1, 0}; // which does not match, but has a place
    QVERIFY(!search.matches(read));
    QCOMPARE(trace.event(*search.next(read)), 4);
    QCOMPARE(trace.event(*search.previous(read)), 3);
}

void TestSpanSearch::matchesAreFoundFromATime()
{
    const SmallTrace trace;
    const SpanSearch search(trace.tracks, trace.names, {QStringLiteral("parser"), 0ns});
    QCOMPARE(trace.event(*search.firstFrom(10ns)), 3);
    QCOMPARE(trace.event(*search.firstFrom(11ns)), 4);
    QVERIFY(!search.firstFrom(61ns));
    QCOMPARE(trace.event(*search.lastBefore(61ns)), 4);
    QCOMPARE(trace.event(*search.lastBefore(60ns)), 3);
    QVERIFY(!search.lastBefore(10ns));
}

void TestSpanSearch::nothingIsFoundWhereNothingMatches()
{
    const SmallTrace trace;
    const SpanSearch search(trace.tracks, trace.names, {QStringLiteral("none"), 0ns});
    QCOMPARE(search.count(), std::size_t(0));
    QVERIFY(!search.first());
    QVERIFY(!search.last());
    QCOMPARE(search.names(), std::vector<bool>(4));
    QVERIFY(!SpanSearch(SpanTracks(), NameList(), {}).first());
}

void TestSpanSearch::allWaysThroughATraceAgree_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("micros");
    QTest::addRow("everything") << QString() << 0;
    QTest::addRow("parents") << QStringLiteral("request") << 0;
    QTest::addRow("one name") << QStringLiteral("part_123") << 0;
    QTest::addRow("long ones") << QString() << 20;
}

void TestSpanSearch::allWaysThroughATraceAgree()
{
    QFETCH(QString, text);
    QFETCH(int, micros);
    RawTrace raw = nestedTrace(3000, 5);
    const SpanTracks tracks(std::move(raw.spans), raw.tracks);
    const SpanSearch search(tracks, raw.names, {text, std::chrono::microseconds(micros)});
    std::vector<std::tuple<Nanos, std::uint32_t, std::uint32_t, std::uint32_t>> expected;
    for (std::uint32_t track = 0; track < tracks.trackCount(); ++track) {
        for (std::uint32_t level = 0; level < tracks.lanes(track); ++level) {
            for (std::uint32_t i = 0; i < tracks.lane(track, level).size(); ++i) {
                if (search.matches(SpanRef{track, level, i}))
                    expected.emplace_back(tracks.lane(track, level).start(i), track, level, i);
            }
        }
    }
    std::sort(expected.begin(), expected.end());
    QVERIFY(!expected.empty());
    QCOMPARE(search.count(), expected.size());
    auto forward = search.first();
    for (const auto& [start, track, level, index] : expected) {
        QCOMPARE(forward, std::optional(SpanRef{track, level, index}));
        forward = search.next(*forward);
    }
    QVERIFY(!forward);
    auto back = search.last();
    std::for_each(expected.rbegin(), expected.rend(), [&](const auto& place) {
        QVERIFY(back);
        QCOMPARE(back->index, std::get<3>(place));
        QCOMPARE(back->track, std::get<1>(place));
        back = search.previous(*back);
    });
    QVERIFY(!back);
}

QTEST_GUILESS_MAIN(TestSpanSearch)
#include "tst_spansearch.moc"

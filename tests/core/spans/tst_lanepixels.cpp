#include "core/spans/lanepixels.h"
#include "tests/support/randomspans.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(loopscope::test::SpanPattern)

namespace {

struct TrueColumn
{
    double share = 0;
    bool touched = false;
};

/// Each column's covered share, from every span.
std::vector<TrueColumn> trueColumns(const std::vector<RawSpan>& spans, const TimeScale& scale)
{
    std::vector<TrueColumn> columns(static_cast<std::size_t>(scale.width));
    for (const RawSpan& span : spans) {
        const double left = scale.x(Nanos(span.start)) - scale.left;
        const double right = scale.x(Nanos(span.start + span.duration)) - scale.left;
        if (right < 0 || left >= scale.width)
            continue;
        const double last = std::min(right, scale.width - 1);
        for (double column = std::max(0.0, std::floor(left)); column <= last; ++column) {
            const double share = std::min(right, column + 1) - std::max(left, column);
            columns[static_cast<std::size_t>(column)].share += share;
            columns[static_cast<std::size_t>(column)].touched |= share > 1e-4;
        }
    }
    return columns;
}

/// Views of all of a lane down to a ten-millionth of it, always with some span in them.
class Zooms
{
public:
    explicit Zooms(const SpanLane& lane)
        : m_lane(lane)
        , m_length(static_cast<double>((lane.free() - lane.start(0)).count()))
    {
    }

    TimeScale next(double width)
    {
        const double length = m_length * std::pow(10, -7 * unit());
        const auto span = static_cast<std::size_t>(unit() * static_cast<double>(m_lane.size()));
        const Nanos before(static_cast<Nanos::rep>(unit() * length));
        return {ViewRange(m_lane.start(span) - before, Nanos(static_cast<Nanos::rep>(length))), 100, width};
    }

private:
    double unit() { return std::uniform_real_distribution<double>()(m_random); }

    const SpanLane& m_lane;
    double m_length;
    std::mt19937 m_random{1};
};

SpanLane fourSpans()
{
    SpanLane lane;
    lane.append(10ns, 20ns, 1, 0); // of 10 ns a pixel: columns 1 and 2
    lane.append(35ns, 10ns, 2, 0); // half of 3, half of 4
    lane.append(50ns, 0ns, 3, 0);  // in 5
    lane.append(69ns, 4ns, 4, 0);  // a tenth of 6, three of 7
    return lane;
}

} // namespace

class TestLanePixels : public QObject
{
    Q_OBJECT

private slots:
    void aColumnShowsTheShareOfItsTimeThatIsCovered();
    void onlyWideSpansAreTold();
    void aSpanIsCutOffBehindTheEdges();
    void anOpenSpanLastsUntilNow();
    void whatOnlyTouchesTheEdgeIsNotShown();
    void nothingIsShownOfAnEmptyLane();
    void columnsAreTrue_data();
    void columnsAreTrue();
    void workIsBoundedByPixels_data();
    void workIsBoundedByPixels();
};

static QList<int> coverages(const LanePixels& pixels)
{
    QList<int> list;
    for (const PixelColumn& column : pixels.columns())
        list.append(static_cast<int>(column.coverage()));
    return list;
}

// 1000 ns, as less is no view.
static TimeScale tenNanosAPixel(Nanos start = {})
{
    return {ViewRange(start, 1000ns), 0, 100};
}

void TestLanePixels::aColumnShowsTheShareOfItsTimeThatIsCovered()
{
    LanePixels pixels;
    pixels.update(fourSpans(), tenNanosAPixel(), 3, 0ns);
    QCOMPARE(pixels.columns().size(), std::size_t(100));
    QCOMPARE(coverages(pixels).first(9), QList<int>({0, 255, 255, 128, 128, 1, 26, 76, 0}));
    QVERIFY(pixels.columns()[0].isEmpty());
    QCOMPARE(pixels.columns()[1].name(), 1U);
    QCOMPARE(pixels.columns()[4].name(), 2U);
    QCOMPARE(pixels.columns()[5].name(), 3U);
    QCOMPARE(pixels.columns()[6].name(), 4U);
}

void TestLanePixels::onlyWideSpansAreTold()
{
    LanePixels pixels;
    pixels.update(fourSpans(), tenNanosAPixel(), 2, 0ns);
    QCOMPARE(pixels.wide().size(), std::size_t(1));
    QCOMPARE(pixels.wide()[0].index, std::size_t(0));
    QCOMPARE(pixels.wide()[0].left, 1.0);
    QCOMPARE(pixels.wide()[0].right, 3.0);
}

void TestLanePixels::aSpanIsCutOffBehindTheEdges()
{
    SpanLane lane;
    lane.append(0ns, 1h, 5, 0);
    LanePixels pixels;
    pixels.update(lane, tenNanosAPixel(1min), 3, 0ns);
    QCOMPARE(pixels.wide()[0].left, -1.0);
    QCOMPARE(pixels.wide()[0].right, 101.0);
    QCOMPARE(coverages(pixels), QList<int>(100, 255));
}

void TestLanePixels::anOpenSpanLastsUntilNow()
{
    SpanLane lane = fourSpans();
    lane.openLast(100ns, 9, 0);
    LanePixels pixels;
    pixels.update(lane, tenNanosAPixel(), 3, 205ns);
    QCOMPARE(coverages(pixels).mid(9, 13),
             QList<int>({0, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 128, 0}));
    QCOMPARE(pixels.columns()[12].name(), 9U);
    QCOMPARE(pixels.wide().back().index, std::size_t(4));
    pixels.update(lane, tenNanosAPixel(1us), 3, 205ns);
    QCOMPARE(coverages(pixels), QList<int>(100, 0));
    pixels.update(lane, tenNanosAPixel(1us), 3, 5us);
    QCOMPARE(coverages(pixels), QList<int>(100, 255));
}

void TestLanePixels::whatOnlyTouchesTheEdgeIsNotShown()
{
    LanePixels pixels;
    pixels.update(fourSpans(), tenNanosAPixel(30ns), 3, 0ns);
    QCOMPARE(coverages(pixels).first(2), QList<int>({128, 128}));
    pixels.update(fourSpans(), tenNanosAPixel(73ns), 3, 0ns);
    QCOMPARE(coverages(pixels), QList<int>(100, 0));
    pixels.update(fourSpans(), tenNanosAPixel(50ns), 3, 0ns); // but an empty span at it is
    QCOMPARE(pixels.columns()[0].name(), 3U);
}

void TestLanePixels::nothingIsShownOfAnEmptyLane()
{
    LanePixels pixels;
    pixels.update(SpanLane(), tenNanosAPixel(), 3, 0ns);
    QCOMPARE(coverages(pixels), QList<int>(100, 0));
    QVERIFY(pixels.wide().empty());
}

void TestLanePixels::columnsAreTrue_data()
{
    QTest::addColumn<SpanPattern>("pattern");
    QTest::addColumn<int>("count");
    for (const int count : {5, 1000, 20'000}) {
        QTest::addRow("%d even", count) << SpanPattern::Even << count;
        QTest::addRow("%d in bursts", count) << SpanPattern::Bursts << count;
        QTest::addRow("%d with a giant", count) << SpanPattern::Giant << count;
    }
}

// A node may lie over an edge between two columns and be covered on one side of it only: of any number of
// columns from the left on, as much as a quarter of a column is in the next one. Besides, a node's share is
// rounded to 1/255, and so is a column's; what is there at all counts as 1/255.
void TestLanePixels::columnsAreTrue()
{
    QFETCH(SpanPattern, pattern);
    QFETCH(int, count);
    const std::vector<RawSpan> spans = laneSpans(pattern, static_cast<std::size_t>(count), 3);
    const SpanLane lane = laneOf(spans, false);
    Zooms zooms(lane);
    LanePixels pixels;
    for (int zoom = 0; zoom < 60; ++zoom) {
        const TimeScale scale = zooms.next(300);
        pixels.update(lane, scale, 3, 0ns);
        const std::vector<TrueColumn> truth = trueColumns(spans, scale);
        double shown = 0;
        double covered = 0;
        for (std::size_t i = 0; i < truth.size(); ++i) {
            const PixelColumn& column = pixels.columns()[i];
            shown += column.coverage() / 255.0;
            covered += truth[i].share;
            const double tolerance = 0.26 + static_cast<double>(i + 1) * 2 / 255;
            const QString where =
                QStringLiteral("zoom %1 column %2: %3, is %4").arg(zoom).arg(i).arg(shown).arg(covered);
            QVERIFY2(std::abs(shown - covered) <= tolerance, qPrintable(where));
            QVERIFY2(!truth[i].touched || !column.isEmpty(), qPrintable(where));
        }
    }
}

void TestLanePixels::workIsBoundedByPixels_data()
{
    QTest::addColumn<SpanPattern>("pattern");
    QTest::addColumn<int>("count");
    for (const int count : {1000, 100'000, 3'000'000}) {
        QTest::addRow("%d even", count) << SpanPattern::Even << count;
        QTest::addRow("%d in bursts", count) << SpanPattern::Bursts << count;
        QTest::addRow("%d with a giant", count) << SpanPattern::Giant << count;
        QTest::addRow("%d at one instant", count) << SpanPattern::Instant << count;
    }
}

void TestLanePixels::workIsBoundedByPixels()
{
    QFETCH(SpanPattern, pattern);
    QFETCH(int, count);
    constexpr double width = 1000;
    const SpanLane lane = laneOf(laneSpans(pattern, static_cast<std::size_t>(count)), true);
    Zooms zooms(lane);
    LanePixels pixels;
    std::size_t most = 0;
    for (int zoom = 0; zoom < 300; ++zoom) {
        WorkCount work;
        pixels.update(lane, zooms.next(width), 3, 0ns, &work);
        most = std::max(most, work.visited);
    }
    QVERIFY2(static_cast<double>(most) <= 12 * width, qPrintable(QString::number(most)));
}

QTEST_GUILESS_MAIN(TestLanePixels)
#include "tst_lanepixels.moc"

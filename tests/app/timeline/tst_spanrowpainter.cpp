#include "app/timeline/spanrowpainter.h"
#include "core/spans/spantracks.h"
#include "tests/support/randomspans.h"

#include <QGuiApplication>
#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

class TestSpanRowPainter : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSpanIsFilledAndOutlined();
    void spansThatMeetHaveOneLineBetweenThem();
    void aSpanMayReachIntoTheBarByLessThanAPixel();
    void aTickIsSeenThoughItCoversNothing();
    void whatIsNotCoveredIsTheRow();
    void aNameStaysInItsBar();
    void aNameWithoutRoomIsCutOrLeftOut();
    void aNameIsSeenWhereItsSpanBeganBeforeTheView();
    void namesThatAreNotShownFade();
    void aBarMayReachOutOfTheImage_data();
    void aBarMayReachOutOfTheImage();
    void sizesFollowTheDevicePixelRatio();
    void manyBarsLookAsEachAlone();

private:
    void paint(const SpanLane& lane, const QRectF& rect, Nanos start = 0ns);
    QRgb at(int x, int y) const { return m_image.pixel(x, y); }
    /// How many pixels of the columns [left, right) are neither fill, outline nor row.
    int inkIn(int left, int right) const;

    Colors m_colors = Colors::of(QPalette(Qt::white));
    NameList m_names;
    QImage m_image;
    std::optional<SpanRowPainter> m_painter;
    SpanColor m_look; // of the only name
};

void TestSpanRowPainter::init()
{
    m_names = NameList();
    m_names.add("handleRequest");
    m_look = SpanColors(m_colors)[SpanColors::hueOf("handleRequest")];
    QFont font;
    font.setPixelSize(12);
    m_painter.emplace(m_colors, font, m_names);
    m_image = QImage(200, 40, QImage::Format_RGB32);
    m_image.fill(m_colors.paper);
}

// Ten nanoseconds a logical pixel of a bar of 100.
void TestSpanRowPainter::paint(const SpanLane& lane, const QRectF& rect, Nanos start)
{
    m_painter->paint(m_image, {SpanBar{lane, ViewRange(start, 1us), rect, m_colors.paper}});
}

int TestSpanRowPainter::inkIn(int left, int right) const
{
    int ink = 0;
    for (int y = 0; y < m_image.height(); ++y) {
        for (int x = left; x < right; ++x) {
            const QRgb pixel = at(x, y);
            ink +=
                pixel != m_colors.paper.rgb() && pixel != m_look.fill.rgb() && pixel != m_look.outline.rgb();
        }
    }
    return ink;
}

static SpanLane laneOf(std::initializer_list<std::pair<int, int>> spans)
{
    SpanLane lane;
    for (const auto& [start, end] : spans)
        lane.append(Nanos(start), Nanos(end - start), 0, 0);
    return lane;
}

void TestSpanRowPainter::aSpanIsFilledAndOutlined()
{
    paint(laneOf({{100, 200}}), {50, 10, 100, 8});
    QCOMPARE(at(59, 14), m_colors.paper.rgb());
    QCOMPARE(at(60, 14), m_look.outline.rgb());
    QCOMPARE(at(61, 14), m_look.fill.rgb());
    QCOMPARE(at(68, 14), m_look.fill.rgb());
    QCOMPARE(at(69, 14), m_look.outline.rgb());
    QCOMPARE(at(70, 14), m_colors.paper.rgb());
    QCOMPARE(at(65, 9), m_colors.paper.rgb());
    QCOMPARE(at(65, 10), m_look.outline.rgb());
    QCOMPARE(at(65, 17), m_look.outline.rgb());
    QCOMPARE(at(65, 18), m_colors.paper.rgb());
}

void TestSpanRowPainter::spansThatMeetHaveOneLineBetweenThem()
{
    paint(laneOf({{100, 200}, {200, 300}}), {0, 10, 100, 8});
    QCOMPARE(at(19, 14), m_look.fill.rgb());
    QCOMPARE(at(20, 14), m_look.outline.rgb());
    QCOMPARE(at(21, 14), m_look.fill.rgb());
    QCOMPARE(at(29, 14), m_look.outline.rgb());
}

void TestSpanRowPainter::aSpanMayReachIntoTheBarByLessThanAPixel()
{
    const SpanLane lane = laneOf({{0, 1003}, {1997, 3000}});
    m_image.fill(Qt::magenta);
    paint(lane, {50, 10, 100, 8}, 1us);
    for (int y = 10; y < 18; ++y) {
        QCOMPARE(at(49, y), QColor(Qt::magenta).rgb());
        QVERIFY(at(50, y) != m_colors.paper.rgb());
        QCOMPARE(at(51, y), m_colors.paper.rgb());
        QCOMPARE(at(148, y), m_colors.paper.rgb());
        QVERIFY(at(149, y) != m_colors.paper.rgb());
        QCOMPARE(at(150, y), QColor(Qt::magenta).rgb());
    }
}

void TestSpanRowPainter::aTickIsSeenThoughItCoversNothing()
{
    paint(laneOf({{505, 505}}), {0, 10, 100, 8});
    QCOMPARE(at(49, 14), m_colors.paper.rgb());
    QVERIFY(contrast(QColor(at(50, 14)), m_colors.paper) > 1.2);
    QCOMPARE(at(51, 14), m_colors.paper.rgb());
}

void TestSpanRowPainter::whatIsNotCoveredIsTheRow()
{
    m_image.fill(Qt::black);
    paint(SpanLane(), {50, 10, 100, 8});
    QCOMPARE(at(49, 14), qRgb(0, 0, 0));
    QCOMPARE(at(50, 14), m_colors.paper.rgb());
    QCOMPARE(at(149, 17), m_colors.paper.rgb());
    QCOMPARE(at(150, 17), qRgb(0, 0, 0));
}

void TestSpanRowPainter::aNameStaysInItsBar()
{
    for (int width = 4; width <= 90; ++width) {
        m_image.fill(m_colors.paper);
        paint(laneOf({{50, 50 + 10 * width}}), {50, 10, 100, 24});
        QVERIFY2(inkIn(0, 56) == 0 && inkIn(54 + width, 200) == 0, qPrintable(QString::number(width)));
    }
    QVERIFY(inkIn(55, 145) > 50);
}

void TestSpanRowPainter::aNameWithoutRoomIsCutOrLeftOut()
{
    paint(laneOf({{0, 80}}), {0, 10, 100, 24});
    QCOMPARE(inkIn(0, 100), 0);
    paint(laneOf({{0, 450}}), {0, 10, 100, 24});
    QVERIFY(inkIn(0, 100) > 20);
    m_image.fill(m_colors.paper);
    paint(laneOf({{0, 900}}), {0, 10, 100, 12}); // not high enough
    QCOMPARE(inkIn(0, 100), 0);
}

void TestSpanRowPainter::aNameIsSeenWhereItsSpanBeganBeforeTheView()
{
    paint(laneOf({{0, 1'000'000}}), {0, 10, 100, 24}, 500us);
    QVERIFY(inkIn(0, 50) > 20);
}

void TestSpanRowPainter::namesThatAreNotShownFade()
{
    m_painter->setShown({false});
    paint(laneOf({{0, 900}}), {0, 10, 100, 24});
    const QColor fade(at(45, 20));
    QVERIFY(fade != m_look.fill && fade != m_colors.paper);
    QVERIFY(contrast(fade, m_colors.paper) < contrast(m_look.fill, m_colors.paper));
    for (int x = 10; x < 80; ++x)
        QCOMPARE(at(x, 22), fade.rgb()); // without its name
    m_painter->setShown({});
    paint(laneOf({{0, 900}}), {0, 10, 100, 24});
    QCOMPARE(at(2, 20), m_look.fill.rgb());
}

void TestSpanRowPainter::aBarMayReachOutOfTheImage_data()
{
    QTest::addColumn<QRectF>("rect");
    QTest::addRow("to the left") << QRectF(-50, 10, 100, 24);
    QTest::addRow("to the right") << QRectF(150, 10, 100, 24);
    QTest::addRow("above") << QRectF(50, -12, 100, 24);
    QTest::addRow("below") << QRectF(50, 28, 100, 24);
    QTest::addRow("on all sides") << QRectF(-10, -10, 220, 60);
    QTest::addRow("altogether") << QRectF(300, 10, 100, 24);
}

void TestSpanRowPainter::aBarMayReachOutOfTheImage()
{
    QFETCH(QRectF, rect);
    m_image.fill(Qt::magenta);
    paint(laneOf({{0, 1000}}), rect);
    const QRect visible = rect.toRect() & m_image.rect();
    for (int y = 0; y < m_image.height(); ++y) {
        for (int x = 0; x < m_image.width(); ++x)
            QCOMPARE(at(x, y) != QColor(Qt::magenta).rgb(), visible.contains(x, y));
    }
}

void TestSpanRowPainter::sizesFollowTheDevicePixelRatio()
{
    m_image.setDevicePixelRatio(2);
    paint(laneOf({{100, 300}}), {0, 5, 100, 6});
    QCOMPARE(at(19, 15), m_colors.paper.rgb());
    QCOMPARE(at(20, 15), m_look.outline.rgb());
    QCOMPARE(at(58, 15), m_look.fill.rgb());
    QCOMPARE(at(59, 15), m_look.outline.rgb());
    QCOMPARE(at(30, 9), m_colors.paper.rgb());
    QCOMPARE(at(30, 10), m_look.outline.rgb());
    QCOMPARE(at(30, 21), m_look.outline.rgb());
    QCOMPARE(at(30, 22), m_colors.paper.rgb());
}

// Of more spans than one thread paints alone.
void TestSpanRowPainter::manyBarsLookAsEachAlone()
{
    constexpr int rows = 40;
    RawTrace trace = test::nestedTrace(200'000, rows);
    const SpanTracks tracks(std::move(trace.spans), trace.tracks);
    std::vector<SpanBar> bars;
    for (int row = 0; row < rows; ++row)
        bars.push_back(
            {tracks.lane(row, 1), ViewRange(0ns, trace.length), QRectF(0, row, 200, 1), m_colors.paper});
    SpanRowPainter painter(m_colors, QFont(), trace.names);
    WorkCount together;
    painter.paint(m_image, bars, &together);
    QImage alone = m_image;
    alone.fill(Qt::magenta);
    WorkCount inTurn;
    for (const SpanBar& bar : bars)
        painter.paint(alone, {bar}, &inTurn);
    QCOMPARE(m_image, alone);
    QCOMPARE(together.visited, inTurn.visited);
}

QTEST_MAIN(TestSpanRowPainter)
#include "tst_spanrowpainter.moc"

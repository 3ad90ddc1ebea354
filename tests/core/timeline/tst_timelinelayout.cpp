#include "core/timeline/timelinelayout.h"

#include <QTest>

using namespace loopscope;

class TestTimelineLayout : public QObject
{
    Q_OBJECT

private slots:
    void partsFollowOneAnotherWithoutGaps_data();
    void partsFollowOneAnotherWithoutGaps();
    void aShortRunHasItsLegendRightBeneath();
    void aLongRunLeavesRoomForLegendAndComparison();
    void moreLegendTakesFromTheRowsAlone();
    void inALowWindowTheLegendGivesWayToTheRows();
    void inALowerWindowOnlyTheBracketOfAComparisonIsLeft();
    void aNarrowWindowKeepsMostOfItsWidthForThePlot();
    void aBarHasRoomInItsRowAtEveryTextSize();
};

static const TimelineSizes usual{.width = 900, .height = 500, .text = 16, .smallText = 14, .nameWidth = 120};

void TestTimelineLayout::partsFollowOneAnotherWithoutGaps_data()
{
    QTest::addColumn<double>("height");
    QTest::addColumn<double>("rows");
    QTest::addColumn<bool>("compares");
    QTest::newRow("few rows") << 500.0 << 100.0 << false;
    QTest::newRow("few rows, compared") << 500.0 << 100.0 << true;
    QTest::newRow("more rows than room") << 500.0 << 1e6 << true;
    QTest::newRow("hardly any room") << 60.0 << 1e6 << true;
}

void TestTimelineLayout::partsFollowOneAnotherWithoutGaps()
{
    QFETCH(double, height);
    QFETCH(double, rows);
    QFETCH(bool, compares);
    TimelineSizes sizes = usual;
    sizes.height = height;
    sizes.compares = compares;
    sizes.kept = height / 6;
    const TimelineLayout layout = TimelineLayout::of(sizes, rows);
    double bottom = 0;
    for (const QRectF& part : {layout.overview, layout.ruler, layout.loop, layout.kept, layout.rows,
                               layout.comparison, layout.legend}) {
        QCOMPARE(part.top(), bottom);
        QVERIFY(part.height() >= 0);
        QCOMPARE(part.width(), sizes.width);
        bottom = part.bottom();
    }
    QCOMPARE(layout.comparison.height() > 0, compares);
    QVERIFY(layout.overview.contains(layout.strip()));
}

void TestTimelineLayout::aShortRunHasItsLegendRightBeneath()
{
    const TimelineLayout layout = TimelineLayout::of(usual, 100);
    QCOMPARE(layout.rows.height(), 100.0);
    QCOMPARE(layout.legend.top(), layout.rows.bottom());
    QVERIFY(layout.legend.bottom() < usual.height);
}

void TestTimelineLayout::aLongRunLeavesRoomForLegendAndComparison()
{
    TimelineSizes sizes = usual;
    sizes.compares = true;
    const TimelineLayout layout = TimelineLayout::of(sizes, 1e6);
    QVERIFY(qAbs(layout.legend.bottom() - sizes.height) <= 1);
    QVERIFY(layout.rows.height() > 100);
}

void TestTimelineLayout::inALowWindowTheLegendGivesWayToTheRows()
{
    TimelineSizes sizes = usual;
    sizes.compares = true;
    sizes.legendLines = 2;
    sizes.height = 260;
    const TimelineLayout low = TimelineLayout::of(sizes, 1000);
    QCOMPARE(low.legend.height(), 0.0);
    QVERIFY(low.rows.height() >= 2 * rowMetrics(sizes.text, sizes.smallText).task);
    sizes.height = 320;
    QVERIFY(TimelineLayout::of(sizes, 1000).legend.height() > 0);
}

void TestTimelineLayout::inALowerWindowOnlyTheBracketOfAComparisonIsLeft()
{
    TimelineSizes sizes = usual;
    sizes.compares = true;
    const double whole = TimelineLayout::of(sizes, 1000).comparison.height();
    sizes.height = 180;
    const TimelineLayout low = TimelineLayout::of(sizes, 1000);
    QVERIFY(low.comparison.height() >= sizes.smallText + 10); // a line of words, and the bracket
    QVERIFY(low.comparison.height() <= 0.7 * whole);
    QVERIFY(low.rows.height() >= rowMetrics(sizes.text, sizes.smallText).task - 1);
    QCOMPARE(low.comparison.bottom(), sizes.height);
}

void TestTimelineLayout::moreLegendTakesFromTheRowsAlone()
{
    TimelineSizes sizes = usual;
    const TimelineLayout one = TimelineLayout::of(sizes, 1e6);
    sizes.legendLines = 2;
    const TimelineLayout two = TimelineLayout::of(sizes, 1e6);
    QCOMPARE(two.rows.top(), one.rows.top());
    QVERIFY(two.rows.height() < one.rows.height());
    QCOMPARE(two.legend.bottom(), one.legend.bottom());
}

void TestTimelineLayout::aNarrowWindowKeepsMostOfItsWidthForThePlot()
{
    TimelineSizes sizes = usual;
    sizes.width = 200;
    const TimelineLayout layout = TimelineLayout::of(sizes, 100);
    QCOMPARE(layout.plotLeft, 60.0);
    QVERIFY(layout.plotLeft + layout.plotWidth <= 200);
}

void TestTimelineLayout::aBarHasRoomInItsRowAtEveryTextSize()
{
    for (const double text : {8.0, 14.0, 17.0, 25.0, 40.0}) {
        const RowMetrics rows = rowMetrics(text / 0.88, text);
        QVERIFY(barHeight(text) >= text);          // a label fits into its bar
        QVERIFY(rows.task >= barHeight(text) + 8); // and an outline around it
        QVERIFY(rows.worker >= barHeight(text));
        const RowMetrics collapsed = collapsedRowMetrics(text / 0.88, text);
        QVERIFY(collapsed.task * 200 <= 800); // hundreds at once
        QCOMPARE(collapsed.kept, rows.task);
    }
}

QTEST_GUILESS_MAIN(TestTimelineLayout)
#include "tst_timelinelayout.moc"

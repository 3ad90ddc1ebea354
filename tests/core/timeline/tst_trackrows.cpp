#include "core/timeline/trackplaces.h"

#include <QTest>

using namespace loopscope;

/// Where the tracks of a trace are drawn.
class TestTrackRows : public QObject
{
    Q_OBJECT

private slots:
    void tracksStandInTheTracesOwnOrder();
    void aTrackIsAsHighAsItsLanes();
    void aTrackThatHoldsNothingHasNoRow();
    void rowsAreFoundByTheirPlace_data();
    void rowsAreFoundByTheirPlace();
    void theRowsInViewAreThoseItTouches();
    void aPinnedTrackComesFirst();
    void asManyPinnedTracksStayInViewAsFit_data();
    void asManyPinnedTracksStayInViewAsFit();
    void scrolledRowsAreFoundBeneathThoseThatStay();
    void ofAPinnedTrackThatIsTooHighTheTopStays();
    void aHiddenTrackHasNoRowUntilAllAreShown();
    void tracksThatAreLeftOutHaveNoRowForNow();
    void aCollapsedTrackShowsOneLane();
    void lanesAreFoundByTheirPlaceInTheRow();

private:
    // first: 2 lanes, second: nothing, third: 1 lane and to stand at the top, fourth: an instant alone
    static Trace trace()
    {
        RawTrace raw;
        raw.names.add("work");
        raw.tracks = {{.name = QStringLiteral("first"), .order = 1},
                      {.name = QStringLiteral("second"), .order = 2},
                      {.name = QStringLiteral("third"), .order = 0},
                      {.name = QStringLiteral("fourth"), .order = 3}};
        raw.spans = {{.start = 0, .duration = 100, .track = 0},
                     {.start = 10, .duration = 20, .track = 0},
                     {.start = 5, .duration = 50, .track = 2}};
        raw.instants = {{.at = 7, .track = 3}};
        return traceFrom(std::move(raw));
    }
    static constexpr TrackMetrics metrics{.lane = 20, .padding = 5, .least = 28, .collapsed = 16};
    static std::vector<std::uint32_t> tracksOf(const TrackRows& rows)
    {
        std::vector<std::uint32_t> tracks;
        for (std::size_t i = 0; i < rows.count(); ++i)
            tracks.push_back(rows.row(i).track);
        return tracks;
    }
    using Tracks = std::vector<std::uint32_t>;
};

void TestTrackRows::tracksStandInTheTracesOwnOrder()
{
    QCOMPARE(tracksOf(TrackRows(trace(), metrics)), (Tracks{2, 0, 3}));
}

void TestTrackRows::aTrackIsAsHighAsItsLanes()
{
    const TrackRows rows(trace(), metrics);
    QCOMPARE(rows.row(0).height, 30.0); // 20 + 2 × 5
    QCOMPARE(rows.row(1).height, 50.0);
    QCOMPARE(rows.row(2).height, 28.0); // room for a name
    QCOMPARE(rows.row(1).top, 30.0);
    QCOMPARE(rows.height(), 108.0);
}

void TestTrackRows::aTrackThatHoldsNothingHasNoRow()
{
    const TrackRows rows(trace(), metrics);
    QVERIFY(!rows.numberOf(1));
    QCOMPARE(rows.numberOf(0), std::optional<std::size_t>(1));
}

void TestTrackRows::rowsAreFoundByTheirPlace_data()
{
    QTest::addColumn<double>("y");
    QTest::addColumn<int>("row");
    QTest::newRow("above all rows") << -1.0 << -1;
    QTest::newRow("the first pixel") << 0.0 << 0;
    QTest::newRow("the first row's last pixel") << 29.9 << 0;
    QTest::newRow("the second row") << 30.0 << 1;
    QTest::newRow("the last row") << 107.9 << 2;
    QTest::newRow("beyond all rows") << 108.0 << -1;
}

void TestTrackRows::rowsAreFoundByTheirPlace()
{
    QFETCH(double, y);
    QFETCH(int, row);
    const std::optional<std::size_t> found = TrackRows(trace(), metrics).rowAt(y);
    QCOMPARE(found ? int(*found) : -1, row);
}

void TestTrackRows::theRowsInViewAreThoseItTouches()
{
    const TrackRows rows(trace(), metrics);
    QCOMPARE(rows.rowsIn(0, 108), (TrackRows::Stretch{0, 3}));
    QCOMPARE(rows.rowsIn(30, 50), (TrackRows::Stretch{1, 2}));
    QCOMPARE(rows.rowsIn(29, 2), (TrackRows::Stretch{0, 2}));
    QCOMPARE(rows.rowsIn(500, 10), (TrackRows::Stretch{3, 3}));
}

void TestTrackRows::aPinnedTrackComesFirst()
{
    TrackRows rows(trace(), metrics);
    rows.setPinned(3, true);
    QCOMPARE(tracksOf(rows), (Tracks{3, 2, 0}));
    QCOMPARE(rows.pinned(), std::size_t(1));
    rows.setPinned(3, false);
    QCOMPARE(tracksOf(rows), (Tracks{2, 0, 3}));
}

void TestTrackRows::asManyPinnedTracksStayInViewAsFit_data()
{
    QTest::addColumn<double>("room");
    QTest::addColumn<double>("kept");
    QTest::newRow("no room") << 0.0 << 0.0;
    QTest::newRow("a pixel too few for the first: its top") << 29.0 << 29.0;
    QTest::newRow("the first") << 30.0 << 30.0;
    QTest::newRow("both") << 58.0 << 58.0;
    QTest::newRow("more than they need") << 500.0 << 58.0;
}

void TestTrackRows::asManyPinnedTracksStayInViewAsFit()
{
    QFETCH(double, room);
    TrackRows rows(trace(), metrics);
    rows.setPinned(2, true); // 30 high
    rows.setPinned(3, true); // 28
    QTEST(rows.keptIn(room).shown, "kept");
}

void TestTrackRows::scrolledRowsAreFoundBeneathThoseThatStay()
{
    TrackRows rows(trace(), metrics);
    rows.setPinned(2, true);
    const TrackPlaces places{rows, {0, 100, 200, 30}, {0, 130, 200, 60}, 18};
    QCOMPARE(places.place(rows.row(0)), QRectF(0, 100, 200, 30));
    QCOMPARE(places.place(rows.row(1)), QRectF(0, 130 - 18, 200, 50));
    QCOMPARE(places.place(rows.row(2)), QRectF(0, 130 - 18 + 50, 200, 28));
    QCOMPARE(places.rowAt({10, 110}), std::optional<std::size_t>(0));
    QCOMPARE(places.rowAt({10, 131}), std::optional<std::size_t>(1)); // whose head is hidden above
    QCOMPARE(places.rowAt({10, 163}), std::optional<std::size_t>(2));
    QVERIFY(!places.rowAt({10, 99}));
    QVERIFY(!places.rowAt({10, 190.5}));
    QCOMPARE(places.keptRows(), (TrackRows::Stretch{0, 1}));
    QCOMPARE(places.scrolledRows(), (TrackRows::Stretch{1, 3}));
}

void TestTrackRows::ofAPinnedTrackThatIsTooHighTheTopStays()
{
    TrackRows rows(trace(), metrics);
    rows.setPinned(0, true); // 50 high
    const TrackPlaces places{rows, {0, 100, 200, 20}, {0, 120, 200, 60}, 0};
    QCOMPARE(rows.keptIn(20).whole, 50.0);
    QVERIFY(places.isKept(rows.row(0)));
    QCOMPARE(places.rowAt({10, 119}), std::optional<std::size_t>(0));
    QCOMPARE(places.place(rows.row(1)).top(), 120.0); // the next one, not what is left of the first
    QCOMPARE(places.rowAt({10, 121}), std::optional<std::size_t>(1));
    QCOMPARE(places.scrolledRows(), (TrackRows::Stretch{1, 3}));
}

void TestTrackRows::aHiddenTrackHasNoRowUntilAllAreShown()
{
    TrackRows rows(trace(), metrics);
    rows.hide(2);
    QCOMPARE(tracksOf(rows), (Tracks{0, 3}));
    QCOMPARE(rows.hidden(), std::size_t(1));
    QVERIFY(!rows.numberOf(2));
    rows.showAll();
    QCOMPARE(tracksOf(rows), (Tracks{2, 0, 3}));
    QCOMPARE(rows.hidden(), std::size_t(0));
}

void TestTrackRows::tracksThatAreLeftOutHaveNoRowForNow()
{
    TrackRows rows(trace(), metrics);
    rows.leaveOut({true, false, false, true});
    QCOMPARE(tracksOf(rows), (Tracks{2}));
    QCOMPARE(rows.hidden(), std::size_t(0)); // no person hid them
    rows.leaveOut({});
    QCOMPARE(tracksOf(rows), (Tracks{2, 0, 3}));
}

void TestTrackRows::aCollapsedTrackShowsOneLane()
{
    TrackRows rows(trace(), metrics);
    rows.setCollapsed(0, true);
    QCOMPARE(rows.row(1).height, 16.0);
    QCOMPARE(rows.lanes(rows.row(1)), std::size_t(1));
    QCOMPARE(rows.laneHeight(rows.row(1)), 6.0);
    rows.setAllCollapsed(false);
    QCOMPARE(rows.lanes(rows.row(1)), std::size_t(2));
}

void TestTrackRows::lanesAreFoundByTheirPlaceInTheRow()
{
    const TrackRows rows(trace(), metrics);
    const TrackRow& row = rows.row(1);
    QCOMPARE(rows.laneTop(row, 1), 25.0);
    QCOMPARE(rows.laneAt(row, 0), std::size_t(0));
    QCOMPARE(rows.laneAt(row, 24), std::size_t(0));
    QCOMPARE(rows.laneAt(row, 25), std::size_t(1));
    QCOMPARE(rows.laneAt(row, 49), std::size_t(1)); // the padding beneath
}

QTEST_APPLESS_MAIN(TestTrackRows)
#include "tst_trackrows.moc"

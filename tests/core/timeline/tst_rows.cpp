#include "core/timeline/rows.h"

#include <QTest>

using namespace loopscope;

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreFoundWhereTheyAre_data();
    void rowsAreFoundWhereTheyAre();
    void onlyTouchedRowsAreVisible_data();
    void onlyTouchedRowsAreVisible();
    void everyRowContainsItsMiddle();
    void aMillionRowsAreArithmetic();
    void rowsFollowTheirOrder();
    void thePinnedStayInAPartOfTheirOwn();
    void morePinnedThanThereIsRoomForAreScrolled();

private:
    const RowLayout layout{3, 2, {.task = 30, .worker = 20, .gap = 10}}; // tasks 0-90, workers 100-140
};

void TestRows::rowsAreFoundWhereTheyAre_data()
{
    QTest::addColumn<double>("y");
    QTest::addColumn<int>("row");
    QTest::newRow("above all rows") << -1.0 << -1;
    QTest::newRow("first") << 0.0 << 0;
    QTest::newRow("edge belongs to the lower row") << 30.0 << 1;
    QTest::newRow("in the gap") << 95.0 << -1;
    QTest::newRow("first worker") << 100.0 << 3;
    QTest::newRow("last worker") << 139.0 << 4;
    QTest::newRow("beyond all rows") << 140.0 << -1;
}

void TestRows::rowsAreFoundWhereTheyAre()
{
    QFETCH(double, y);
    const std::optional<std::size_t> row = layout.rowAt(y);
    QTEST(row ? int(*row) : -1, "row");
}

void TestRows::onlyTouchedRowsAreVisible_data()
{
    QTest::addColumn<double>("top");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("last");
    QTest::newRow("everything") << 0.0 << 140.0 << 0 << 5;
    QTest::newRow("parts of two tasks") << 20.0 << 20.0 << 0 << 2;
    QTest::newRow("exactly one") << 30.0 << 30.0 << 1 << 2;
    QTest::newRow("the gap alone") << 92.0 << 5.0 << 3 << 3;
    QTest::newRow("over the gap") << 80.0 << 25.0 << 2 << 4;
    QTest::newRow("beyond all rows") << 200.0 << 50.0 << 5 << 5;
}

void TestRows::onlyTouchedRowsAreVisible()
{
    QFETCH(double, top);
    QFETCH(double, height);
    const RowLayout::Stretch rows = layout.rowsIn(top, height);
    QTEST(int(rows.first), "first");
    QTEST(int(rows.last), "last");
}

void TestRows::everyRowContainsItsMiddle()
{
    for (std::size_t number = 0; number < layout.count(); ++number) {
        const Row row = layout.row(number);
        QCOMPARE(layout.rowAt(row.top + row.height / 2), std::optional(number));
    }
    QCOMPARE(layout.row(4).bottom(), layout.height());
    QVERIFY(layout.row(4).kind == RowKind::Worker);
    QCOMPARE(layout.row(4).index, std::size_t(1));
}

void TestRows::aMillionRowsAreArithmetic()
{
    const RowLayout many(1'000'000, 0, {.task = 34});
    QCOMPARE(many.height(), 34e6);
    QCOMPARE(many.rowsIn(17e6, 340), (RowLayout::Stretch{500'000, 500'010}));
}

void TestRows::rowsFollowTheirOrder()
{
    const RowLayout some(RowOrder(5, {}, {2}, nullptr), 1, {.task = 30, .worker = 20, .gap = 10}, 0);
    QCOMPARE(some.height(), 4 * 30 + 10 + 20.0);
    QCOMPARE(some.row(1), (Row{RowKind::Task, 2, 30, 30}));
    QCOMPARE(some.row(4), (Row{RowKind::Worker, 0, 130, 20}));
}

void TestRows::thePinnedStayInAPartOfTheirOwn()
{
    const RowMetrics metrics{.task = 4, .worker = 20, .gap = 10, .kept = 30};
    const RowLayout kept(RowOrder(5, {4, 2}, {}, nullptr), 1, metrics, 70);
    QCOMPARE(kept.keptHeight(), 60.0);
    QCOMPARE(kept.keptRows(), (RowLayout::Stretch{0, 2}));
    QCOMPARE(kept.row(1), (Row{RowKind::Task, 1, 30, 30, true}));
    QCOMPARE(kept.keptRowAt(59), std::optional<std::size_t>(1));
    QVERIFY(!kept.keptRowAt(60) && !kept.keptRowAt(-1));
    QCOMPARE(kept.row(2), (Row{RowKind::Task, 0, 0, 4})); // the first that is scrolled
    QCOMPARE(kept.rowAt(0), std::optional<std::size_t>(2));
    QCOMPARE(kept.rowAt(25), std::optional<std::size_t>(5)); // the worker
    QCOMPARE(kept.rowsIn(0, 8), (RowLayout::Stretch{2, 4}));
    QCOMPARE(kept.height(), 3 * 4 + 10 + 20.0);
}

void TestRows::morePinnedThanThereIsRoomForAreScrolled()
{
    const RowLayout kept(RowOrder(5, {4, 2, 1}, {}, nullptr), 0, {.task = 30, .kept = 30}, 70);
    QCOMPARE(kept.keptRows(), (RowLayout::Stretch{0, 2}));
    QCOMPARE(kept.row(2), (Row{RowKind::Task, 0, 0, 30}));
    QCOMPARE(kept.height(), 3 * 30.0);
}

QTEST_GUILESS_MAIN(TestRows)
#include "tst_rows.moc"

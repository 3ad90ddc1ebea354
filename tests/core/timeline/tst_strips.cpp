#include "core/timeline/strips.h"

#include <QTest>

using namespace loopscope;

class TestStrips : public QObject
{
    Q_OBJECT

private slots:
    void stripsFollowOneAnotherWithoutGap();
    void rowsAreTheSameInAllStripsAndAsHighAsThereIsRoom_data();
    void rowsAreTheSameInAllStripsAndAsHighAsThereIsRoom();
    void aRunOfFewTasksStillHasRoomForWhatIsSaidOfIt();
    void whatIsBeyondTheMostRowsIsLeftOutAndCounted();
    void aRowIsFoundByItsPlace();
    void withoutALoopItsRowIsTheTasks();
};

static std::vector<StripContent> runsOf(std::initializer_list<std::size_t> tasks)
{
    std::vector<StripContent> contents;
    for (const std::size_t count : tasks)
        contents.push_back({count});
    return contents;
}

void TestStrips::stripsFollowOneAnotherWithoutGap()
{
    const StripLayout layout(runsOf({5, 5, 7, 1}), {}, 600);
    double bottom = 0;
    for (const Strip& strip : layout.strips()) {
        QCOMPARE(strip.top, bottom);
        QVERIFY(strip.tasksTop + strip.rowHeight * double(strip.rows) <= strip.bottom());
        bottom = strip.bottom();
    }
    QCOMPARE(layout.height(), bottom);
    QCOMPARE(layout.strips().size(), std::size_t(4));
}

void TestStrips::rowsAreTheSameInAllStripsAndAsHighAsThereIsRoom_data()
{
    QTest::addColumn<int>("tasks");
    QTest::addColumn<double>("room");
    QTest::addColumn<double>("rowHeight");
    QTest::newRow("few: no higher than reads well") << 2 << 2000.0 << 18.0;
    QTest::newRow("many: as high as fits") << 20 << 1104.0 << 10.0; // (1104 - 4 × 76) / 80
    QTest::newRow("just in view") << 40 << 944.0 << 4.0;            // (944 - 4 × 76) / 160
    QTest::newRow("too many: one scrolls, and sees them well") << 40 << 300.0 << 9.0;
}

void TestStrips::rowsAreTheSameInAllStripsAndAsHighAsThereIsRoom()
{
    QFETCH(int, tasks);
    QFETCH(double, room);
    QFETCH(double, rowHeight);
    const StripLayout layout(std::vector<StripContent>(4, {std::size_t(tasks)}), {}, room);
    for (const Strip& strip : layout.strips())
        QCOMPARE(strip.rowHeight, rowHeight);
}

void TestStrips::aRunOfFewTasksStillHasRoomForWhatIsSaidOfIt()
{
    const StripLayout layout(runsOf({1}), {.facts = 200}, 600);
    QCOMPARE(layout.strips().front().height, 216.0);
}

void TestStrips::whatIsBeyondTheMostRowsIsLeftOutAndCounted()
{
    const StripLayout layout(runsOf({10000}), {}, 600);
    QCOMPARE(layout.strips().front().rows, StripLayout::mostRows);
    QCOMPARE(layout.strips().front().leftOut, 10000 - StripLayout::mostRows);
}

void TestStrips::aRowIsFoundByItsPlace()
{
    const StripLayout layout(runsOf({3, 3}), {}, 400);
    const Strip& second = layout.strips()[1];
    QCOMPARE(layout.stripAt(second.top), std::optional<std::size_t>(1));
    QCOMPARE(layout.stripAt(second.top - 0.5), std::optional<std::size_t>(0));
    QCOMPARE(layout.stripAt(layout.height()), std::nullopt);
    QCOMPARE(layout.taskAt(1, second.tasksTop), std::optional<std::size_t>(0));
    QCOMPARE(layout.taskAt(1, second.tasksTop + 2.5 * second.rowHeight), std::optional<std::size_t>(2));
    QCOMPARE(layout.taskAt(1, second.tasksTop - 1), std::nullopt);
    QCOMPARE(layout.taskAt(1, second.tasksTop + 3 * second.rowHeight), std::nullopt);
}

void TestStrips::withoutALoopItsRowIsTheTasks()
{
    const StripMetrics metrics;
    const StripLayout layout({{9, true}, {9, false}}, metrics, 600);
    const Strip& run = layout.strips()[0];
    const Strip& trace = layout.strips()[1];
    QCOMPARE(trace.tasksTop, trace.loopTop);
    QCOMPARE(trace.rowHeight, run.rowHeight);
    QCOMPARE(trace.height, run.height - metrics.loop);
}

QTEST_APPLESS_MAIN(TestStrips)
#include "tst_strips.moc"

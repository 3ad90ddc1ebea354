#include "app/plot/plotsearch.h"
#include "app/timeline/timelineaccessible.h"
#include "tests/app/timeline/timelinefixture.h"

#include <QScrollBar>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Rows that a person pins, hides, collapses and looks for.
class TestTimelineRows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aPinnedRowStaysAboveAllOthers();
    void thePinnedTakeAThirdAtMost();
    void aClickOnAPinnedRowChoosesItsTask();
    void hidingGoesOnToTheRowBelow();
    void arrowsGoThroughTheRowsThatThereAre();
    void collapsedRowsAreSeenByTheHundred();
    void onlyTheChosenOfCollapsedRowsHasItsName();
    void whatIsLookedForStandsOutWithoutColour();
    void onlyMatchesLeavesTheOthersOut();
    void goingToAMatchBringsItIntoView();
    void aLiveRunIsLookedAtAgain();
    void anotherRunOfThePlanKeepsPinsAndSearch();
    void aShorterRunForgetsThePins();
    void commandsAreEnabledWhereTheyCanAct();
    void aScreenReaderFindsTheRowsInTheirOrder();
    void anInactiveViewKeepsOutOfTheRows();

private:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(&fixture->view, key, modifiers);
    }
    void pin(TaskId id) const
    {
        fixture->selection.setTask(id);
        press(Qt::Key_P);
    }
    void lookFor(const char* text) const
    {
        TaskFilter filter = fixture->view.search().filter();
        filter.text = QString::fromUtf8(text);
        fixture->view.search().setFilter(filter);
    }
    // How much of the name column beside a row is as dark as text.
    int inkOfName(TaskId id) const
    {
        const QImage image = fixture->view.viewport()->grab().toImage();
        const int y = fixture->view.yOf(id);
        int ink = 0;
        for (int x = 26; x < int(fixture->view.picture().plotLeft) - 8; ++x) {
            for (int row = y - 5; row <= y + 5; ++row)
                ink += image.pixelColor(x, row).lightness() < 128;
        }
        return ink;
    }

    std::unique_ptr<TimelineFixture> fixture;
};

static const auto script = QStringLiteral("0ms sleep_1 waiting timer   1s sleep_1 succeeded   1s run ends");

void TestTimelineRows::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("100 x sleep 1s"), script);
}

void TestTimelineRows::aPinnedRowStaysAboveAllOthers()
{
    pin(50);
    QVERIFY(fixture->view.isPinned(50));
    QCOMPARE(fixture->view.rows().order().task(0), TaskId(50));
    const int y = fixture->view.yOf(50);
    QVERIFY(fixture->view.picture().kept.contains(1, y));
    QCOMPARE(fixture->view.picture().kept.top(), fixture->view.picture().loop.bottom());
    fixture->view.verticalScrollBar()->setValue(fixture->view.verticalScrollBar()->maximum());
    QCOMPARE(fixture->view.yOf(50), y);
    QCOMPARE(fixture->view.yOf(1), -1);
    press(Qt::Key_P);
    QVERIFY(!fixture->view.isPinned(50));
    QCOMPARE(fixture->view.picture().kept.height(), 0.0);
}

void TestTimelineRows::thePinnedTakeAThirdAtMost()
{
    for (TaskId id = 21; id <= 40; ++id)
        pin(id);
    QVERIFY(fixture->view.picture().kept.height() > 0);
    QVERIFY(fixture->view.picture().kept.height() <= fixture->view.viewport()->height() / 3.0);
    QVERIFY(fixture->view.isPinned(40)); // the others are scrolled
    QVERIFY(fixture->view.picture().rows.contains(1, fixture->view.yOf(40)));
    fixture->view.resize(800, 300);
    QVERIFY(fixture->view.picture().kept.height() <= fixture->view.viewport()->height() / 3.0);
}

void TestTimelineRows::aClickOnAPinnedRowChoosesItsTask()
{
    pin(50);
    fixture->selection.clear();
    fixture->view.verticalScrollBar()->setValue(0);
    fixture->click(fixture->at(400ms, fixture->view.yOf(50)));
    QCOMPARE(fixture->selection.task(), TaskId(50));
    fixture->click(fixture->at(400ms, fixture->view.yOf(2)));
    QCOMPARE(fixture->selection.task(), TaskId(2));
}

void TestTimelineRows::hidingGoesOnToTheRowBelow()
{
    fixture->selection.setTask(3);
    press(Qt::Key_H);
    press(Qt::Key_H);
    QCOMPARE(fixture->selection.task(), TaskId(5));
    QCOMPARE(fixture->view.rows().count(), std::size_t(98));
    QCOMPARE(fixture->view.yOf(3), -1);
    QCOMPARE(fixture->view.search().found().hidden, std::size_t(2));
    fixture->selection.setTask(100);
    press(Qt::Key_H);
    QCOMPARE(fixture->selection.task(), TaskId(99)); // nothing below
    press(Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(fixture->view.rows().count(), std::size_t(100));
}

void TestTimelineRows::arrowsGoThroughTheRowsThatThereAre()
{
    fixture->selection.setTask(2);
    press(Qt::Key_H);
    pin(50);
    fixture->selection.clear();
    QList<TaskId> chosen;
    for (int i = 0; i < 4; ++i) {
        press(Qt::Key_Down);
        chosen << fixture->selection.task();
    }
    QCOMPARE(chosen, (QList<TaskId>{50, 1, 3, 4}));
    press(Qt::Key_Up);
    QCOMPARE(fixture->selection.task(), TaskId(3));
}

void TestTimelineRows::collapsedRowsAreSeenByTheHundred()
{
    QCOMPARE(fixture->view.yOf(60), -1);
    fixture->view.resize(800, 700);
    press(Qt::Key_C);
    QVERIFY(fixture->action(Command::CollapseRows).isChecked());
    for (const TaskId id : {TaskId(1), TaskId(60), TaskId(100)}) {
        QVERIFY(fixture->view.yOf(id) > 0);
        fixture->click(fixture->at(400ms, fixture->view.yOf(id)));
        QCOMPARE(fixture->selection.task(), id);
    }
    press(Qt::Key_C);
    QCOMPARE(fixture->view.yOf(60), -1);
}

void TestTimelineRows::onlyTheChosenOfCollapsedRowsHasItsName()
{
    QVERIFY(inkOfName(2) > 20);
    press(Qt::Key_C);
    QCOMPARE(inkOfName(20), 0);
    fixture->selection.setTask(20);
    QVERIFY(inkOfName(20) > 20);
    pin(30); // what is pinned keeps its words
    fixture->selection.setTask(20);
    QVERIFY(inkOfName(30) > 20);
}

void TestTimelineRows::whatIsLookedForStandsOutWithoutColour()
{
    const int plain = inkOfName(2);
    const QPointF mark(6, fixture->view.yOf(2));
    QCOMPARE(fixture->colorAt(mark.x(), mark.y()).lightness(),
             fixture->colorAt(mark.x(), mark.y() - 8).lightness());
    lookFor("sleep_2");
    QVERIFY(inkOfName(2) > plain); // in bold
    QVERIFY(fixture->colorAt(mark.x(), mark.y()).lightness() < 100);
    QVERIFY(inkOfName(3) < plain / 2); // steps back
    lookFor("");
    QCOMPARE(inkOfName(2), plain);
    QVERIFY(inkOfName(3) > plain / 2);
}

void TestTimelineRows::onlyMatchesLeavesTheOthersOut()
{
    pin(7);
    lookFor("sleep_3");
    QCOMPARE(fixture->view.rows().count(), std::size_t(100));
    press(Qt::Key_O);
    QCOMPARE(fixture->view.rows().count(), std::size_t(1 + 11)); // the pinned one, sleep_3 and sleep_30 …
    QCOMPARE(fixture->view.rows().order().task(2), TaskId(30));
    lookFor("");
    QCOMPARE(fixture->view.rows().count(), std::size_t(100)); // nothing is looked for
}

void TestTimelineRows::goingToAMatchBringsItIntoView()
{
    lookFor("sleep_9");
    press(Qt::Key_F3);
    QCOMPARE(fixture->selection.task(), TaskId(9));
    press(Qt::Key_F3);
    QCOMPARE(fixture->selection.task(), TaskId(90));
    QVERIFY(fixture->view.yOf(90) > 0);
    QCOMPARE(fixture->view.search().found().current, std::optional<std::size_t>(1));

    fixture->view.zoomTo({800ms, 900ms});
    fixture->show(QStringLiteral("a: sleep 1s\nb: sleep 1s"),
                  QStringLiteral("0ms a waiting timer  10ms a succeeded  0ms b waiting timer  1s run ends"));
    fixture->view.zoomTo({800ms, 900ms});
    lookFor("a");
    press(Qt::Key_F3);
    QVERIFY(fixture->view.axis().range().start() <= 10ms); // its bar was out of view
}

void TestTimelineRows::aLiveRunIsLookedAtAgain()
{
    const auto run = recordingFromScript(planOf(QStringLiteral("2 x sleep 1s")),
                                         QStringLiteral("0ms sleep_1 waiting timer"));
    TaskFilter filter;
    filter.least = 250ms;
    fixture->view.search().setFilter(filter);
    fixture->view.setRecording(run);
    const auto matchesAt = [this](Nanos now) {
        fixture->view.advance(now, true);
        return fixture->view.search().found().matches;
    };
    QCOMPARE(matchesAt(200ms), std::size_t(0));
    QCOMPARE(matchesAt(300ms), std::size_t(0)); // not at every frame
    QCOMPARE(matchesAt(400ms), std::size_t(1));
    filter.least = 450ms;
    fixture->view.search().setFilter(filter);
    QCOMPARE(fixture->view.search().found().matches, std::size_t(0));
    fixture->view.advance(460ms, false); // over: at once
    QCOMPARE(fixture->view.search().found().matches, std::size_t(1));
}

void TestTimelineRows::anotherRunOfThePlanKeepsPinsAndSearch()
{
    pin(50);
    fixture->selection.setTask(2);
    press(Qt::Key_H);
    lookFor("sleep_1");
    fixture->show(QStringLiteral("100 x sleep 1s"), script);
    QVERIFY(fixture->view.isPinned(50));
    QVERIFY(!fixture->view.rows().order().rowOf(2));
    QCOMPARE(fixture->view.search().found().matches, std::size_t(12)); // 1, 10 … 19, 100
}

void TestTimelineRows::aShorterRunForgetsThePins()
{
    pin(50);
    lookFor("sleep_1");
    fixture->show(QStringLiteral("3 x sleep 1s"), script);
    QCOMPARE(fixture->view.rows().count(), std::size_t(3));
    QCOMPARE(fixture->view.rows().order().pinned(), std::size_t(0));
    QCOMPARE(fixture->view.search().found().matches, std::size_t(1));
    fixture->view.setRecording(nullptr);
    QCOMPARE(fixture->view.search().found().matches, std::size_t(0));
}

void TestTimelineRows::commandsAreEnabledWhereTheyCanAct()
{
    const auto enabled = [this](Command command) { return fixture->action(command).isEnabled(); };
    QVERIFY(!enabled(Command::PinRow) && !enabled(Command::HideRow) && !enabled(Command::ShowAllRows));
    fixture->selection.setTask(2);
    QVERIFY(enabled(Command::PinRow) && enabled(Command::HideRow));
    QVERIFY(!fixture->action(Command::PinRow).isChecked());
    press(Qt::Key_P);
    QVERIFY(fixture->action(Command::PinRow).isChecked());
    press(Qt::Key_H);
    QVERIFY(enabled(Command::ShowAllRows));
    fixture->selection.setTask(2); // from elsewhere: it has no row to hide
    QVERIFY(enabled(Command::PinRow) && !enabled(Command::HideRow));
    fixture->view.setRecording(nullptr);
    for (const Command command : {Command::PinRow, Command::HideRow, Command::ShowAllRows,
                                  Command::CollapseRows, Command::FindInTimeline, Command::NextRow})
        QVERIFY(!enabled(command));
}

void TestTimelineRows::aScreenReaderFindsTheRowsInTheirOrder()
{
    pin(50);
    fixture->selection.setTask(1);
    press(Qt::Key_H); // 2 is chosen
    QAccessibleInterface* timeline = QAccessible::queryAccessibleInterface(&fixture->view);
    const auto name = [timeline](int row) { return timeline->child(row)->text(QAccessible::Name); };
    QCOMPARE(name(1), QStringLiteral("sleep_50, never started"));
    QCOMPARE(name(2), QStringLiteral("sleep_2, never started"));
    QCOMPARE(timeline->focusChild(), timeline->child(2));
    QVERIFY(timeline->child(2)->state().selected);
    timeline->child(1)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(fixture->selection.task(), TaskId(50));
    const QPoint origin = fixture->view.viewport()->mapToGlobal(QPoint());
    QVERIFY(timeline->child(1)->rect().contains(QPoint(5, fixture->view.yOf(50)) + origin));
    fixture->selection.setTask(1); // which has no row
    QVERIFY(announcementsOf(fixture->view).empty());
}

void TestTimelineRows::anInactiveViewKeepsOutOfTheRows()
{
    fixture->selection.setTask(2);
    fixture->view.setActive(false);
    fixture->action(Command::HideRow).trigger();
    QCOMPARE(fixture->view.rows().count(), std::size_t(100));
    fixture->view.setActive(true);
    fixture->action(Command::HideRow).trigger();
    QCOMPARE(fixture->view.rows().count(), std::size_t(99));
}

QTEST_MAIN(TestTimelineRows)
#include "tst_timelinerows.moc"

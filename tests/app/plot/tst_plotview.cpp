#include "tests/app/timeline/timelinefixture.h"

#include <QInputDialog>
#include <QSignalSpy>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Moving about in time: the range on the ruler, the way back, bookmarks. On a timeline, as one of its heirs.
class TestPlotView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void draggingOnTheRulerMarksARange();
    void anEdgeOfTheRangeCanBeTaken();
    void aRangeStaysWithinTheRun();
    void aClickOnTheRulerMarksNothing();
    void escapeTakesTheRangeAwayAndThenTheCursor();
    void zoomingToTheRangeShowsAllOfIt();
    void theChosenBarCanBeMeasured();
    void backShowsWhatWasInViewBefore();
    void forwardUndoesGoingBack();
    void aDragIsOneStepOfTheWayBack();
    void anotherRunHasNoWayBack();
    void aBookmarkIsSetAtTheCursorWithANote();
    void goingToABookmarkPutsTheCursorThere();
    void aBookmarkCanBeTakenAway();
    void aClickOnAFlagFindsItsMoment();
    void anInactiveViewLeavesCommandsToOthers();
    void lettersOfHangulActAsTheirKeys();

private:
    QPoint onRuler(Nanos time) const { return fixture->at(time, fixture->view.picture().ruler.center().y()); }
    Nanos start() const { return fixture->view.axis().range().start(); }
    void setBookmark(Nanos at, const QString& note)
    {
        fixture->selection.setCursor(at);
        fixture->action(Command::AddBookmark).trigger();
        auto* dialog = fixture->view.findChild<QInputDialog*>();
        QVERIFY(dialog);
        dialog->setTextValue(note);
        dialog->accept();
        QTRY_VERIFY(!fixture->view.findChild<QInputDialog*>());
        fixture->view.activateWindow();
        QVERIFY(fixture->isReady());
    }

    std::unique_ptr<TimelineFixture> fixture;
};

void TestPlotView::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("nap: sleep 1s"), QStringLiteral(R"(
        0ms nap ready
        10ms nap running loop
        10ms callback nap ready 10ms
        20ms callback ends
        20ms nap waiting timer
        1s nap succeeded
        1s run ends)"));
}

static bool isNear(Nanos time, Nanos wanted)
{
    return time > wanted - 4ms && time < wanted + 4ms; // two pixels
}

void TestPlotView::draggingOnTheRulerMarksARange()
{
    QSignalSpy changed(&fixture->view, &PlotView::rangeChanged);
    fixture->drag(onRuler(700ms), onRuler(300ms));
    QVERIFY(fixture->view.range());
    QVERIFY(isNear(fixture->view.range()->from, 300ms));
    QVERIFY(isNear(fixture->view.range()->to, 700ms));
    QVERIFY(!changed.isEmpty());
    QVERIFY(!fixture->selection.cursor());
}

void TestPlotView::anEdgeOfTheRangeCanBeTaken()
{
    fixture->view.setRange(TimeRange{300ms, 700ms});
    fixture->drag(onRuler(300ms), onRuler(500ms));
    QVERIFY(isNear(fixture->view.range()->from, 500ms));
    QCOMPARE(fixture->view.range()->to, Nanos(700ms));
}

void TestPlotView::aRangeStaysWithinTheRun()
{
    fixture->drag(onRuler(500ms), onRuler(1100ms));
    QCOMPARE(fixture->view.range()->to, Nanos(1s));
}

void TestPlotView::aClickOnTheRulerMarksNothing()
{
    fixture->click(onRuler(500ms));
    QVERIFY(!fixture->view.range());
    QVERIFY(fixture->selection.cursor());
}

void TestPlotView::escapeTakesTheRangeAwayAndThenTheCursor()
{
    fixture->selection.setCursor(200ms);
    fixture->view.setRange(TimeRange{300ms, 700ms});
    QTest::keyClick(&fixture->view, Qt::Key_Escape);
    QVERIFY(!fixture->view.range());
    QVERIFY(fixture->selection.cursor());
    QTest::keyClick(&fixture->view, Qt::Key_Escape);
    QVERIFY(!fixture->selection.cursor());
    QVERIFY(!fixture->action(Command::ClearCursor).isEnabled());
}

void TestPlotView::zoomingToTheRangeShowsAllOfIt()
{
    fixture->view.setRange(TimeRange{300ms, 700ms});
    QTest::keyClick(&fixture->view, Qt::Key_Z);
    QCOMPARE(fixture->view.axis().range(), ViewRange(260ms, 480ms));
}

void TestPlotView::theChosenBarCanBeMeasured()
{
    QVERIFY(!fixture->action(Command::MeasureChosen).isEnabled());
    fixture->selection.setTask(1);
    QTest::keyClick(&fixture->view, Qt::Key_M);
    QCOMPARE(fixture->view.range(), std::optional(TimeRange{0ms, 1s}));
    fixture->selection.setCursor(15ms);
    QTest::keyClick(&fixture->view, Qt::Key_M);
    QCOMPARE(fixture->view.range(), std::optional(TimeRange{10ms, 20ms}));
}

void TestPlotView::backShowsWhatWasInViewBefore()
{
    QVERIFY(!fixture->action(Command::ViewBack).isEnabled());
    const TimeAxis::View before = fixture->view.axis().view();
    fixture->view.zoomTo({300ms, 700ms});
    QTest::keyClick(&fixture->view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture->view.axis().view(), before);
    QVERIFY(!fixture->action(Command::ViewBack).isEnabled());
}

void TestPlotView::forwardUndoesGoingBack()
{
    fixture->view.zoomTo({300ms, 700ms});
    const ViewRange zoomed = fixture->view.axis().range();
    fixture->action(Command::ViewBack).trigger();
    QTest::keyClick(&fixture->view, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture->view.axis().range(), zoomed);
}

void TestPlotView::aDragIsOneStepOfTheWayBack()
{
    const Nanos before = start();
    fixture->drag({400, fixture->view.yOf(1)}, {340, fixture->view.yOf(1)});
    QVERIFY(start() > before);
    fixture->action(Command::ViewBack).trigger();
    QCOMPARE(start(), before);
}

void TestPlotView::anotherRunHasNoWayBack()
{
    fixture->view.zoomTo({300ms, 700ms});
    fixture->view.setRange(TimeRange{300ms, 700ms});
    fixture->show(QStringLiteral("nap: sleep 1s"),
                  QStringLiteral("0ms nap waiting timer\n1s nap succeeded\n1s run ends"));
    QVERIFY(!fixture->action(Command::ViewBack).isEnabled());
    QVERIFY(!fixture->view.range());
}

void TestPlotView::aBookmarkIsSetAtTheCursorWithANote()
{
    QVERIFY(!fixture->action(Command::AddBookmark).isEnabled());
    setBookmark(400ms, QStringLiteral("here it hangs"));
    QCOMPARE(fixture->view.bookmarks().all(),
             (std::vector<Bookmark>{{400ms, QStringLiteral("here it hangs")}}));
    setBookmark(400ms, QStringLiteral("really"));
    QCOMPARE(fixture->view.bookmarks().at(400ms)->note, QStringLiteral("really"));
}

void TestPlotView::goingToABookmarkPutsTheCursorThere()
{
    setBookmark(400ms, {});
    setBookmark(800ms, {});
    QTest::keyClick(&fixture->view, Qt::Key_G, Qt::ShiftModifier);
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(400ms)));
    QTest::keyClick(&fixture->view, Qt::Key_G);
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(800ms)));
    QTest::keyClick(&fixture->view, Qt::Key_G); // there is no further one
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(800ms)));
}

void TestPlotView::aBookmarkCanBeTakenAway()
{
    setBookmark(400ms, {});
    QTest::keyClick(&fixture->view, Qt::Key_B, Qt::ShiftModifier);
    QVERIFY(fixture->view.bookmarks().all().empty());
    QVERIFY(!fixture->action(Command::RemoveBookmark).isEnabled());
}

void TestPlotView::aClickOnAFlagFindsItsMoment()
{
    setBookmark(400ms, {});
    fixture->selection.setCursor(std::nullopt);
    fixture->click(onRuler(400ms) + QPoint(5, 0));
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(400ms)));
}

void TestPlotView::anInactiveViewLeavesCommandsToOthers()
{
    const ViewRange before = fixture->view.axis().range();
    fixture->view.setActive(false);
    fixture->action(Command::ZoomIn).trigger();
    QCOMPARE(fixture->view.axis().range(), before);
    fixture->view.setActive(true);
    fixture->action(Command::ZoomIn).trigger();
    QVERIFY(fixture->view.axis().range().length() < before.length());
}

void TestPlotView::lettersOfHangulActAsTheirKeys()
{
    setBookmark(400ms, {});
    fixture->selection.setCursor(200ms);
    QKeyEvent next(QEvent::KeyPress, 0, Qt::NoModifier, QStringLiteral("ㅎ"));
    QCoreApplication::sendEvent(&fixture->view, &next);
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(400ms)));
    QKeyEvent remove(QEvent::KeyPress, 0, Qt::ShiftModifier, QStringLiteral("ㅠ"));
    QCoreApplication::sendEvent(&fixture->view, &remove);
    QVERIFY(fixture->view.bookmarks().all().empty());
}

QTEST_MAIN(TestPlotView)
#include "tst_plotview.moc"

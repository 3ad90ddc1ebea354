#include "tests/app/timeline/timelinefixture.h"

#include <QSignalSpy>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// What clicks and drags do in the rows and in the overview.
class TestTimelineMouse : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aClickOnARowChoosesItsTaskAndTheMoment();
    void aClickOnAWorkersRowChoosesTheTaskItRan();
    void aClickOnTheNameChoosesTheTaskAlone();
    void aClickAboveTheRowsPutsOnlyTheCursor_data();
    void aClickAboveTheRowsPutsOnlyTheCursor();
    void theCursorStaysWithinTheRun();
    void aDragIsNotAClick();
    void aHandThatIsNotQuiteStillStillClicks();
    void theChosenRowIsMarkedNotByHueAlone();
    void theCursorIsALineThroughEverything();
    void theOverviewsWindowCanBeDragged();
    void theOverviewsEdgesCanBeDragged();
    void aClickBesideTheWindowCentresThere();
    void hoveringRepaintsNothing();

private:
    QPoint inStrip(Nanos time) const
    {
        const TimelineLayout& layout = fixture->view.picture();
        return QPointF(layout.scale(fixture->view.axis().whole()).x(time), layout.strip().center().y())
            .toPoint();
    }
    void zoomIn(int times)
    {
        for (int i = 0; i < times; ++i)
            fixture->action(Command::ZoomIn).trigger();
    }
    Nanos middle() const
    {
        return fixture->view.axis().range().start() + fixture->view.axis().range().length() / 2;
    }

    std::unique_ptr<TimelineFixture> fixture;
};

void TestTimelineMouse::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(QStringLiteral("nap: sleep 1s\nwork: cpu 1s"), QStringLiteral(R"(
        0ms nap waiting timer worker 1
        0ms worker 1 takes nap
        0ms work running loop
        0ms callback work ready 0ms
        1s nap succeeded
        1s worker 1 leaves nap
        1s work succeeded
        1s callback ends
        1s run ends)"));
}

static bool isNear(std::optional<Nanos> time, Nanos wanted)
{
    return time && *time > wanted - 3ms && *time < wanted + 3ms; // two pixels
}

void TestTimelineMouse::aClickOnARowChoosesItsTaskAndTheMoment()
{
    fixture->click(fixture->at(400ms, fixture->view.yOf(2)));
    QCOMPARE(fixture->selection.task(), TaskId(2));
    QVERIFY(isNear(fixture->selection.cursor(), 400ms));
}

void TestTimelineMouse::aClickOnAWorkersRowChoosesTheTaskItRan()
{
    fixture->click(fixture->at(400ms, fixture->view.rowRect(2).center().y()));
    QCOMPARE(fixture->selection.task(), TaskId(1));
    QVERIFY(isNear(fixture->selection.cursor(), 400ms));
}

void TestTimelineMouse::aClickOnTheNameChoosesTheTaskAlone()
{
    fixture->click({20, fixture->view.yOf(1)});
    QCOMPARE(fixture->selection.task(), TaskId(1));
    QVERIFY(!fixture->selection.cursor());
}

void TestTimelineMouse::aClickAboveTheRowsPutsOnlyTheCursor_data()
{
    QTest::addColumn<bool>("onRuler");
    QTest::newRow("on the ruler") << true;
    QTest::newRow("on the loop's row") << false;
}

void TestTimelineMouse::aClickAboveTheRowsPutsOnlyTheCursor()
{
    QFETCH(bool, onRuler);
    const TimelineLayout& layout = fixture->view.picture();
    fixture->click(fixture->at(700ms, (onRuler ? layout.ruler : layout.loop).center().y()));
    QCOMPARE(fixture->selection.task(), noTask);
    QVERIFY(isNear(fixture->selection.cursor(), 700ms));
}

void TestTimelineMouse::theCursorStaysWithinTheRun()
{
    fixture->click(fixture->at(1100ms, fixture->view.picture().ruler.center().y()));
    QCOMPARE(fixture->selection.cursor(), std::optional(Nanos(1s)));
}

void TestTimelineMouse::aDragIsNotAClick()
{
    const double before = fixture->view.xOf(500ms);
    fixture->drag({400, fixture->view.yOf(2)}, {340, fixture->view.yOf(2)});
    QVERIFY(qAbs(fixture->view.xOf(500ms) - (before - 60)) < 1.5);
    QCOMPARE(fixture->selection.task(), noTask);
    QVERIFY(!fixture->selection.cursor());
    QVERIFY(!fixture->action(Command::Follow).isChecked());
}

void TestTimelineMouse::aHandThatIsNotQuiteStillStillClicks()
{
    const ViewRange before = fixture->view.axis().range();
    fixture->drag({400, fixture->view.yOf(2)}, {402, fixture->view.yOf(2) + 1});
    QCOMPARE(fixture->view.axis().range(), before);
    QCOMPARE(fixture->selection.task(), TaskId(2));
}

void TestTimelineMouse::theChosenRowIsMarkedNotByHueAlone()
{
    const Colors colors = Colors::of(fixture->view.palette());
    const double y = fixture->view.rowRect(1).top() + 2;
    const double beyond = fixture->view.xOf(1100ms);
    const QColor before = fixture->colorAt(beyond, y);
    fixture->selection.setTask(2);
    QVERIFY(fixture->colorAt(beyond, y) != before);
    QCOMPARE(fixture->colorAt(1, y), colors.accent); // a bar at the edge
    QVERIFY(contrast(colors.accent, fixture->colorAt(20, y)) >= 3);
    QCOMPARE(fixture->colorAt(1, fixture->view.rowRect(0).top() + 2), colors.paper);
}

void TestTimelineMouse::theCursorIsALineThroughEverything()
{
    const Colors colors = Colors::of(fixture->view.palette());
    fixture->selection.setCursor(500ms);
    const double x = std::round(fixture->view.xOf(500ms));
    const TimelineLayout& layout = fixture->view.picture();
    for (const double y : {layout.loop.top() + 2, layout.loop.center().y(), double(fixture->view.yOf(1)),
                           double(fixture->view.yOf(2)), layout.rows.bottom() - 2})
        QCOMPARE(fixture->colorAt(x, y), colors.text);
    QCOMPARE(fixture->colorAt(x - 8, layout.ruler.top() + 4), colors.text); // behind its time
    fixture->selection.setCursor(std::nullopt);
    QVERIFY(fixture->colorAt(x, layout.rows.bottom() - 2) != colors.text);
}

void TestTimelineMouse::theOverviewsWindowCanBeDragged()
{
    zoomIn(6);
    const ViewRange before = fixture->view.axis().range();
    const Nanos from = middle();
    fixture->drag(inStrip(from), inStrip(from + 200ms));
    QVERIFY(isNear(middle(), from + 200ms));
    QCOMPARE(fixture->view.axis().range().length(), before.length());
    QVERIFY(!fixture->selection.cursor());
}

void TestTimelineMouse::theOverviewsEdgesCanBeDragged()
{
    const Nanos end = fixture->view.axis().range().end();
    fixture->drag(inStrip(0ms) - QPoint(3, 0), inStrip(400ms) - QPoint(3, 0)); // from a little outside
    QVERIFY(isNear(fixture->view.axis().range().start(), 400ms));
    QVERIFY(isNear(fixture->view.axis().range().end(), end));
}

void TestTimelineMouse::aClickBesideTheWindowCentresThere()
{
    zoomIn(8);
    const Nanos length = fixture->view.axis().range().length();
    fixture->click(inStrip(900ms));
    QVERIFY(isNear(middle(), 900ms));
    QCOMPARE(fixture->view.axis().range().length(), length);
    QVERIFY(!fixture->selection.cursor());
}

class PaintCount : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int paints = 0;
};

void TestTimelineMouse::hoveringRepaintsNothing()
{
    QCoreApplication::processEvents();
    PaintCount count;
    fixture->view.viewport()->installEventFilter(&count);
    for (int x = 200; x < 800; x += 20) { // right of the two buttons, which light up
        for (const int y : {20, 50, 90, fixture->view.yOf(1)})
            QTest::mouseMove(fixture->view.viewport(), {x, y});
        QCoreApplication::processEvents();
    }
    QCOMPARE(count.paints, 0);
    fixture->selection.setTask(1);
    QTRY_COMPARE(count.paints, 1);
}

QTEST_MAIN(TestTimelineMouse)
#include "tst_timelinemouse.moc"

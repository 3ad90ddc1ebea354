#include "app/commands/commandset.h"
#include "app/plot/plotsearch.h"
#include "app/selection/selection.h"
#include "app/trace/traceview.h"
#include "tests/support/sampletrace.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Moving about in another program's trace.
class TestTraceView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTraceIsShownWhole();
    void aClickChoosesASpanAndTheMoment();
    void aClickBesideSpansChoosesNothing();
    void aThinSpanIsFoundFromBeside();
    void theKeysStepThroughALanesSpans();
    void theKeysStepFromLaneToLane();
    void theChosenSpanIsSaidToScreenReaders();
    void zoomingToTheSelectionShowsTheChosenSpan();
    void theChosenSpanHasItsArrows();
    void aRangeSnapsToASpansEdge();
    void searchingCountsAndGoesToTheNextMatch();
    void onlyMatchesLeavesTracksOut();
    void aTrackIsPinnedHiddenAndCollapsed();
    void aPinnedTrackStaysInViewWhileTheOthersScroll();
    void arrowsLeadFromAPinnedTrackToAnother();
    void escapeClearsWhatIsChosen();
    void tooltipsTellSpansInstantsAndTracks();
    void aCounterHasARowOfItsOwn();
    void withoutATraceThereIsNothingToDo();

private:
    static constexpr SpanRef request{0, 0, 0}, secondRequest{0, 0, 1}, parse{0, 1, 0}, query{0, 1, 1},
        read{1, 0, 0};
    QPoint middle(const SpanRef& span) const { return view->rectOf(span).center().toPoint(); }
    void click(QPoint at) { QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, at); }
    QPoint on(Nanos time, double y) const { return QPointF(view->xOf(time), y).toPoint(); }

    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<TraceView> view;
};

void TestTraceView::init()
{
    view.reset();
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    view = std::make_unique<TraceView>(*commands, *selection);
    view->resize(900, 400);
    view->show();
    view->activateWindow();
    view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(view.get()));
    view->setTrace(sampleTrace());
}

void TestTraceView::aTraceIsShownWhole()
{
    QCOMPARE(view->rows().count(), std::size_t(4));
    QVERIFY(view->axis().range().start() <= 0ms && view->axis().range().end() >= 100ms);
    QVERIFY(view->picture().loop.isEmpty()); // a trace has no loop of its own
    const QImage image = view->viewport()->grab().toImage();
    const QColor inside = image.pixelColor(middle(parse) + QPoint(0, 6));
    QVERIFY(inside != image.pixelColor(on(65ms, view->rectOf(parse).center().y())));
}

void TestTraceView::aClickChoosesASpanAndTheMoment()
{
    QSignalSpy changed(view.get(), &TraceView::chosenChanged);
    click(middle(query));
    QCOMPARE(view->chosen(), std::optional(query));
    QCOMPARE(view->chosenTrack(), std::optional<std::uint32_t>(0));
    QCOMPARE(changed.count(), 1);
    QVERIFY(selection->cursor() && *selection->cursor() > 35ms && *selection->cursor() < 45ms);
}

void TestTraceView::aClickBesideSpansChoosesNothing()
{
    click(middle(query));
    click(on(65ms, view->rectOf(request).center().y()));
    QVERIFY(!view->chosen());
    QCOMPARE(view->chosenTrack(), std::optional<std::uint32_t>(0)); // its row is still meant
}

void TestTraceView::aThinSpanIsFoundFromBeside()
{
    const QRectF rect = view->rectOf(request);
    click(QPointF(rect.right() + 2, rect.center().y()).toPoint());
    QCOMPARE(view->chosen(), std::optional(request));
}

void TestTraceView::theKeysStepThroughALanesSpans()
{
    view->choose(parse);
    QTest::keyClick(view.get(), Qt::Key_Period);
    QCOMPARE(view->chosen(), std::optional(query));
    QCOMPARE(selection->cursor(), std::optional(Nanos(30ms)));
    QTest::keyClick(view.get(), Qt::Key_Period); // it is the last one
    QCOMPARE(view->chosen(), std::optional(query));
    QTest::keyClick(view.get(), Qt::Key_Comma);
    QCOMPARE(view->chosen(), std::optional(parse));
}

void TestTraceView::theKeysStepFromLaneToLane()
{
    selection->setCursor(40ms);
    for (const SpanRef& expected : {request, query, read, read}) { // those without spans are passed over
        QTest::keyClick(view.get(), Qt::Key_Down);
        QCOMPARE(view->chosen(), std::optional(expected));
    }
    QTest::keyClick(view.get(), Qt::Key_Up);
    QCOMPARE(view->chosen(), std::optional(query));
}

void TestTraceView::theChosenSpanIsSaidToScreenReaders()
{
    view->choose(query);
    QCOMPARE(view->accessibleName(), QStringLiteral("Trace: query · 20.0 ms · from 30.0 ms · Server · main"));
}

void TestTraceView::zoomingToTheSelectionShowsTheChosenSpan()
{
    view->choose(query);
    QTest::keyClick(view.get(), Qt::Key_Z);
    QCOMPARE(view->axis().range(), ViewRange(28ms, 24ms));
}

void TestTraceView::theChosenSpanHasItsArrows()
{
    const QImage before = view->viewport()->grab().toImage();
    view->choose(read);
    const QImage after = view->viewport()->grab().toImage();
    // The arrow ends at the read's beginning and comes from the row above.
    const QPoint tail = on(32ms, view->rectOf(request).center().y()); // the rows' first lines stand for them
    QVERIFY(before.copy(QRect(tail - QPoint(1, 3), QSize(8, 6))) !=
            after.copy(QRect(tail - QPoint(1, 3), QSize(8, 6))));
}

void TestTraceView::aRangeSnapsToASpansEdge()
{
    const double y = view->picture().ruler.center().y();
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, on(30ms, y) + QPoint(2, 0));
    for (const QPoint to : {on(40ms, y), on(50ms, y) + QPoint(3, 0)}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(to), view->viewport()->mapToGlobal(QPointF(to)),
                         Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &move);
    }
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, on(50ms, y) + QPoint(3, 0));
    QCOMPARE(view->range(), std::optional(TimeRange{30ms, 50ms}));
}

void TestTraceView::searchingCountsAndGoesToTheNextMatch()
{
    TaskFilter filter;
    filter.text = QStringLiteral("REQ");
    view->search().setFilter(filter);
    QCOMPARE(view->search().found().matches, std::size_t(2));
    QTest::keyClick(view.get(), Qt::Key_F3);
    QCOMPARE(view->chosen(), std::optional(request));
    QTest::keyClick(view.get(), Qt::Key_F3);
    QCOMPARE(view->chosen(), std::optional(secondRequest));
    QCOMPARE(selection->cursor(), std::optional(Nanos(70ms)));
    QTest::keyClick(view.get(), Qt::Key_F3); // once around
    QCOMPARE(view->chosen(), std::optional(request));
}

void TestTraceView::onlyMatchesLeavesTracksOut()
{
    TaskFilter filter;
    filter.least = 12ms;
    filter.text = QStringLiteral("read");
    view->search().setFilter(filter);
    view->search().setOnlyMatches(true);
    QCOMPARE(view->rows().count(), std::size_t(1));
    QCOMPARE(view->rows().row(0).track, 1u);
    view->search().setFilter({});
    QCOMPARE(view->rows().count(), std::size_t(4));
}

void TestTraceView::aTrackIsPinnedHiddenAndCollapsed()
{
    view->choose(read);
    QTest::keyClick(view.get(), Qt::Key_P);
    QCOMPARE(view->rows().row(0).track, 1u);
    const double height = view->rows().row(1).height;
    view->choose(query);
    QTest::keyClick(view.get(), Qt::Key_C);
    QVERIFY(view->rows().row(1).height < height);
    QTest::keyClick(view.get(), Qt::Key_H);
    QCOMPARE(view->rows().count(), std::size_t(3));
    QTest::keyClick(view.get(), Qt::Key_H, Qt::ShiftModifier);
    QCOMPARE(view->rows().count(), std::size_t(4));
}

void TestTraceView::aPinnedTrackStaysInViewWhileTheOthersScroll()
{
    view->choose(read);
    QTest::keyClick(view.get(), Qt::Key_P);
    view->resize(900, 180); // too low for all rows, high enough for the pinned one
    QScrollBar& bar = *view->verticalScrollBar();
    QVERIFY(bar.maximum() > 0);
    const QRectF pinned = view->rectOf(read);
    const QRectF scrolled = view->rectOf(request);
    QVERIFY(view->picture().kept.contains(pinned));
    bar.setValue(bar.maximum());
    QCOMPARE(view->rectOf(read), pinned);
    QCOMPARE(view->rectOf(request), scrolled.translated(0, -bar.maximum()));
    click(pinned.center().toPoint());
    QCOMPARE(view->chosen(), std::optional(read));
    QCOMPARE(bar.value(), bar.maximum()); // it was in view
    view->choose(request);
    QVERIFY(view->picture().rows.contains(view->rectOf(request)));
    QTest::keyClick(view.get(), Qt::Key_P); // two are too much for it
    QVERIFY(view->picture().kept.height() <= view->viewport()->height() / 3.0);
}

void TestTraceView::arrowsLeadFromAPinnedTrackToAnother()
{
    view->choose(read);
    QTest::keyClick(view.get(), Qt::Key_P);
    const auto colorsBetweenTheParts = [&] {
        const QImage image = view->viewport()->grab().toImage();
        const int y = int(view->picture().kept.bottom()) - 1;
        std::set<QRgb> colors;
        for (int x = int(view->picture().plotLeft); x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
        return colors.size();
    };
    view->choose(parse); // which has no arrows
    QCOMPARE(colorsBetweenTheParts(), std::size_t(1));
    view->choose(query);
    QVERIFY(colorsBetweenTheParts() > 1);
}

void TestTraceView::escapeClearsWhatIsChosen()
{
    click(middle(query));
    QTest::keyClick(view.get(), Qt::Key_Escape);
    QVERIFY(!view->chosen());
    QVERIFY(!selection->cursor());
}

void TestTraceView::tooltipsTellSpansInstantsAndTracks()
{
    QVERIFY(view->tooltipAt(middle(parse)).contains(QStringLiteral("parse")));
    QVERIFY(view->tooltipAt(on(80ms, view->rectOf(read).center().y())).contains(QStringLiteral("gc")));
    QVERIFY(view->tooltipAt(QPointF(20, view->rectOf(read).center().y())).contains(QStringLiteral("worker")));
    QVERIFY(view->tooltipAt(QPointF(20, 5)).isEmpty());
}

void TestTraceView::aCounterHasARowOfItsOwn()
{
    const auto row = view->rows().numberOf(3);
    QCOMPARE(row, std::optional<std::size_t>(1)); // behind its process's first track
    const double y = view->picture().rows.top() + view->rows().row(1).top + view->rows().row(1).height / 2;
    QVERIFY(view->tooltipAt(on(30ms, y)).contains(QStringLiteral("heap: 3")));
    QVERIFY(view->tooltipAt(on(5ms, y)).isEmpty());
    const QImage image = view->viewport()->grab().toImage();
    const int low = static_cast<int>(view->rows().row(1).bottom() + view->picture().rows.top()) - 6;
    QVERIFY(image.pixelColor(on(80ms, low)) != image.pixelColor(on(5ms, low)));
}

void TestTraceView::withoutATraceThereIsNothingToDo()
{
    view->choose(query);
    view->setTrace(nullptr);
    QVERIFY(!view->chosen());
    for (const Command command : {Command::Fit, Command::ZoomIn, Command::NextRow, Command::NextState,
                                  Command::PinRow, Command::FindInTimeline})
        QVERIFY(!commands->action(command).isEnabled());
    view->viewport()->grab(); // paints nothing
    QVERIFY(view->tooltipAt(QPointF(400, 200)).isEmpty());
}

QTEST_MAIN(TestTraceView)
#include "tst_traceview.moc"

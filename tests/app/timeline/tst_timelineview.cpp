#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/timeline/tasktooltip.h"
#include "app/timeline/timelineview.h"
#include "tests/support/recordingscript.h"

#include <QElapsedTimer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestTimelineView : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aWaitingBarIsPaleAndARunningOneSolid();
    void aStateThatHoldsAThreadHasARail();
    void ctrlWheelZoomsAtThePointer();
    void shiftWheelPansAndLetsFollowGo();
    void theWheelScrollsRows();
    void aStaircaseIsFollowedDownTheRowsUntilOneScrolls();
    void draggingPans();
    void fKeyFits();
    void aDarkPaletteGivesADarkTimeline();
    void tooltipsTellEveryStateAndNoMarkup();
    void whoHeldTheLoopIsNamedAsTheCause();
    void hugeRunsArePaintedWithinAFrame();

private:
    void wheel(int steps, Qt::KeyboardModifiers modifiers, QPointF at) const
    {
        QWheelEvent event(at, view->viewport()->mapToGlobal(at), {}, {0, 120 * steps}, Qt::NoButton,
                          modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(view->viewport(), &event);
    }
    QColor colorAt(double x, int y) const
    {
        const QImage image = view->viewport()->grab().toImage();
        return image.pixelColor(static_cast<int>(x), y);
    }
    void show(const QString& lines, const QString& script)
    {
        view->setRecording(recordingFromScript(planOf(lines), script));
    }

    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<TimelineView> view;
};

void TestTimelineView::init()
{
    view.reset();
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    view = std::make_unique<TimelineView>(*commands, *selection);
    view->resize(800, 400);
    view->show();
    QVERIFY(QTest::qWaitForWindowExposed(view.get()));
}

static const QString twoTasks = QStringLiteral("nap: sleep 1s\nwork: cpu 1s");
static const QString twoTasksRun = QStringLiteral(R"(
    0ms nap waiting timer
    0ms work running loop
    1s nap succeeded
    1s work succeeded
    1s run ends)");

void TestTimelineView::aWaitingBarIsPaleAndARunningOneSolid()
{
    show(twoTasks, twoTasksRun);
    const Colors colors = Colors::of(view->palette());
    QCOMPARE(colorAt(view->xOf(900ms), view->yOf(1)), colors.timer.pale);
    QCOMPARE(colorAt(view->xOf(900ms), view->yOf(2)), colors.cpu.solid);
}

void TestTimelineView::aStateThatHoldsAThreadHasARail()
{
    show(twoTasks, twoTasksRun);
    const Colors colors = Colors::of(view->palette());
    QCOMPARE(colorAt(view->xOf(900ms), view->yOf(2) + 7), colors.held);
    QCOMPARE(colorAt(view->xOf(900ms), view->yOf(1) + 7), colors.timer.pale);
}

void TestTimelineView::ctrlWheelZoomsAtThePointer()
{
    show(twoTasks, twoTasksRun);
    const double x = std::round(view->xOf(500ms));
    const Nanos before = view->axis().range().length();
    wheel(3, Qt::ControlModifier, {x, 200});
    QVERIFY(view->axis().range().length() < before);
    QVERIFY(qAbs(view->xOf(500ms) - x) < 1.5);
}

void TestTimelineView::shiftWheelPansAndLetsFollowGo()
{
    show(twoTasks, twoTasksRun);
    QVERIFY(commands->action(Command::Follow).isChecked());
    wheel(-1, Qt::ShiftModifier, {400, 200});
    QVERIFY(view->axis().range().start() > 0ns);
    QVERIFY(!commands->action(Command::Follow).isChecked());
}

void TestTimelineView::theWheelScrollsRows()
{
    show(QStringLiteral("100 x sleep 1s"), QStringLiteral("0ms sleep_1 waiting timer   1s run ends"));
    wheel(-1, Qt::NoModifier, {400, 200});
    QVERIFY(view->verticalScrollBar()->value() > 0);
    QCOMPARE(view->axis().range().start(), 0ns);
}

void TestTimelineView::aStaircaseIsFollowedDownTheRowsUntilOneScrolls()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Blocking;
    const auto begun = [](int tasks) {
        QString script;
        for (int i = 1; i <= tasks; ++i)
            script += QStringLiteral("%1ms sleep_%1 waiting timer loop\n").arg(i);
        return script;
    };
    const auto runOf = [&](int tasks) {
        return recordingFromScript(planOf(QStringLiteral("100 x sleep 1s")), begun(tasks), settings);
    };
    view->setRecording(runOf(1));
    view->advance(1ms, true);
    QCOMPARE(view->verticalScrollBar()->value(), 0);
    view->setRecording(runOf(60));
    view->advance(60ms, true);
    QVERIFY(view->yOf(60) > 0);
    QCOMPARE(view->yOf(1), -1);
    for (int notch = 0; notch < 50; ++notch)
        wheel(1, Qt::NoModifier, {400, 200});
    view->advance(61ms, true);
    QVERIFY(view->yOf(1) > 0);
}

void TestTimelineView::draggingPans()
{
    show(twoTasks, twoTasksRun);
    const double before = view->xOf(500ms);
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, {400, 100});
    QTest::mouseMove(view->viewport(), {340, 100});
    QMouseEvent move(QEvent::MouseMove, QPointF(340, 100), view->viewport()->mapToGlobal(QPointF(340, 100)),
                     Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &move);
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, {340, 100});
    QVERIFY(qAbs(view->xOf(500ms) - (before - 60)) < 1.5);
}

void TestTimelineView::fKeyFits()
{
    show(twoTasks, twoTasksRun);
    const ViewRange whole = view->axis().range();
    wheel(5, Qt::ControlModifier, {400, 200});
    QVERIFY(view->axis().range() != whole);
    QTest::keyClick(view.get(), Qt::Key_F);
    QCOMPARE(view->axis().range(), whole);
}

void TestTimelineView::aDarkPaletteGivesADarkTimeline()
{
    show(twoTasks, twoTasksRun);
    QPalette dark;
    dark.setColor(QPalette::Window, QColor(0x20, 0x24, 0x2a));
    dark.setColor(QPalette::Base, QColor(0x1b, 0x1e, 0x24));
    dark.setColor(QPalette::Text, QColor(0xe6, 0xe9, 0xee));
    view->setPalette(dark);
    QCOMPARE(colorAt(view->xOf(900ms), view->yOf(1)), Colors::of(dark).timer.pale);
    QVERIFY(colorAt(790, 390).lightness() < 60);
}

static QString tooltip(const Recording& recording, TaskId id)
{
    RunTracks tracks;
    tracks.update(recording, recording.lastTime());
    return TaskTooltip::html(recording, tracks, id, recording.lastTime(), Colors::of(QPalette()))
        .replace(QStringLiteral("&nbsp;"), QStringLiteral(" "));
}

void TestTimelineView::tooltipsTellEveryStateAndNoMarkup()
{
    Plan plan = planOf(QStringLiteral("sleep 1s"));
    plan.tasks.front().name = QStringLiteral("<img src=x>");
    Recording recording(plan, {});
    QVERIFY(!tooltip(recording, 1).contains(QStringLiteral("<img")));
    QVERIFY(tooltip(recording, 1).contains(QStringLiteral("not started")));
    const auto run = recordingFromScript(planOf(twoTasks), twoTasksRun);
    QVERIFY(tooltip(*run, 2).contains(QStringLiteral("running · holds the loop")));
    QVERIFY(tooltip(*run, 2).contains(QStringLiteral("0 → 1000 ms")));
    QVERIFY(tooltip(*run, 1).contains(QStringLiteral("waiting · timer")));
}

void TestTimelineView::whoHeldTheLoopIsNamedAsTheCause()
{
    const auto run = recordingFromScript(planOf(twoTasks), QStringLiteral(R"(
        0ms callback work ready 0ms
        0ms work running loop
        0ms nap waiting timer
        400ms nap ready
        500ms callback ends
        500ms work succeeded
        500ms nap running loop
        500ms nap succeeded
        500ms run ends)"));
    QVERIFY(tooltip(*run, 1).contains(QStringLiteral("ran 100 ms later: work held the loop")));
    QVERIFY(!tooltip(*run, 2).contains(QStringLiteral("late")));
}

// A frame's work is bounded by what is in view; a walk over the run would take a hundred times as long.
void TestTimelineView::hugeRunsArePaintedWithinAFrame()
{
    auto run = std::make_shared<Recording>(planOf(QStringLiteral("100000 x sleep 1s")), RunSettings());
    Recorder recorder;
    Producer& producer = recorder.addProducer();
    producer.push({.at = Nanos(1s), .type = EventType::RunStarted});
    for (TaskId id = 1; id <= 100'000; ++id) {
        producer.push(
            {.at = Nanos(1s), .task = id, .type = EventType::StateEntered, .state = TaskState::Waiting});
        const Nanos end = Nanos(2s) + id * 1us;
        producer.push({.at = end, .value = end.count(), .task = id, .type = EventType::CallbackBegan});
        producer.push({.at = end + 500ns, .task = id, .type = EventType::CallbackEnded});
    }
    Recorder::Batch batch;
    recorder.drain(batch);
    run->append(batch);
    view->setRecording(run);
    view->advance(1500ms, true);
    QImage image(view->viewport()->size(), QImage::Format_ARGB32_Premultiplied);
    view->viewport()->render(&image); // fonts are loaded by now
    QElapsedTimer timer;
    timer.start();
    for (int frame = 0; frame < 10; ++frame) {
        view->advance(1500ms + frame * 16ms, true);
        view->viewport()->render(&image);
    }
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(TestTimelineView)
#include "tst_timelineview.moc"

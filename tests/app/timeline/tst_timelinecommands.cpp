#include "tests/app/timeline/timelinefixture.h"

#include <QMenu>
#include <QScrollBar>
#include <QToolButton>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// The keys, buttons and menu of the timeline.
class TestTimelineCommands : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keysAct_data();
    void keysAct();
    void lettersActWithAKoreanInputMethodToo_data();
    void lettersActWithAKoreanInputMethodToo();
    void keysActOnlyInTheTimeline();
    void zoomingKeepsTheCursorInPlace();
    void arrowsChooseTasksAndScrollThemIntoView();
    void aTaskChosenElsewhereIsScrolledIntoView();
    void commaAndPeriodStepThroughTheStates();
    void aStateOutOfViewIsRevealed();
    void escapeClearsTheSelection();
    void commandsAreEnabledWhereTheyCanAct();
    void followIsCheckedWhileItFollows();
    void plusAndMinusAreVisibleControls();
    void theContextMenuHasEveryCommandOfTheTimeline();

private:
    std::unique_ptr<TimelineFixture> fixture;
};

static const auto lines = QStringLiteral("nap: sleep 1s\nwork: cpu 1s");
static const auto script = QStringLiteral(R"(
    0ms nap queued limit
    100ms nap waiting timer
    0ms work running loop
    600ms nap ready
    1s nap succeeded
    1s work succeeded
    1s run ends)");

void TestTimelineCommands::init()
{
    fixture = std::make_unique<TimelineFixture>();
    QVERIFY(fixture->isReady());
    fixture->show(lines, script);
}

void TestTimelineCommands::keysAct_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("starts"); // how the range's start moves: -1, 0, 1
    QTest::addColumn<int>("grows");  // how its length changes
    QTest::newRow("W") << int(Qt::Key_W) << 1 << -1;
    QTest::newRow("+") << int(Qt::Key_Plus) << 1 << -1;
    QTest::newRow("S") << int(Qt::Key_S) << -1 << 1;
    QTest::newRow("-") << int(Qt::Key_Minus) << -1 << 1;
    QTest::newRow("A") << int(Qt::Key_A) << -1 << 0;
    QTest::newRow("left") << int(Qt::Key_Left) << -1 << 0;
    QTest::newRow("D") << int(Qt::Key_D) << 1 << 0;
    QTest::newRow("right") << int(Qt::Key_Right) << 1 << 0;
}

static int sign(Nanos difference)
{
    return difference > 0ns ? 1 : difference < 0ns ? -1 : 0;
}

void TestTimelineCommands::keysAct()
{
    QFETCH(int, key);
    const ViewRange before = fixture->view.axis().range();
    QTest::keyClick(&fixture->view, static_cast<Qt::Key>(key));
    const ViewRange after = fixture->view.axis().range();
    QTEST(sign(after.start() - before.start()), "starts");
    QTEST(sign(after.length() - before.length()), "grows");
    QTest::keyClick(&fixture->view, Qt::Key_F);
    QCOMPARE(fixture->view.axis().range(), before);
}

void TestTimelineCommands::lettersActWithAKoreanInputMethodToo_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<int>("command");
    QTest::newRow("W") << QStringLiteral("ㅈ") << int(Command::ZoomIn);
    QTest::newRow("S") << QStringLiteral("ㄴ") << int(Command::ZoomOut);
    QTest::newRow("A") << QStringLiteral("ㅁ") << int(Command::PanLeft);
    QTest::newRow("D") << QStringLiteral("ㅇ") << int(Command::PanRight);
    QTest::newRow("F") << QStringLiteral("ㄹ") << int(Command::Fit);
    QTest::newRow("E") << QStringLiteral("ㄷ") << int(Command::Follow);
}

void TestTimelineCommands::lettersActWithAKoreanInputMethodToo()
{
    QFETCH(QString, letter);
    QFETCH(int, command);
    QVERIFY(!fixture->view.inputMethodQuery(Qt::ImEnabled).toBool());
    int acted = 0;
    connect(&fixture->action(static_cast<Command>(command)), &QAction::triggered, this, [&] { ++acted; });
    QKeyEvent press(QEvent::KeyPress, letter.front().unicode(), Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&fixture->view, &press);
    QCOMPARE(acted, 1);
}

void TestTimelineCommands::keysActOnlyInTheTimeline()
{
    QWidget window;
    auto* other = new QWidget(&window);
    other->setFocusPolicy(Qt::StrongFocus);
    CommandSet commands;
    Selection selection;
    auto* view = new TimelineView(commands, selection, &window);
    view->setRecording(recordingFromScript(planOf(lines), script));
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    const ViewRange before = view->axis().range();
    QTest::keyClick(other, Qt::Key_W);
    QCOMPARE(view->axis().range(), before);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_W);
    QVERIFY(view->axis().range() != before);
}

void TestTimelineCommands::zoomingKeepsTheCursorInPlace()
{
    fixture->selection.setCursor(800ms);
    const double before = fixture->view.xOf(800ms);
    QTest::keyClick(&fixture->view, Qt::Key_W);
    QVERIFY(qAbs(fixture->view.xOf(800ms) - before) < 1);
}

void TestTimelineCommands::arrowsChooseTasksAndScrollThemIntoView()
{
    fixture->show(QStringLiteral("100 x sleep 1s"),
                  QStringLiteral("0ms sleep_1 waiting timer   1s run ends"));
    const auto press = [&](Qt::Key key) { QTest::keyClick(&fixture->view, key); };
    press(Qt::Key_Down);
    QCOMPARE(fixture->selection.task(), TaskId(1));
    press(Qt::Key_Up);
    QCOMPARE(fixture->selection.task(), TaskId(1)); // the first stays the first
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Down);
    QCOMPARE(fixture->selection.task(), TaskId(41));
    QVERIFY(fixture->view.yOf(41) > 0);
    QCOMPARE(fixture->view.yOf(1), -1);
    fixture->selection.clear();
    press(Qt::Key_Up);
    QCOMPARE(fixture->selection.task(), TaskId(100));
    QVERIFY(fixture->view.yOf(100) > 0);
}

void TestTimelineCommands::aTaskChosenElsewhereIsScrolledIntoView()
{
    fixture->show(QStringLiteral("100 x sleep 1s"),
                  QStringLiteral("0ms sleep_1 waiting timer   1s run ends"));
    fixture->selection.setTask(70);
    QVERIFY(fixture->view.yOf(70) > 0);
    const int scrolled = fixture->view.verticalScrollBar()->value();
    fixture->selection.setTask(69);
    QCOMPARE(fixture->view.verticalScrollBar()->value(), scrolled);
    fixture->selection.setTask(700); // of some other run
    QCOMPARE(fixture->view.chosenTask(), noTask);
}

void TestTimelineCommands::commaAndPeriodStepThroughTheStates()
{
    fixture->selection.setTask(1);
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(&fixture->view, key);
        return fixture->selection.cursor().value_or(-1ns);
    };
    QCOMPARE(press(Qt::Key_Period), Nanos(0));
    QCOMPARE(press(Qt::Key_Period), Nanos(100ms));
    QCOMPARE(press(Qt::Key_Period), Nanos(600ms));
    QCOMPARE(press(Qt::Key_Period), Nanos(600ms)); // there is no other
    QCOMPARE(press(Qt::Key_Comma), Nanos(100ms));
    fixture->selection.setCursor(std::nullopt);
    QCOMPARE(press(Qt::Key_Comma), Nanos(600ms)); // back from the present
}

void TestTimelineCommands::aStateOutOfViewIsRevealed()
{
    fixture->selection.setTask(1);
    for (int i = 0; i < 12; ++i)
        QTest::keyClick(&fixture->view, Qt::Key_W);
    QTest::keyClick(&fixture->view, Qt::Key_Period);
    const ViewRange range = fixture->view.axis().range();
    QVERIFY(range.start() <= 0ns && range.end() >= 0ns);
}

void TestTimelineCommands::escapeClearsTheSelection()
{
    fixture->selection.setTask(1);
    fixture->selection.setCursor(300ms);
    QTest::keyClick(&fixture->view, Qt::Key_Escape);
    QCOMPARE(fixture->selection.task(), noTask);
    QVERIFY(!fixture->selection.cursor());
}

void TestTimelineCommands::commandsAreEnabledWhereTheyCanAct()
{
    const auto enabled = [this](Command command) { return fixture->action(command).isEnabled(); };
    QVERIFY(enabled(Command::Fit));
    QVERIFY(enabled(Command::NextRow));
    QVERIFY(!enabled(Command::NextState));
    QVERIFY(!enabled(Command::ClearCursor));
    fixture->selection.setTask(2);
    QVERIFY(enabled(Command::NextState));
    QVERIFY(enabled(Command::ClearCursor));
    fixture->view.setRecording(nullptr);
    for (const Command command : {Command::Fit, Command::Follow, Command::ZoomIn, Command::PanLeft,
                                  Command::NextRow, Command::NextState})
        QVERIFY(!enabled(command));
}

void TestTimelineCommands::followIsCheckedWhileItFollows()
{
    QVERIFY(fixture->action(Command::Follow).isChecked());
    QTest::keyClick(&fixture->view, Qt::Key_D);
    QVERIFY(!fixture->action(Command::Follow).isChecked());
    QTest::keyClick(&fixture->view, Qt::Key_E);
    QVERIFY(fixture->action(Command::Follow).isChecked());
    QVERIFY(fixture->view.axis().isFollowing());
    QTest::keyClick(&fixture->view, Qt::Key_E);
    QVERIFY(!fixture->view.axis().isFollowing());
    fixture->show(lines, script); // another run is followed again
    QVERIFY(fixture->action(Command::Follow).isChecked());
}

void TestTimelineCommands::plusAndMinusAreVisibleControls()
{
    const auto buttons = fixture->view.findChildren<QToolButton*>();
    QCOMPARE(buttons.size(), 2);
    const Nanos before = fixture->view.axis().range().length();
    for (QToolButton* button : buttons) {
        QVERIFY(button->isVisible());
        QVERIFY(!button->accessibleName().isEmpty());
        QVERIFY(!button->toolTip().isEmpty());
        QVERIFY(fixture->view.picture().overview.contains(QRectF(button->geometry())));
        QVERIFY(button->geometry().right() < fixture->view.picture().plotLeft);
    }
    QTest::mouseClick(buttons.at(1), Qt::LeftButton);
    QVERIFY(fixture->view.axis().range().length() < before);
    QTest::mouseClick(buttons.at(0), Qt::LeftButton);
    QVERIFY(qAbs((fixture->view.axis().range().length() - before).count()) < 1000);
    fixture->view.setRecording(nullptr);
    QVERIFY(!buttons.at(0)->isVisible());
}

void TestTimelineCommands::theContextMenuHasEveryCommandOfTheTimeline()
{
    const QPoint place = fixture->at(500ms, fixture->view.yOf(2));
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, fixture->view.viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(fixture->view.viewport(), &event);
    QCOMPARE(fixture->selection.task(), TaskId(2));
    auto* menu = fixture->view.findChild<QMenu*>();
    QVERIFY(menu);
    QTRY_VERIFY(menu->isVisible());
    for (const CommandSpec& spec : commandTable())
        QCOMPARE(menu->actions().contains(&fixture->action(spec.id)), spec.group == CommandGroup::Timeline);
    menu->close();
}

QTEST_MAIN(TestTimelineCommands)
#include "tst_timelinecommands.moc"

#include "app/inspector/replaybar.h"

#include "app/commands/commandset.h"
#include "app/plot/glyphbutton.h"
#include "app/selection/selection.h"
#include "tests/support/brackets.h"
#include "tests/support/recordingscript.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

using Cursor = std::optional<Nanos>;

class TestReplayBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void withoutARunNothingCanBePlayed();
    void eventsAreSteppedThrough();
    void whereThereIsNoFurtherEventThereIsNoStep();
    void itPlaysAtTrueSpeedToTheEnd();
    void afterTheEndItPlaysFromTheFront();
    void aPauseLeavesTheCursorWhereItIs();
    void aStepPausesIt();
    void speedsAreChosenInTheListAndByCommand();
    void anotherSpeedDoesNotJump();
    void aCursorPutElsewhereIsPlayedFrom();
    void aCursorTakenAwayStopsIt();
    void theViewOfALiveRunIsPausedAndTheRunIsNot();
    void aRunThatIsOverInItsFirstFrameIsShown();
    void whoCatchesUpIsAtThePresentAgain();
    void theLastMomentOfALiveRunIsNoHindrance();
    void anotherRunIsNotPlayed();
    void everyMoveIsTold();
    void keysActInTheBar();
    void spacePressesTheButtonThatHasTheFocus();
    void anotherLanguageIsSpokenAtOnce();

private:
    static std::shared_ptr<Recording> run()
    {
        return recordingFromScript(planOf(QStringLiteral("a: sleep 100ms")), QStringLiteral(R"(
        0ms a waiting timer            100ms a ready          120ms callback a ready 100ms
        121ms a running loop           130ms a succeeded      140ms callback ends
        200ms run ends)"));
    }
    QAction& action(Command command) const { return commands->action(command); }
    bool may(Command command) const { return action(command).isEnabled(); }
    void press(Command command) { action(command).trigger(); }
    QString playSign() const { return bar->findChild<GlyphButton*>(QStringLiteral("play"))->text(); }
    QComboBox& speed() const { return *bar->findChild<QComboBox*>(); }
    /// Lets steady time go on; the bar's frames see it.
    void pass(Nanos time) { steady += time; }

    Nanos steady = 1h;
    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<ReplayBar> bar;
};

void TestReplayBar::init()
{
    bar.reset();
    steady = 1h;
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    bar = std::make_unique<ReplayBar>(*commands, *selection);
    bar->setSteadyClock([this] { return steady; });
    bar->show();
    bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bar.get()));
}

void TestReplayBar::withoutARunNothingCanBePlayed()
{
    QCOMPARE(bar->position(), QStringLiteral("nothing to play yet"));
    bar->setRecording(std::make_shared<Recording>(planOf(QStringLiteral("sleep 1s")), RunSettings()));
    for (const Command command :
         {Command::Play, Command::PreviousEvent, Command::NextEvent, Command::Slower, Command::Faster})
        QVERIFY(!may(command));
    QVERIFY(!speed().isEnabled());
    QVERIFY(!bar->isMoving());
}

void TestReplayBar::eventsAreSteppedThrough()
{
    bar->setRecording(run());
    QCOMPARE(bar->position(), QStringLiteral("event 6 of 6 · 140 ms"));
    const std::vector<Nanos> events{0ms, 100ms, 120ms, 121ms, 130ms, 140ms};
    for (const Nanos event : events) {
        QTest::mouseClick(bar->findChild<QWidget*>(QStringLiteral("nextEvent")), Qt::LeftButton);
        QCOMPARE(selection->cursor(), Cursor(event));
    }
    selection->setCursor(125ms);
    QTRY_COMPARE(bar->position(), QStringLiteral("event 4 of 6 · 125 ms"));
    for (const Nanos event : {121ms, 120ms, 100ms, 0ms}) {
        QTest::mouseClick(bar->findChild<QWidget*>(QStringLiteral("previousEvent")), Qt::LeftButton);
        QCOMPARE(selection->cursor(), Cursor(event));
    }
}

void TestReplayBar::whereThereIsNoFurtherEventThereIsNoStep()
{
    bar->setRecording(run());
    QVERIFY(may(Command::PreviousEvent) && may(Command::NextEvent)); // no cursor: at either end
    selection->setCursor(0ms);
    QVERIFY(!may(Command::PreviousEvent) && may(Command::NextEvent));
    selection->setCursor(140ms);
    QVERIFY(may(Command::PreviousEvent) && !may(Command::NextEvent));
    selection->setCursor(std::nullopt);
    press(Command::PreviousEvent);
    QCOMPARE(selection->cursor(), Cursor(140ms));
}

void TestReplayBar::itPlaysAtTrueSpeedToTheEnd()
{
    bar->setRecording(run());
    selection->setCursor(20ms);
    QCOMPARE(playSign(), QStringLiteral("▶"));
    QTest::mouseClick(bar->findChild<QWidget*>(QStringLiteral("play")), Qt::LeftButton);
    QVERIFY(bar->isMoving());
    QCOMPARE(playSign(), QStringLiteral("❚❚"));
    QCOMPARE(selection->cursor(), Cursor(20ms));
    pass(90ms);
    QTRY_COMPARE(selection->cursor(), Cursor(110ms));
    pass(10min);
    QTRY_COMPARE(selection->cursor(), Cursor(140ms));
    QVERIFY(!bar->isMoving());
    QCOMPARE(playSign(), QStringLiteral("▶"));
    QTRY_COMPARE(bar->position(), QStringLiteral("event 6 of 6 · 140 ms"));
}

void TestReplayBar::afterTheEndItPlaysFromTheFront()
{
    bar->setRecording(run());
    press(Command::Play);
    QCOMPARE(selection->cursor(), Cursor(0ms));
    pass(1s);
    QTRY_VERIFY(!bar->isMoving());
    press(Command::Play);
    QCOMPARE(selection->cursor(), Cursor(0ms));
}

void TestReplayBar::aPauseLeavesTheCursorWhereItIs()
{
    bar->setRecording(run());
    press(Command::Play);
    pass(50ms);
    QTRY_COMPARE(selection->cursor(), Cursor(50ms));
    press(Command::Play);
    QVERIFY(!bar->isMoving());
    pass(50ms);
    press(Command::Play);
    QCOMPARE(selection->cursor(), Cursor(50ms));
    pass(10ms);
    QTRY_COMPARE(selection->cursor(), Cursor(60ms));
}

void TestReplayBar::aStepPausesIt()
{
    bar->setRecording(run());
    press(Command::Play);
    pass(50ms);
    QTRY_COMPARE(selection->cursor(), Cursor(50ms));
    press(Command::NextEvent);
    QCOMPARE(selection->cursor(), Cursor(100ms));
    QVERIFY(!bar->isMoving());
}

void TestReplayBar::speedsAreChosenInTheListAndByCommand()
{
    bar->setRecording(run());
    QCOMPARE(speed().currentText(), QStringLiteral("1×"));
    for (const char* expected : {"0.5×", "0.25×", "0.1×", "0.05×", "0.02×", "0.01×"}) {
        press(Command::Slower);
        QCOMPARE(speed().currentText(), QString::fromUtf8(expected));
    }
    QVERIFY(!may(Command::Slower) && may(Command::Faster));
    speed().setFocus();
    QTest::keyClick(&speed(), Qt::Key_End);
    QCOMPARE(speed().currentText(), QStringLiteral("4×"));
    QVERIFY(may(Command::Slower) && !may(Command::Faster));
    press(Command::Play);
    pass(20ms);
    QTRY_COMPARE(selection->cursor(), Cursor(80ms));
}

void TestReplayBar::anotherSpeedDoesNotJump()
{
    bar->setRecording(run());
    press(Command::Play);
    pass(50ms);
    press(Command::Slower);
    pass(20ms);
    QTRY_COMPARE(selection->cursor(), Cursor(60ms));
}

void TestReplayBar::aCursorPutElsewhereIsPlayedFrom()
{
    bar->setRecording(run());
    press(Command::Play);
    pass(50ms);
    QTRY_COMPARE(selection->cursor(), Cursor(50ms));
    selection->setCursor(10ms);
    pass(5ms);
    QTRY_COMPARE(selection->cursor(), Cursor(15ms));
    QVERIFY(bar->isMoving());
}

void TestReplayBar::aCursorTakenAwayStopsIt()
{
    bar->setRecording(run());
    press(Command::Play);
    selection->clear();
    QVERIFY(!bar->isMoving());
    QVERIFY(!selection->cursor());
}

void TestReplayBar::theViewOfALiveRunIsPausedAndTheRunIsNot()
{
    bar->setRecording(run());
    bar->advance(150ms, true);
    QVERIFY(bar->isMoving()); // with the present
    QCOMPARE(playSign(), QStringLiteral("❚❚"));
    press(Command::Play);
    QCOMPARE(selection->cursor(), Cursor(150ms));
    QVERIFY(!bar->isMoving());
    bar->advance(300ms, true);
    QCOMPARE(selection->cursor(), Cursor(150ms));
    press(Command::Play);
    pass(40ms);
    bar->advance(340ms, true);
    QTRY_COMPARE(selection->cursor(), Cursor(190ms));
}

void TestReplayBar::aRunThatIsOverInItsFirstFrameIsShown()
{
    bar->setRecording(run());
    const QString atEnd = bar->position();
    bar->advance(150ms, false);
    QVERIFY(bar->position() != atEnd);
}

void TestReplayBar::whoCatchesUpIsAtThePresentAgain()
{
    bar->setRecording(run());
    bar->advance(150ms, true);
    selection->setCursor(100ms);
    press(Command::Faster); // 2×
    press(Command::Play);
    pass(20ms);
    bar->advance(170ms, true);
    QTRY_COMPARE(selection->cursor(), Cursor(140ms));
    pass(40ms);
    bar->advance(210ms, true);
    QTRY_VERIFY(!selection->cursor());
    QVERIFY(bar->isMoving());
}

void TestReplayBar::theLastMomentOfALiveRunIsNoHindrance()
{
    bar->setRecording(run());
    bar->advance(150ms, true);
    selection->setCursor(150ms);
    press(Command::Play);
    QVERIFY(!selection->cursor());
    bar->advance(200ms, false);
    QVERIFY(!bar->isMoving());
    QCOMPARE(playSign(), QStringLiteral("▶"));
    QTRY_COMPARE(bar->position(), QStringLiteral("event 6 of 6 · 200 ms"));
}

void TestReplayBar::anotherRunIsNotPlayed()
{
    bar->setRecording(run());
    press(Command::Play);
    bar->setRecording(run());
    QVERIFY(!bar->isMoving());
    bar->setRecording(nullptr);
    QVERIFY(!may(Command::Play));
    QCOMPARE(bar->position(), QStringLiteral("nothing to play yet"));
}

void TestReplayBar::everyMoveIsTold()
{
    bar->setRecording(run());
    std::vector<Nanos> told;
    connect(bar.get(), &ReplayBar::cursorMoved, this, [&](Nanos at) { told.push_back(at); });
    press(Command::NextEvent);
    press(Command::NextEvent);
    selection->setCursor(7ms); // by another
    press(Command::PreviousEvent);
    QCOMPARE(told, (std::vector<Nanos>{0ms, 100ms, 0ms}));
}

void TestReplayBar::keysActInTheBar()
{
    bar->setRecording(run());
    speed().setFocus();
    QTest::keyClick(&speed(), Qt::Key_BracketRight);
    QTest::keyClick(&speed(), Qt::Key_BracketRight);
    QCOMPARE(selection->cursor(), Cursor(100ms));
    QTest::keyClick(&speed(), Qt::Key_BracketLeft);
    QCOMPARE(selection->cursor(), Cursor(0ms));
    QTest::keyClick(&speed(), Qt::Key_Greater);
    QCOMPARE(speed().currentText(), QStringLiteral("2×"));
    QTest::keyClick(&speed(), Qt::Key_Less);
    QCOMPARE(speed().currentText(), QStringLiteral("1×"));
}

void TestReplayBar::spacePressesTheButtonThatHasTheFocus()
{
    bar->setRecording(run());
    QWidget* next = bar->findChild<QWidget*>(QStringLiteral("nextEvent"));
    commands->addTo(*bar, {Command::Play}); // as the timeline does
    next->setFocus();
    QTest::keyClick(next, Qt::Key_Space);
    QCOMPARE(selection->cursor(), Cursor(0ms));
    QVERIFY(!bar->isMoving());
    bar->setFocus();
    QTest::keyClick(bar.get(), Qt::Key_Space);
    QVERIFY(bar->isMoving());
}

void TestReplayBar::anotherLanguageIsSpokenAtOnce()
{
    bar->setRecording(run());
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_VERIFY(bar->position().startsWith(QLatin1Char('[')));
    QVERIFY(speed().toolTip().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(bar->position(), QStringLiteral("event 6 of 6 · 140 ms"));
}

QTEST_MAIN(TestReplayBar)
#include "tst_replaybar.moc"

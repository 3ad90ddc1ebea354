#include "app/inspector/looppanel.h"

#include "app/commands/commandset.h"
#include "app/inspector/momentmodel.h"
#include "app/selection/selection.h"
#include "tests/support/brackets.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QAccessible>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestLoopPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theMomentOfThePictureReadsAsThere();
    void blockingReadsAsThere();
    void withoutARunItSaysSo();
    void theCursorChoosesTheMoment();
    void longListsEndWithHowManyMore();
    void aClickChoosesTheTask();
    void returnChoosesTheTask();
    void theChosenTaskIsMarked();
    void aLiveRunIsShownTwentyTimesASecondAtMost();
    void aRunThatIsOverInItsFirstFrameIsShown();
    void nothingIsTouchedWhereNothingChanged();
    void aTaskKeepsTheFocusWhenItMovesOn();
    void askingIsOfferedOnlyWhileTheLoopCanAnswer();
    void theAnswerNamesWhoHeldTheLoop();
    void namesStayPlainTextAndInTheirWidth();
    void aScreenReaderReadsTheLines();
    void anotherLanguageIsSpokenAtOnce();
    void largerTextMakesTallerLines();

private:
    QStringList lines() const
    {
        QStringList lines;
        for (int i = 0; i < panel->model().rowCount(); ++i) {
            const MomentRow& row = panel->model().row(panel->model().index(i));
            const bool heading = row.kind == MomentRow::Kind::Heading;
            lines << (heading                ? row.text + QLatin1Char(':')
                      : row.detail.isEmpty() ? row.text
                                             : row.text + QStringLiteral(" | ") + row.detail);
        }
        return lines;
    }
    QListView& list() const { return *panel->findChild<QListView*>(); }
    QModelIndex lineOf(TaskId task) const { return panel->model().indexOf(task); }
    void show(std::shared_ptr<const Recording> recording, Nanos cursor)
    {
        selection->setCursor(cursor);
        panel->setRecording(std::move(recording));
    }

    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<LoopPanel> panel;
};

static std::shared_ptr<Recording> pictureRun()
{
    return recordingFromScript(
        planOf(QStringLiteral("url_1: practice:/delay/0.45\nurl_2: practice:/delay/0.5\n"
                              "nap: sleep 1s\nparse: cpu 480ms\nlast: sleep 1s")),
        QStringLiteral(R"(
        0ms url_1 waiting server       0ms url_2 waiting server       20ms nap waiting timer
        1ms callback parse ready 0ms   1ms parse running loop         10ms heartbeat 1 asked
        100ms question 1 asked         450ms url_1 receiving          456ms url_1 ready
        480ms parse succeeded          480ms callback ends            480ms heartbeat 1 answered
        480ms question 1 answered      481ms callback url_1 ready 456ms
        481ms url_1 running loop       482ms url_1 failed the server answered HTTP 404
        482ms callback ends            483ms last waiting timer)"));
}

void TestLoopPanel::init()
{
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    panel = std::make_unique<LoopPanel>(*commands, *selection);
    panel->resize(240, 700);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
}

void TestLoopPanel::cleanup()
{
    panel.reset();
}

void TestLoopPanel::theMomentOfThePictureReadsAsThere()
{
    show(pictureRun(), 470ms);
    QCOMPARE(panel->title(), QStringLiteral("The loop at 470 ms"));
    QCOMPARE(
        lines(),
        QStringList({QStringLiteral("Holds the loop now:"), QStringLiteral("parse | 469 ms"),
                     QStringLiteral("Ready (callback queue):"),
                     QStringLiteral("url_1 · finished | 14.0 ms late"),
                     QStringLiteral("your question | 370 ms late"), QStringLiteral("heartbeat | 460 ms late"),
                     QStringLiteral("Waiting:"), QStringLiteral("url_2 · server"),
                     QStringLiteral("nap · timer | 550 ms left"), QStringLiteral("Done:"),
                     QStringLiteral("nothing yet"), QStringLiteral("Not started:"), lines().constLast()}));
    selection->setCursor(1s);
    QTRY_VERIFY(lines().contains(QStringLiteral("url_1 | ✗ failed")));
    QVERIFY(lines().contains(QStringLiteral("nothing: the loop is free")));
    QVERIFY(lines().contains(QStringLiteral("parse | ✓")));
}

void TestLoopPanel::blockingReadsAsThere()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Blocking;
    show(runVirtually(planOf(QStringLiteral("5x url: sleep 1s")), settings), 3420ms);
    QCOMPARE(panel->title(), QStringLiteral("The loop at 3.42 s"));
    QVERIFY(lines().contains(QStringLiteral("url_4 · timer | 420 ms")));
    QVERIFY(lines().contains(QStringLiteral("none: sync code awaits nothing")));
    const qsizetype done = lines().indexOf(QStringLiteral("Done:"));
    QCOMPARE(lines().mid(done + 1, 3), QStringList({QStringLiteral("url_3 | ✓"), QStringLiteral("url_2 | ✓"),
                                                    QStringLiteral("url_1 | ✓")}));
}

void TestLoopPanel::withoutARunItSaysSo()
{
    QCOMPARE(panel->title(), QStringLiteral("The loop"));
    QCOMPARE(lines(), QStringList{QStringLiteral("nothing has run yet")});
    panel->setRecording(std::make_shared<Recording>(planOf(QStringLiteral("sleep 1s")), RunSettings()));
    QCOMPARE(lines(), QStringList{QStringLiteral("nothing has run yet")});
}

void TestLoopPanel::theCursorChoosesTheMoment()
{
    show(pictureRun(), 470ms);
    for (const Nanos time : {Nanos(10ms), Nanos(460ms), Nanos(5ms)})
        selection->setCursor(time);
    QTRY_COMPARE(panel->title(), QStringLiteral("The loop at 5.00 ms"));
    selection->setCursor(std::nullopt);
    QTRY_COMPARE(panel->title(), QStringLiteral("The loop at 483 ms"));
}

void TestLoopPanel::longListsEndWithHowManyMore()
{
    show(runVirtually(planOf(QStringLiteral("200x sleep 1s")), {}), 500ms);
    const qsizetype waiting = lines().indexOf(QStringLiteral("Waiting:"));
    QCOMPARE(lines().at(waiting + 20), QStringLiteral("sleep_20 · timer | 500 ms left"));
    QCOMPARE(lines().at(waiting + 21), QStringLiteral("and 180 more"));
    selection->setCursor(1s);
    QTRY_VERIFY(lines().contains(QStringLiteral("sleep_181 | ✓")));
    QCOMPARE(lines().constLast(), QStringLiteral("and 180 more"));
}

void TestLoopPanel::aClickChoosesTheTask()
{
    show(pictureRun(), 470ms);
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(lineOf(3)).center());
    QCOMPARE(selection->task(), TaskId(3));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {},
                      list().visualRect(panel->model().index(0)).center()); // a heading chooses nothing
    QCOMPARE(selection->task(), TaskId(3));
}

void TestLoopPanel::returnChoosesTheTask()
{
    show(pictureRun(), 470ms);
    panel->activateWindow();
    list().setFocus();
    QTRY_VERIFY(list().hasFocus());
    QTest::keyClick(&list(), Qt::Key_Home);
    QTest::keyClick(&list(), Qt::Key_Down);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(selection->task(), TaskId(1)); // below parse, the heading between them left out
    QTest::keyClick(&list(), Qt::Key_Up);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(selection->task(), TaskId(4));
}

void TestLoopPanel::theChosenTaskIsMarked()
{
    show(pictureRun(), 470ms);
    const QPoint edge = list().visualRect(lineOf(2)).topLeft() + QPoint(20, 2);
    const auto colorAtEdge = [&] { return list().viewport()->grab().toImage().pixelColor(edge); };
    const QColor before = colorAtEdge();
    selection->setTask(2);
    QVERIFY(panel->model().isChosen(lineOf(2)));
    QVERIFY(!panel->model().isChosen(lineOf(1)));
    QVERIFY(colorAtEdge() != before);
}

void TestLoopPanel::aLiveRunIsShownTwentyTimesASecondAtMost()
{
    panel->setRecording(pictureRun());
    QSignalSpy changes(&panel->model(), &QAbstractItemModel::dataChanged);
    int rounds = 0;
    QStringList titles;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 400) {
        panel->advance(100ms + std::chrono::milliseconds(timer.elapsed()), true);
        if (titles.isEmpty() || titles.constLast() != panel->title())
            titles << panel->title();
        ++rounds;
        QTest::qWait(4);
    }
    QVERIFY(rounds > 20);
    QVERIFY2(titles.size() >= 2 && titles.size() <= 10, qPrintable(titles.join(QStringLiteral(", "))));
    QVERIFY(!changes.isEmpty());
    panel->advance(700ms, false);
    QCOMPARE(panel->title(), QStringLiteral("The loop at 700 ms"));
}

void TestLoopPanel::aRunThatIsOverInItsFirstFrameIsShown()
{
    panel->setRecording(pictureRun());
    panel->advance(700ms, false);
    QCOMPARE(panel->title(), QStringLiteral("The loop at 700 ms"));
}

void TestLoopPanel::nothingIsTouchedWhereNothingChanged()
{
    show(pictureRun(), 470ms);
    QSignalSpy changed(&panel->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&panel->model(), &QAbstractItemModel::rowsInserted);
    panel->advance(490ms, true);
    panel->advance(500ms, false);
    QCOMPARE(changed.size() + inserted.size(), 0);
    selection->setCursor(471ms);
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(inserted.size(), 0);
    QCOMPARE(changed.size(), 5); // the five lines with a time
}

void TestLoopPanel::aTaskKeepsTheFocusWhenItMovesOn()
{
    show(pictureRun(), 470ms);
    list().setCurrentIndex(lineOf(1));
    selection->setCursor(1s);
    QTRY_VERIFY(lines().contains(QStringLiteral("url_1 | ✗ failed")));
    QCOMPARE(panel->model().row(list().currentIndex()).task, TaskId(1));
}

void TestLoopPanel::askingIsOfferedOnlyWhileTheLoopCanAnswer()
{
    QAction& ask = commands->action(Command::AskLoop);
    auto* button = panel->findChild<QToolButton*>(QStringLiteral("askLoop"));
    QVERIFY(!ask.isEnabled());
    panel->setRecording(pictureRun());
    QVERIFY(!ask.isEnabled());
    panel->advance(100ms, true);
    QVERIFY(ask.isEnabled());
    QSignalSpy asked(&ask, &QAction::triggered);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    panel->advance(500ms, false);
    QVERIFY(!ask.isEnabled());
}

void TestLoopPanel::theAnswerNamesWhoHeldTheLoop()
{
    QVERIFY(panel->answer().startsWith(QStringLiteral("Ask while a run goes on")));
    panel->setRecording(pictureRun());
    QCOMPARE(panel->answer(), QStringLiteral("Answered after 380 ms: parse held the loop."));
    panel->setRecording(recordingFromScript(planOf(QStringLiteral("a: sleep 1s")), QStringLiteral(R"(
        0ms a waiting timer    100ms question 1 asked   100.1ms question 1 answered)")));
    QCOMPARE(panel->answer(), QStringLiteral("Answered after 100 µs: the loop was free."));
    panel->setRecording(recordingFromScript(planOf(QStringLiteral("a: block 1s")), QStringLiteral(R"(
        0ms callback a ready 0ms    0ms a waiting timer loop    1.2s question 1 asked)")));
    panel->advance(1600ms, true);
    QTRY_COMPARE(panel->answer(), QStringLiteral("Asked at 1.20 s: waiting 400 ms"));
    panel->setRecording(recordingFromScript(planOf(QStringLiteral("a: block 1s")), QStringLiteral(R"(
        0ms a waiting timer loop    1.2s question 1 asked    1.3s run stopped)")));
    QCOMPARE(panel->answer(), QStringLiteral("Asked at 1.20 s: never answered."));
}

void TestLoopPanel::namesStayPlainTextAndInTheirWidth()
{
    Plan plan = planOf(QStringLiteral("x: sleep 1s"));
    plan.tasks[0].name = QStringLiteral("<b>\u202e🚀\n</b>") + QString(10'000, QLatin1Char('w'));
    show(runVirtually(plan, {}), 500ms);
    const QModelIndex line = lineOf(1);
    QVERIFY(line.data().toString().startsWith(QStringLiteral("<b>🚀 </b>www")));
    QVERIFY(line.data(Qt::ToolTipRole).toString().startsWith(QStringLiteral("<span>&lt;b&gt;")));
    QVERIFY(line.data(Qt::ToolTipRole).toString().size() < 2000);
    QVERIFY(list().visualRect(line).width() <= list().viewport()->width());
    QVERIFY(panel->minimumSizeHint().width() <= 240);
}

void TestLoopPanel::aScreenReaderReadsTheLines()
{
    show(pictureRun(), 470ms);
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&list());
    QVERIFY(accessible);
    QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("What is on the loop"));
    QStringList read;
    for (int i = 0; i < accessible->childCount(); ++i)
        read << accessible->child(i)->text(QAccessible::Name);
    QVERIFY(read.contains(QStringLiteral("url_1 · finished: 14.0 ms late")));
}

void TestLoopPanel::anotherLanguageIsSpokenAtOnce()
{
    show(pictureRun(), 470ms);
    Brackets brackets;
    QCoreApplication::installTranslator(&brackets);
    QTRY_COMPARE(panel->title(), QStringLiteral("[The loop at 470 ms]"));
    QVERIFY(lines().contains(QStringLiteral("[Waiting]:")));
    QVERIFY(panel->answer().startsWith(QLatin1Char('[')));
    QVERIFY(list().accessibleName().startsWith(QLatin1Char('[')));
    QCoreApplication::removeTranslator(&brackets);
    QTRY_COMPARE(panel->title(), QStringLiteral("The loop at 470 ms"));
}

void TestLoopPanel::largerTextMakesTallerLines()
{
    show(pictureRun(), 470ms);
    const int before = list().visualRect(lineOf(1)).height();
    QFont font = panel->font();
    font.setPointSizeF(font.pointSizeF() * 2);
    panel->setFont(font);
    QTRY_VERIFY(list().visualRect(lineOf(1)).height() > before * 3 / 2);
}

QTEST_MAIN(TestLoopPanel)
#include "tst_looppanel.moc"

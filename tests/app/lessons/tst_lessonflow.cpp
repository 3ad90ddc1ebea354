#include "app/lessons/lessonflow.h"
#include "app/selection/selection.h"
#include "app/start/startpage.h"
#include "app/window/messagestrip.h"
#include "tests/app/window/windowfixture.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

// Two short runs of two naps: one after another, then together.
const QByteArray naps = R"({
    "lesson": 1,
    "title": {"en": "Two naps", "ko": "두 번의 낮잠"},
    "shows": {"en": "Two naps of 20 ms.", "ko": "20 ms짜리 낮잠 두 번입니다."},
    "plan": {"version": 1, "name": "Naps", "strategy": "sequential",
             "tasks": [{"type": "sleep", "name": "nap", "ms": 20, "repeat": 2}]},
    "runs": [{"question": {"en": "In turn?", "ko": "차례로?"}, "takes_ms": 40,
              "reason": {"en": "40 ms.", "ko": "40 ms입니다."},
              "notice": [{"task": "nap_2", "state": "waiting", "text": {"en": "Second.", "ko": "둘째."}}]},
             {"settings": {"strategy": "concurrent"},
              "question": {"en": "Together?", "ko": "함께?"}, "takes_ms": 20,
              "reason": {"en": "20 ms.", "ko": "20 ms입니다."}}]
})";

} // namespace

/// A person goes through lessons in the window, mostly by keys.
class TestLessonFlow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theMenuHasEveryLessonAndALetterForEach();
    void aGuessARunAndItsAnswerNeedNoMouse();
    void theGuessIsAMarkOnTheRuler();
    void theLastRunMakesTheLessonDone();
    void aNoticeChoosesItsSpan();
    void noticesAreReachedByTab();
    void aRunWithoutAGuessIsAnsweredToo();
    void whatIsNoLengthOfTimeRunsNothing();
    void otherSettingsAreNoAnswer();
    void aStoppedRunIsNoAnswer();
    void unsavedWorkIsAskedAbout();
    void anotherPlanClosesTheLesson();
    void aFaultyFileIsToldAndTheOthersWork();
    void theFirstStartOffersTheFirstLesson();
    void theEmptyPageOffersTheFirstLesson();
    void itSpeaksKorean();
    void presentedItStaysAndIsLarger();

private:
    void openNaps();
    void type(const char* text);
    bool enterRuns();
    QString text(const char* name) const
    {
        return w->part<QLabel>(name)->text().replace(QChar(QChar::Nbsp), QLatin1Char(' '));
    }
    QMenu* menu() const;
    QLineEdit* field() const { return w->part<QLineEdit>("lessonGuess"); }

    std::unique_ptr<WindowFixture> w;
};

void TestLessonFlow::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->isReady());
    QDir(w->folder.path()).mkdir(QStringLiteral("lessons"));
    QVERIFY(!w->write("lessons/20-naps.json", naps).isEmpty());
}

void TestLessonFlow::cleanup()
{
    w.reset();
}

void TestLessonFlow::openNaps()
{
    w->window->lessons().open(20);
    QVERIFY(w->window->lessons().panel());
}

void TestLessonFlow::type(const char* text)
{
    QTest::keyClicks(field(), QString::fromLatin1(text));
}

bool TestLessonFlow::enterRuns()
{
    QSignalSpy finished(&w->runs(), &RunController::finished);
    QTest::keyClick(field(), Qt::Key_Return);
    return w->runs().isRunning() && finished.wait(10'000);
}

QMenu* TestLessonFlow::menu() const
{
    for (const QAction* action : w->window->menuBar()->actions()) {
        if (action->text() == QLatin1String("&Tutorial"))
            return action->menu();
    }
    return nullptr;
}

void TestLessonFlow::theMenuHasEveryLessonAndALetterForEach()
{
    QVERIFY(menu());
    emit menu()->aboutToShow();
    const QList<QAction*> entries = menu()->actions();
    QCOMPARE(entries.size(), 12);
    static const QRegularExpression letter(QStringLiteral("&(\\w)"));
    QSet<QString> letters;
    for (const QAction* entry : entries) {
        letters += letter.match(entry->text()).captured(1);
        QVERIFY(!entry->isChecked());
    }
    QCOMPARE(letters.size(), entries.size());
    entries[3]->trigger();
    QCOMPARE(text("lessonTitle"), QStringLiteral("gather: all of them at once"));
    QCOMPARE(w->panels().tasks->model().rowCount(), 5);
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Concurrent);
}

void TestLessonFlow::aGuessARunAndItsAnswerNeedNoMouse()
{
    openNaps();
    QTRY_VERIFY(field()->hasFocus());
    QCOMPARE(text("lessonQuestion"), QStringLiteral("In turn?"));
    type("2s");
    QVERIFY(enterRuns());
    QVERIFY(text("lessonAnswer").startsWith(QStringLiteral("You guessed 2.00 s. It took ")));
    QCOMPARE(text("lessonReason"), QStringLiteral("40 ms."));
    auto* next = w->part<QPushButton>("lessonNext");
    QCOMPARE(next->text(), QStringLiteral("Next run"));
    QTRY_VERIFY(next->hasFocus());
    QTest::keyClick(next, Qt::Key_Return);
    QCOMPARE(text("lessonQuestion"), QStringLiteral("Together?"));
    QTRY_VERIFY(field()->hasFocus());
    QVERIFY(field()->text().isEmpty());
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Concurrent);
}

void TestLessonFlow::theGuessIsAMarkOnTheRuler()
{
    openNaps();
    type("1");
    QVERIFY(enterRuns());
    const TimelineView& timeline = *w->panels().timeline;
    const Bookmark* mark = timeline.bookmarks().at(1s);
    QVERIFY(mark);
    QCOMPARE(mark->note, QStringLiteral("your guess: 1.00 s"));
    QVERIFY(timeline.xOf(1s) < timeline.picture().ruler.right()); // though the run is much shorter
}

void TestLessonFlow::theLastRunMakesTheLessonDone()
{
    openNaps();
    QVERIFY(enterRuns());
    QVERIFY(w->session->doneLessons().isEmpty());
    QTest::keyClick(w->part<QPushButton>("lessonNext"), Qt::Key_Return);
    QVERIFY(enterRuns());
    QCOMPARE(w->session->doneLessons(), QStringList(QStringLiteral("20-naps")));
    QCOMPARE(w->part<QPushButton>("lessonNext")->text(), QStringLiteral("Finish"));
    emit menu()->aboutToShow();
    QVERIFY(menu()->actions().constLast()->isChecked());
    QTest::keyClick(w->part<QPushButton>("lessonNext"), Qt::Key_Return);
    QVERIFY(!w->window->lessons().panel());
    QVERIFY(w->part<QFrame>("lesson")->isHidden());
}

void TestLessonFlow::aNoticeChoosesItsSpan()
{
    openNaps();
    QVERIFY(enterRuns());
    QToolButton* notice = nullptr;
    for (QToolButton* button : w->part<QFrame>("lesson")->findChildren<QToolButton*>()) {
        if (button->text() == QLatin1String("nap_2"))
            notice = button;
    }
    QVERIFY(notice);
    notice->click();
    const Selection& selection = *w->panels().selection;
    QCOMPARE(selection.task(), 2u);
    const TaskRecord& record = w->panels().timeline->recording()->record(2);
    QVERIFY(selection.cursor() > record.start());
    QVERIFY(selection.cursor() < record.end);
}

void TestLessonFlow::noticesAreReachedByTab()
{
    openNaps();
    QVERIFY(enterRuns());
    QTRY_VERIFY(w->part<QPushButton>("lessonNext")->hasFocus());
    w->key(Qt::Key_Backtab);
    QVERIFY(w->part<QPushButton>("lessonPrevious")->hasFocus());
    w->key(Qt::Key_Backtab);
    auto* notice = qobject_cast<QToolButton*>(QApplication::focusWidget());
    QVERIFY(notice);
    QCOMPARE(notice->text(), QStringLiteral("nap_2"));
    QTest::keyClick(notice, Qt::Key_Space);
    QCOMPARE(w->panels().selection->task(), 2u);
}

void TestLessonFlow::aRunWithoutAGuessIsAnsweredToo()
{
    openNaps();
    QVERIFY(w->run());
    QVERIFY(text("lessonAnswer").startsWith(QStringLiteral("It took ")));
    QVERIFY(w->panels().timeline->bookmarks().all().empty());
}

void TestLessonFlow::whatIsNoLengthOfTimeRunsNothing()
{
    openNaps();
    type("soon");
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(!w->runs().isRunning());
    QVERIFY(w->part<QLabel>("lessonHint")->isVisible());
    type("5");
    QVERIFY(w->part<QLabel>("lessonHint")->isHidden());
}

// F7 is for who wants to see something else first; the question stays.
void TestLessonFlow::otherSettingsAreNoAnswer()
{
    openNaps();
    w->panels().runBar->choose(StrategyKind::Blocking);
    QVERIFY(w->run());
    QVERIFY(field()->isVisible());
    QVERIFY(enterRuns()); // with the lesson's own again
    QVERIFY(!field()->isVisible());
}

void TestLessonFlow::aStoppedRunIsNoAnswer()
{
    w->window->lessons().open(3);
    QSignalSpy finished(&w->runs(), &RunController::finished);
    QTest::keyClick(field(), Qt::Key_Return);
    QVERIFY(w->runs().isRunning());
    w->action(Command::Stop).trigger();
    QVERIFY(finished.wait(10'000));
    QVERIFY(field()->isVisible());
    QVERIFY(w->part<QPushButton>("lessonRun")->isEnabled());
    QVERIFY(w->session->doneLessons().isEmpty());
}

void TestLessonFlow::unsavedWorkIsAskedAbout()
{
    w->panels().tasks->addText(QStringLiteral("mine: sleep 1s"), EditName::Add);
    const int rows = w->panels().tasks->model().rowCount();
    QTimer::singleShot(0, this, [] {
        auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(question);
        question->button(QMessageBox::Cancel)->click();
    });
    w->window->lessons().open(20);
    QVERIFY(!w->window->lessons().panel());
    QCOMPARE(w->panels().tasks->model().rowCount(), rows);
}

void TestLessonFlow::anotherPlanClosesTheLesson()
{
    openNaps();
    w->action(Command::NewPlan).trigger();
    QVERIFY(!w->window->lessons().panel());
    QVERIFY(w->part<QFrame>("lesson")->isHidden());
}

void TestLessonFlow::aFaultyFileIsToldAndTheOthersWork()
{
    QVERIFY(
        !w->write("lessons/21-bad.json", QByteArray(naps).replace("\"ms\": 20", "\"ms\": \"x\"")).isEmpty());
    emit menu()->aboutToShow();
    const QAction* last = menu()->actions().constLast();
    QVERIFY(last->text().startsWith(QStringLiteral("21-bad.json: plan.tasks[0].ms: ")));
    QVERIFY(!last->isEnabled());
    QVERIFY(w->panels().message->text().contains(QStringLiteral("21-bad.json: plan.tasks[0].ms: ")));
    openNaps();
}

void TestLessonFlow::theFirstStartOffersTheFirstLesson()
{
    auto* offer = w->part<QPushButton>("offeredLesson");
    QVERIFY(offer->isVisible());
    offer->click();
    QCOMPARE(text("lessonTitle"), QStringLiteral("A synchronous function returns when it is done"));
    QVERIFY(!offer->isVisible());
    w->window->close();
    w->window = std::make_unique<MainWindow>(*w->session, w->language);
    w->window->show();
    QVERIFY(!w->part<QPushButton>("offeredLesson")->isVisible());
}

void TestLessonFlow::theEmptyPageOffersTheFirstLesson()
{
    w->action(Command::NewPlan).trigger();
    auto* offer = w->part<QPushButton>("firstLesson");
    QVERIFY(offer->isVisible());
    offer->click();
    QVERIFY(w->window->lessons().panel());
}

void TestLessonFlow::itSpeaksKorean()
{
    openNaps();
    QVERIFY(enterRuns());
    w->language.choose(QStringLiteral("ko"));
    QTRY_COMPARE(text("lessonTitle"), QStringLiteral("두 번의 낮잠"));
    QCOMPARE(text("lessonReason"), QStringLiteral("40 ms입니다."));
    openNaps();
    QVERIFY(w->window->windowTitle().startsWith(QStringLiteral("두 번의 낮잠")));
}

void TestLessonFlow::presentedItStaysAndIsLarger()
{
    openNaps();
    const QFrame& lesson = *w->part<QFrame>("lesson");
    const double size = lesson.font().pointSizeF();
    const QSize room = lesson.size();
    w->action(Command::Present).trigger();
    QVERIFY(lesson.isVisible());
    QVERIFY(!w->panels().tasks->isVisible());
    QVERIFY(lesson.font().pointSizeF() > 1.4 * size);
    QTRY_VERIFY(lesson.width() > room.width());
    w->action(Command::Present).trigger();
    QCOMPARE(lesson.font().pointSizeF(), size);
    QTRY_COMPARE(lesson.size(), room);
    QVERIFY(w->panels().tasks->isVisible());
}

QTEST_MAIN(TestLessonFlow)
#include "tst_lessonflow.moc"

#include "app/selection/selection.h"
#include "app/window/messagestrip.h"
#include "tests/app/window/windowfixture.h"

#include <QLabel>

using namespace loopscope;
using namespace loopscope::test;

// The moment that matters: the same tasks run another way, and held against the run before.
class TestComparing : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void oneKeyFlipsAndRunsAndTheEarlierRunStays();
    void theAxisKeepsTheLongestRun();
    void whoEditsTheTasksBeginsANewComparison();
    void whoEditsDuringARunBeginsANewComparisonToo();
    void theEarlierRunCanBeForgotten();
    void aStoppedRunIsHeldAgainstNothing();
    void anotherPlanTakesTheOutlineAway();
    void aQuestionPutToABlockedLoopIsAnsweredLate();

private:
    const Recording* earlier() const { return w->panels().timeline->earlier(); }

    std::unique_ptr<WindowFixture> w;
};

void TestComparing::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->isReady());
    w->show(QStringLiteral("4 x sleep 60ms"), StrategyKind::Blocking);
}

void TestComparing::cleanup()
{
    w.reset();
}

void TestComparing::oneKeyFlipsAndRunsAndTheEarlierRunStays()
{
    QVERIFY(w->run());
    QVERIFY(!earlier());
    const Recording* blocking = w->panels().timeline->recording();
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Concurrent);
    QCOMPARE(earlier(), blocking);
    QVERIFY(w->panels().timeline->recording()->wallTime() < blocking->wallTime());
}

void TestComparing::theAxisKeepsTheLongestRun()
{
    QVERIFY(w->run());
    const ViewRange before = w->panels().timeline->axis().range();
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(w->panels().timeline->axis().range().end() >= earlier()->wallTime());
    QVERIFY(w->panels().timeline->axis().range().length() < before.length() * 2);
    const Recording* blocking = earlier();
    QVERIFY(w->run()); // gather once more: the longest is still what it is held against
    QCOMPARE(earlier(), blocking);
}

void TestComparing::whoEditsTheTasksBeginsANewComparison()
{
    QVERIFY(w->run());
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(earlier());
    w->panels().tasks->editor().remove({0});
    QVERIFY(!earlier());
    QVERIFY(w->run());
    QVERIFY(!earlier());
}

void TestComparing::whoEditsDuringARunBeginsANewComparisonToo()
{
    QSignalSpy finished(&w->runs(), &RunController::finished);
    w->key(Qt::Key_F5);
    w->panels().tasks->editor().remove({0});
    QVERIFY(finished.wait(5000));
    QVERIFY(w->run());
    QVERIFY(!earlier());
    QVERIFY(w->run());
    QVERIFY(earlier());
}

void TestComparing::theEarlierRunCanBeForgotten()
{
    QVERIFY(!w->action(Command::NewComparison).isEnabled());
    QVERIFY(w->run());
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    const Recording* gather = w->panels().timeline->recording();
    w->action(Command::NewComparison).trigger();
    QVERIFY(!earlier());
    QVERIFY(w->run());
    QCOMPARE(earlier(), gather);
}

void TestComparing::aStoppedRunIsHeldAgainstNothing()
{
    w->show(QStringLiteral("2 x sleep 20s"), StrategyKind::Concurrent);
    QSignalSpy finished(&w->runs(), &RunController::finished);
    w->key(Qt::Key_F5);
    w->key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(finished.wait(2000));
    w->key(Qt::Key_F5);
    QVERIFY(!earlier());
    w->key(Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(finished.wait(2000));
}

void TestComparing::anotherPlanTakesTheOutlineAway()
{
    QVERIFY(w->run());
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(!w->window->open(w->write("other.txt", "sleep 1s\n")));
    QVERIFY(!earlier());
    QVERIFY(w->panels().selection->task() == noTask);
}

void TestComparing::aQuestionPutToABlockedLoopIsAnsweredLate()
{
    w->show(QStringLiteral("block 300ms"), StrategyKind::Blocking);
    QVERIFY(!w->action(Command::AskLoop).isEnabled());
    QSignalSpy finished(&w->runs(), &RunController::finished);
    w->key(Qt::Key_F5);
    QTRY_VERIFY(!w->panels().timeline->recording()->callbacks().empty());
    w->key(Qt::Key_F9);
    QVERIFY(finished.wait(5000));
    const std::vector<QuestionRecord>& questions = w->panels().timeline->recording()->questions();
    QCOMPARE(questions.size(), std::size_t(1));
    QVERIFY(questions[0].answered);
    QVERIFY(*questions[0].answered >= std::chrono::milliseconds(300));
}

QTEST_MAIN(TestComparing)
#include "tst_comparing.moc"

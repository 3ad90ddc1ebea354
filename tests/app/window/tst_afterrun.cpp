#include "app/findings/findingbutton.h"
#include "app/findings/findinglist.h"
#include "app/findings/findingrow.h"
#include "app/runbar/numberfield.h"
#include "app/selection/selection.h"
#include "app/summary/nextsteps.h"
#include "app/summary/summarypanel.h"
#include "tests/app/window/windowfixture.h"
#include "tests/support/virtualrun.h"

#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

using namespace loopscope;
using namespace loopscope::test;

/// What the window tells of a run once it is over.
class TestAfterRun : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void itsFindingsChooseTheirTasks();
    void whileARunGoesOnNothingIsTold();
    void anotherWayIsRunAsItWasOffered();
    void whatWasPredictedIsHeldAgainstWhatCame();
    void theTimelineShowsWhereItWasPredictedToEnd();
    void whoChoosesAnotherWaySeesItsGhostBeforeItRuns();
    void anotherLimitIsPredictedAnew();
    void whoEditsTheTasksIsPredictedNothing();
    void aRecordingThatIsOpenedIsToldOfToo();
    void theDetailsTakeTheFocusToTheFindings();

private:
    const SummaryPanel& summary() const { return *w->panels().summary; }
    const std::vector<FindingRow*>& findings() const { return summary().findings().rows(); }
    const std::vector<QPushButton*>& ways() const { return summary().nextSteps().buttons(); }
    QString foretold() const { return w->part<QLabel>("foretold")->text(); }

    QSpinBox& limit() const { return w->panels().runBar->findChildren<NumberField*>().constFirst()->box(); }

    std::unique_ptr<WindowFixture> w;
};

void TestAfterRun::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->isReady());
    w->show(QStringLiteral("4 x sleep 60ms"), StrategyKind::Blocking);
}

void TestAfterRun::cleanup()
{
    w.reset();
}

void TestAfterRun::itsFindingsChooseTheirTasks()
{
    QVERIFY(findings().empty());
    QVERIFY(w->run());
    QCOMPARE(findings().size(), std::size_t(1));
    FindingButton& finding = findings().front()->button();
    finding.click();
    QCOMPARE(w->panels().selection->task(), TaskId(1));
    finding.click();
    QCOMPARE(w->panels().selection->task(), TaskId(2));
    w->panels().selection->setTask(4);
    QCOMPARE(finding.chosen(), std::size_t(4));
}

void TestAfterRun::whileARunGoesOnNothingIsTold()
{
    QVERIFY(w->run());
    QSignalSpy finished(&w->runs(), &RunController::finished);
    w->key(Qt::Key_F5);
    QVERIFY(findings().empty());
    QVERIFY(ways().empty());
    QVERIFY(finished.wait(5000));
    QVERIFY(!findings().empty());
}

void TestAfterRun::anotherWayIsRunAsItWasOffered()
{
    QVERIFY(w->run());
    QCOMPARE(ways().size(), std::size_t(3));
    QVERIFY(ways()[1]->text().startsWith(QStringLiteral("gather ≈ ")));
    QSignalSpy finished(&w->runs(), &RunController::finished);
    ways()[1]->click();
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Concurrent);
    QVERIFY(finished.wait(5000));
    QVERIFY(w->panels().timeline->recording()->settings().strategy == StrategyKind::Concurrent);
}

void TestAfterRun::whatWasPredictedIsHeldAgainstWhatCame()
{
    QVERIFY(w->run());
    QVERIFY(foretold().isEmpty());
    QVERIFY(w->run()); // the same again
    QVERIFY(foretold().isEmpty());
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(foretold().startsWith(QStringLiteral("Predicted 6"))); // 60 ms and a little
    w->panels().tasks->editor().remove({0});
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(foretold().isEmpty());
}

void TestAfterRun::theTimelineShowsWhereItWasPredictedToEnd()
{
    const TimelineView& timeline = *w->panels().timeline;
    QVERIFY(w->run());
    QVERIFY(!timeline.ghost());
    QSignalSpy finished(&w->runs(), &RunController::finished);
    w->key(Qt::Key_F7, Qt::ShiftModifier);
    QVERIFY(timeline.ghost());
    QCOMPARE(ways().size(), std::size_t(0));
    QVERIFY(finished.wait(5000));
    QVERIFY(w->run()); // the same again
    QVERIFY(!timeline.ghost());
    w->panels().tasks->editor().remove({0});
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QVERIFY(!timeline.ghost());
}

void TestAfterRun::whoChoosesAnotherWaySeesItsGhostBeforeItRuns()
{
    const TimelineView& timeline = *w->panels().timeline;
    QVERIFY(w->run());
    w->key(Qt::Key_F7);
    QVERIFY(timeline.ghost());
    QCOMPARE(timeline.ghost()->strategy, StrategyKind::Concurrent);
    QCOMPARE(timeline.ghost()->tasks.size(), timeline.recording()->tasks().size());
    QVERIFY(timeline.ghost()->wall < timeline.recording()->wallTime());
    w->key(Qt::Key_F7); // back to the way that ran
    QVERIFY(!timeline.ghost());
    w->key(Qt::Key_F7);
    w->panels().tasks->editor().remove({0}); // it was about other tasks
    QVERIFY(!timeline.ghost());
}

void TestAfterRun::anotherLimitIsPredictedAnew()
{
    QVERIFY(w->run());
    const QString unlimited = ways()[1]->text();
    limit().setValue(1);
    QVERIFY(ways()[1]->text() != unlimited);
    QVERIFY(ways()[1]->text().startsWith(QStringLiteral("gather ≈ 2"))); // 240 ms
}

void TestAfterRun::whoEditsTheTasksIsPredictedNothing()
{
    QVERIFY(w->run());
    w->panels().tasks->editor().remove({0});
    QVERIFY(ways().empty());
    QVERIFY(!findings().empty()); // they are about the run that is shown
    limit().setValue(1);
    QVERIFY(ways().empty());
    QSignalSpy finished(&w->runs(), &RunController::finished);
    w->key(Qt::Key_F5);
    w->panels().tasks->editor().remove({0});
    QVERIFY(finished.wait(5000));
    QVERIFY(!findings().empty());
    QVERIFY(ways().empty());
}

void TestAfterRun::aRecordingThatIsOpenedIsToldOfToo()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Sequential;
    w->window->showRecording(runVirtually(planOf(QStringLiteral("3x sleep 1s")), settings));
    QVERIFY(findings().front()->button().text().startsWith(QStringLiteral("3 awaits")));
    QCOMPARE(ways()[0]->text(), QStringLiteral("Blocking ≈ 3.00 s"));
    w->show(QStringLiteral("sleep 1s"), StrategyKind::Blocking);
    QVERIFY(findings().empty());
    QVERIFY(ways().empty());
}

void TestAfterRun::theDetailsTakeTheFocusToTheFindings()
{
    QVERIFY(w->run());
    const QWidget& finding = findings().front()->button();
    for (int panel = 0; panel < 5 && !finding.hasFocus(); ++panel)
        w->action(Command::NextPanel).trigger();
    QVERIFY(finding.hasFocus());
}

QTEST_MAIN(TestAfterRun)
#include "tst_afterrun.moc"

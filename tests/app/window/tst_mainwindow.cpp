#include "app/runbar/elapsed.h"
#include "app/summary/summarypanel.h"
#include "app/window/messagestrip.h"
#include "tests/app/window/windowfixture.h"

#include <QAbstractEventDispatcher>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstStartShowsTheStarterPlanReadyToRun();
    void f7FlipsAndKeepsEachSidesChoice();
    void limitAndWorkersShowOnlyWhereTheyApply();
    void f5RunsAndFillsTableAndTimeline();
    void runningEmphasizesOnlyStop();
    void shiftF5StopsTheRun();
    void afterABlockingRunOneLineOffersToFlip();
    void whenARunIsOverEverythingIsStill();
    void aRefusedFileChangesNothing();
    void aPlanFileIsOpened();
    void aPlanWithoutItsSecretsIsNotRun();
    void theVerdictSaysHowManyFailedAndWhy();
    void closingWhileRunningIsQuiet();

private:
    std::unique_ptr<WindowFixture> w;
};

void TestMainWindow::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->isReady());
}

void TestMainWindow::cleanup()
{
    w.reset();
}

void TestMainWindow::firstStartShowsTheStarterPlanReadyToRun()
{
    QCOMPARE(w->window->windowTitle(), QStringLiteral("Starter plan[*] — Loopscope"));
    QCOMPARE(w->panels().tasks->model().rowCount(), 6);
    QVERIFY(w->panels().runBar->choice().side() == Side::Sync);
    QVERIFY(w->part<QPushButton>("run")->hasFocus());
    QVERIFY(!w->part<QPushButton>("stop")->isEnabled());
    QVERIFY(w->panels().timeline->yOf(6) > 0);
}

void TestMainWindow::f7FlipsAndKeepsEachSidesChoice()
{
    w->show(QStringLiteral("sleep 1s"), StrategyKind::Pool);
    QTest::keyClick(w->window.get(), Qt::Key_F7);
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Blocking);
    QTest::keyClick(w->window.get(), Qt::Key_F7);
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Pool);
}

void TestMainWindow::limitAndWorkersShowOnlyWhereTheyApply()
{
    const auto visible = [this] {
        QStringList texts;
        for (const QSpinBox* box : w->panels().runBar->findChildren<QSpinBox*>()) {
            if (box->isVisible())
                texts << box->accessibleName();
        }
        return texts.join(QLatin1Char(' '));
    };
    w->show(QStringLiteral("sleep 1s"), StrategyKind::Blocking);
    QCOMPARE(visible(), QString());
    w->show(QStringLiteral("sleep 1s"), StrategyKind::Sequential);
    QCOMPARE(visible(), QString());
    w->show(QStringLiteral("sleep 1s"), StrategyKind::Concurrent);
    QCOMPARE(visible(), QStringLiteral("Limit"));
    w->show(QStringLiteral("sleep 1s"), StrategyKind::Pool);
    QCOMPARE(visible(), QStringLiteral("Workers"));
}

void TestMainWindow::f5RunsAndFillsTableAndTimeline()
{
    w->show(QStringLiteral("a: sleep 30ms\nb: cpu 20ms"), StrategyKind::Concurrent);
    QVERIFY(w->run());
    QCOMPARE(w->cell(0, TaskModel::StateColumn), QStringLiteral("done"));
    QVERIFY(!w->cell(1, TaskModel::TookColumn).isEmpty());
    const Colors colors = Colors::of(w->window->palette());
    const int x = static_cast<int>(w->panels().timeline->xOf(std::chrono::milliseconds(10)));
    const QImage image = w->panels().timeline->viewport()->grab().toImage();
    const QColor bar = image.pixelColor(x, w->panels().timeline->yOf(1));
    QVERIFY2(bar == colors.timer.pale || bar == colors.timer.outline, qPrintable(bar.name()));
    QVERIFY(w->part<QLabel>("verdict")->text().contains(QStringLiteral("of work in")));
    QVERIFY(w->part<QLabel>("status")->text().startsWith(QStringLiteral("Done: 2 succeeded")));
    QVERIFY(w->part<QPushButton>("run")->isEnabled());
}

void TestMainWindow::runningEmphasizesOnlyStop()
{
    w->show(QStringLiteral("block 300ms"), StrategyKind::Blocking);
    QSignalSpy finished(&w->runs(), &RunController::finished);
    QTest::keyClick(w->window.get(), Qt::Key_F5);
    QVERIFY(!w->part<QPushButton>("run")->isEnabled());
    QVERIFY(w->part<QPushButton>("stop")->isEnabled());
    QVERIFY(!w->part<QPushButton>("run")->font().bold());
    QVERIFY(w->part<QPushButton>("stop")->font().bold());
    QTRY_VERIFY(w->panels().runBar->elapsed().holder().startsWith(QStringLiteral("block_1 holds the loop")));
    QVERIFY(finished.wait());
    QVERIFY(w->panels().runBar->elapsed().time().isEmpty());
    QVERIFY(w->part<QPushButton>("run")->font().bold());
}

void TestMainWindow::shiftF5StopsTheRun()
{
    w->show(QStringLiteral("3 x block 20s"), StrategyKind::Blocking);
    QSignalSpy finished(&w->runs(), &RunController::finished);
    QTest::keyClick(w->window.get(), Qt::Key_F5);
    QTRY_COMPARE(w->cell(0, TaskModel::StateColumn), QStringLiteral("waiting · timer"));
    QTest::keyClick(w->window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(finished.wait(2000));
    QCOMPARE(w->cell(0, TaskModel::StateColumn), QStringLiteral("stopped"));
    QCOMPARE(w->cell(2, TaskModel::StateColumn), QStringLiteral("never started"));
    QVERIFY(w->part<QLabel>("verdict")->text().startsWith(QStringLiteral("Stopped after")));
    QVERIFY(!w->part<QPushButton>("flipAndRun")->isVisible());
}

void TestMainWindow::afterABlockingRunOneLineOffersToFlip()
{
    w->show(QStringLiteral("2 x sleep 10ms"), StrategyKind::Blocking);
    QVERIFY(w->run());
    QPushButton* next = w->part<QPushButton>("flipAndRun");
    QVERIFY(next->isVisible());
    QSignalSpy finished(&w->runs(), &RunController::finished);
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(w->panels().runBar->choice().strategy() == StrategyKind::Concurrent);
    QVERIFY(finished.wait());
    QVERIFY(!next->isVisible());
}

// Counts what reaches the timeline and the table, and every timer of this thread.
class Activity : public QObject
{
public:
    int paints = 0;
    int timers = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        paints += event->type() == QEvent::Paint ? 1 : 0;
        timers += event->type() == QEvent::Timer ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

void TestMainWindow::whenARunIsOverEverythingIsStill()
{
    w->show(QStringLiteral("2 x sleep 10ms"), StrategyKind::Concurrent);
    QVERIFY(w->run());
    QTest::qWait(400); // until the style's own fades are over
    Activity activity;
    qApp->installEventFilter(&activity);
    QTest::qWait(300);
    QCOMPARE(activity.paints, 0);
    // The one timer event that this test's own wait may bring.
    QVERIFY2(activity.timers <= 1, qPrintable(QString::number(activity.timers)));
    qApp->removeEventFilter(&activity);
}

void TestMainWindow::aRefusedFileChangesNothing()
{
    const QString path =
        w->write("plan.json", "{\"version\": 1, \"tasks\": [{\"type\": \"sleep\", \"ms\": -1}]}");
    const std::optional<Problem> problem = w->window->open(path);
    QVERIFY(problem);
    QVERIFY2(problem->toString().contains(QStringLiteral("tasks[0]")), qPrintable(problem->toString()));
    QCOMPARE(w->panels().tasks->model().rowCount(), 6);
    QCOMPARE(w->window->windowTitle(), QStringLiteral("Starter plan[*] — Loopscope"));
    QVERIFY(w->window->open(QStringLiteral("/nowhere/missing.json")));
}

void TestMainWindow::aPlanFileIsOpened()
{
    const QString path = w->write("naps.txt", "3 x sleep 1s\n");
    QVERIFY(!w->window->open(path));
    QCOMPARE(w->panels().tasks->model().rowCount(), 3);
    QCOMPARE(w->window->windowTitle(), QStringLiteral("naps.txt[*] — Loopscope"));
}

void TestMainWindow::aPlanWithoutItsSecretsIsNotRun()
{
    Plan plan = planOf(QStringLiteral("http://localhost:1/"));
    auto request = std::make_shared<Request>(*plan.tasks.front().request);
    request->headers.push_back({"Authorization", {}, true});
    plan.tasks.front().request = request;
    w->window->showPlan(plan);
    QTest::keyClick(w->window.get(), Qt::Key_F5);
    QVERIFY(!w->runs().isRunning());
    QVERIFY(w->window->findChild<MessageStrip*>()->text().contains(QStringLiteral("Authorization")));
}

void TestMainWindow::theVerdictSaysHowManyFailedAndWhy()
{
    w->window->showRecording(recordingFromScript(
        planOf(QStringLiteral("a: sleep 1s\nb: http://nowhere.invalid/")), QStringLiteral(R"(
        0ms a waiting timer       1s a succeeded
        0ms b waiting server      500ms b failed no such host
        1s run ends)")));
    const QString verdict = w->part<QLabel>("verdict")->text();
    QVERIFY2(verdict.contains(QStringLiteral("1 succeeded, 1 failed; first b: no such host")),
             qPrintable(verdict));
    QVERIFY(w->part<QLabel>("status")->text().startsWith(QStringLiteral("Done: 1 succeeded, 1 failed")));
}

void TestMainWindow::closingWhileRunningIsQuiet()
{
    w->show(QStringLiteral("block 20s"), StrategyKind::Blocking);
    QTest::keyClick(w->window.get(), Qt::Key_F5);
    QTRY_VERIFY(w->panels().runBar->elapsed().time().size() > 0);
    QVERIFY(w->window->close());
    QElapsedTimer timer;
    timer.start();
    w->window.reset();
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

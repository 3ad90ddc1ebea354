#include "app/runbar/elapsed.h"
#include "app/runbar/runbar.h"
#include "app/look/language.h"
#include "app/session/session.h"
#include "app/summary/summarypanel.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "tests/support/recordingscript.h"

#include <QAbstractEventDispatcher>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
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
    template <class T>
    T* part(const char* name) const
    {
        return window->findChild<T*>(QString::fromLatin1(name));
    }
    void show(const QString& lines, StrategyKind strategy) const
    {
        Plan plan = planOf(lines);
        plan.settings.strategy = strategy;
        window->showPlan(plan);
    }
    bool runToEnd() const
    {
        QSignalSpy finished(&window->runFlow().controller(), &RunController::finished);
        QTest::keyClick(window.get(), Qt::Key_F5);
        return window->runFlow().controller().isRunning() && finished.wait(10'000);
    }
    QString cell(int row, TaskModel::Column column) const
    {
        return window->panels().tasks->model().index(row, column).data().toString();
    }

    QTemporaryDir folder;
    std::unique_ptr<Session> session;
    std::unique_ptr<Language> language;
    std::unique_ptr<MainWindow> window;
};

void TestMainWindow::init()
{
    session = std::make_unique<Session>(folder.path());
    language = std::make_unique<Language>();
    language->choose(QStringLiteral("en"));
    window = std::make_unique<MainWindow>(*session, *language);
    window->show();
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.get()));
}

void TestMainWindow::cleanup()
{
    window.reset();
}

void TestMainWindow::firstStartShowsTheStarterPlanReadyToRun()
{
    QCOMPARE(window->windowTitle(), QStringLiteral("Starter plan[*] — Loopscope"));
    QCOMPARE(window->panels().tasks->model().rowCount(), 6);
    QVERIFY(window->panels().runBar->choice().side() == Side::Sync);
    QVERIFY(part<QPushButton>("run")->hasFocus());
    QVERIFY(!part<QPushButton>("stop")->isEnabled());
    QVERIFY(window->panels().timeline->yOf(6) > 0);
}

void TestMainWindow::f7FlipsAndKeepsEachSidesChoice()
{
    show(QStringLiteral("sleep 1s"), StrategyKind::Pool);
    QTest::keyClick(window.get(), Qt::Key_F7);
    QVERIFY(window->panels().runBar->choice().strategy() == StrategyKind::Blocking);
    QTest::keyClick(window.get(), Qt::Key_F7);
    QVERIFY(window->panels().runBar->choice().strategy() == StrategyKind::Pool);
}

void TestMainWindow::limitAndWorkersShowOnlyWhereTheyApply()
{
    const auto visible = [this] {
        QStringList texts;
        for (const QLabel* label : window->panels().runBar->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts.join(QLatin1Char(' '));
    };
    show(QStringLiteral("sleep 1s"), StrategyKind::Blocking);
    QCOMPARE(visible(), QString());
    show(QStringLiteral("sleep 1s"), StrategyKind::Sequential);
    QCOMPARE(visible(), QString());
    show(QStringLiteral("sleep 1s"), StrategyKind::Concurrent);
    QCOMPARE(visible(), QStringLiteral("Limit"));
    show(QStringLiteral("sleep 1s"), StrategyKind::Pool);
    QCOMPARE(visible(), QStringLiteral("Workers"));
}

void TestMainWindow::f5RunsAndFillsTableAndTimeline()
{
    show(QStringLiteral("a: sleep 30ms\nb: cpu 20ms"), StrategyKind::Concurrent);
    QVERIFY(runToEnd());
    QCOMPARE(cell(0, TaskModel::StateColumn), QStringLiteral("done"));
    QVERIFY(!cell(1, TaskModel::TookColumn).isEmpty());
    const Colors colors = Colors::of(window->palette());
    const int x = static_cast<int>(window->panels().timeline->xOf(std::chrono::milliseconds(10)));
    const QImage image = window->panels().timeline->viewport()->grab().toImage();
    const QColor bar = image.pixelColor(x, window->panels().timeline->yOf(1));
    QVERIFY2(bar == colors.timer.pale || bar == colors.timer.outline, qPrintable(bar.name()));
    QVERIFY(part<QLabel>("verdict")->text().contains(QStringLiteral("of work in")));
    QVERIFY(part<QLabel>("status")->text().startsWith(QStringLiteral("Done: 2 succeeded")));
    QVERIFY(part<QPushButton>("run")->isEnabled());
}

void TestMainWindow::runningEmphasizesOnlyStop()
{
    show(QStringLiteral("block 300ms"), StrategyKind::Blocking);
    QSignalSpy finished(&window->runFlow().controller(), &RunController::finished);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QVERIFY(!part<QPushButton>("run")->isEnabled());
    QVERIFY(part<QPushButton>("stop")->isEnabled());
    QVERIFY(!part<QPushButton>("run")->font().bold());
    QVERIFY(part<QPushButton>("stop")->font().bold());
    QTRY_VERIFY(
        window->panels().runBar->elapsed().holder().startsWith(QStringLiteral("block_1 holds the loop")));
    QVERIFY(finished.wait());
    QVERIFY(window->panels().runBar->elapsed().time().isEmpty());
    QVERIFY(part<QPushButton>("run")->font().bold());
}

void TestMainWindow::shiftF5StopsTheRun()
{
    show(QStringLiteral("3 x block 20s"), StrategyKind::Blocking);
    QSignalSpy finished(&window->runFlow().controller(), &RunController::finished);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTRY_COMPARE(cell(0, TaskModel::StateColumn), QStringLiteral("waiting · timer"));
    QTest::keyClick(window.get(), Qt::Key_F5, Qt::ShiftModifier);
    QVERIFY(finished.wait(2000));
    QCOMPARE(cell(0, TaskModel::StateColumn), QStringLiteral("stopped"));
    QCOMPARE(cell(2, TaskModel::StateColumn), QStringLiteral("never started"));
    QVERIFY(part<QLabel>("verdict")->text().startsWith(QStringLiteral("Stopped after")));
    QVERIFY(!part<QPushButton>("flipAndRun")->isVisible());
}

void TestMainWindow::afterABlockingRunOneLineOffersToFlip()
{
    show(QStringLiteral("2 x sleep 10ms"), StrategyKind::Blocking);
    QVERIFY(runToEnd());
    QPushButton* next = part<QPushButton>("flipAndRun");
    QVERIFY(next->isVisible());
    QSignalSpy finished(&window->runFlow().controller(), &RunController::finished);
    QTest::mouseClick(next, Qt::LeftButton);
    QVERIFY(window->panels().runBar->choice().strategy() == StrategyKind::Concurrent);
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
    show(QStringLiteral("2 x sleep 10ms"), StrategyKind::Concurrent);
    QVERIFY(runToEnd());
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
    const QTemporaryDir files;
    const QString path = files.filePath(QStringLiteral("plan.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"version\": 1, \"tasks\": [{\"type\": \"sleep\", \"ms\": -1}]}");
    file.close();
    const std::optional<Problem> problem = window->open(path);
    QVERIFY(problem);
    QVERIFY2(problem->toString().contains(QStringLiteral("tasks[0]")), qPrintable(problem->toString()));
    QCOMPARE(window->panels().tasks->model().rowCount(), 6);
    QCOMPARE(window->windowTitle(), QStringLiteral("Starter plan[*] — Loopscope"));
    QVERIFY(window->open(files.filePath(QStringLiteral("missing.json"))));
}

void TestMainWindow::aPlanFileIsOpened()
{
    const QTemporaryDir files;
    const QString path = files.filePath(QStringLiteral("naps.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("3 x sleep 1s\n");
    file.close();
    QVERIFY(!window->open(path));
    QCOMPARE(window->panels().tasks->model().rowCount(), 3);
    QCOMPARE(window->windowTitle(), QStringLiteral("naps.txt[*] — Loopscope"));
}

void TestMainWindow::aPlanWithoutItsSecretsIsNotRun()
{
    Plan plan = planOf(QStringLiteral("http://localhost:1/"));
    auto request = std::make_shared<Request>(*plan.tasks.front().request);
    request->headers.push_back({"Authorization", {}, true});
    plan.tasks.front().request = request;
    window->showPlan(plan);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QVERIFY(!window->runFlow().controller().isRunning());
    QVERIFY(window->findChild<MessageStrip*>()->text().contains(QStringLiteral("Authorization")));
}

void TestMainWindow::theVerdictSaysHowManyFailedAndWhy()
{
    window->showRecording(recordingFromScript(
        planOf(QStringLiteral("a: sleep 1s\nb: http://nowhere.invalid/")), QStringLiteral(R"(
        0ms a waiting timer       1s a succeeded
        0ms b waiting server      500ms b failed no such host
        1s run ends)")));
    const QString verdict = part<QLabel>("verdict")->text();
    QVERIFY2(verdict.contains(QStringLiteral("1 succeeded, 1 failed; first b: no such host")),
             qPrintable(verdict));
    QVERIFY(part<QLabel>("status")->text().startsWith(QStringLiteral("Done: 1 succeeded, 1 failed")));
}

void TestMainWindow::closingWhileRunningIsQuiet()
{
    show(QStringLiteral("block 20s"), StrategyKind::Blocking);
    QTest::keyClick(window.get(), Qt::Key_F5);
    QTRY_VERIFY(window->panels().runBar->elapsed().time().size() > 0);
    QVERIFY(window->close());
    QElapsedTimer timer;
    timer.start();
    window.reset();
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"

#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/tasks/taskspanel.h"
#include "tests/support/recordingscript.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestTasksPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void enterAddsTheTypedTask();
    void aWrongLineAddsNothingAndSaysWhere();
    void typingSaysWhatWasUnderstood();
    void pastingManyLinesAddsThemAll();
    void aPasteWithAMistakeAddsNothing();
    void deleteRemovesTheSelectedRows();
    void namesAreShownPlain();
    void statesOfARunStandBesideTheirTasks();
    void aTaskAddedAfterTheRunHasNoState();
    void onlyTheRowsInViewAreTold();

private:
    QString cell(int row, TaskModel::Column column) const
    {
        return panel->model().index(row, column).data().toString();
    }
    void type(const QString& text) const { QTest::keyClicks(line, text); }
    void paste(const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        QTest::keySequence(line, QKeySequence::Paste);
    }

    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<Selection> selection;
    std::unique_ptr<TasksPanel> panel;
    QLineEdit* line = nullptr;
    QLabel* message = nullptr;
    QTableView* table = nullptr;
};

void TestTasksPanel::init()
{
    commands = std::make_unique<CommandSet>();
    selection = std::make_unique<Selection>();
    panel = std::make_unique<TasksPanel>(*commands, *selection);
    panel->resize(320, 400);
    panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(panel.get()));
    line = panel->findChild<QLineEdit*>(QStringLiteral("taskLine"));
    message = panel->findChild<QLabel*>(QStringLiteral("taskLineMessage"));
    table = panel->findChild<QTableView*>(QStringLiteral("taskTable"));
}

void TestTasksPanel::cleanup()
{
    panel.reset();
}

void TestTasksPanel::enterAddsTheTypedTask()
{
    type(QStringLiteral("nap: sleep 1s"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(panel->model().rowCount(), 1);
    QCOMPARE(cell(0, TaskModel::TaskColumn), QStringLiteral("nap"));
    QCOMPARE(cell(0, TaskModel::StateColumn), QStringLiteral("not started"));
    QVERIFY(line->text().isEmpty());
    QVERIFY(!message->isVisible());
}

void TestTasksPanel::aWrongLineAddsNothingAndSaysWhere()
{
    type(QStringLiteral("sleep soon"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(panel->model().rowCount(), 0);
    QVERIFY(message->isVisible());
    QVERIFY2(message->text().contains(QStringLiteral("column 7")), qPrintable(message->text()));
    QCOMPARE(line->text(), QStringLiteral("sleep soon"));
}

void TestTasksPanel::typingSaysWhatWasUnderstood()
{
    type(QStringLiteral("block 1s"));
    QVERIFY(message->text().contains(QStringLiteral("time.sleep")));
    type(QStringLiteral("x"));
    QVERIFY2(message->text().startsWith(QStringLiteral("expected a unit")), qPrintable(message->text()));
}

void TestTasksPanel::pastingManyLinesAddsThemAll()
{
    paste(QStringLiteral("sleep 1s\n# a comment\n\ncpu 5ms\n"));
    QCOMPARE(panel->model().rowCount(), 2);
    QVERIFY(line->text().isEmpty());
}

void TestTasksPanel::aPasteWithAMistakeAddsNothing()
{
    paste(QStringLiteral("sleep 1s\nsleep soon\ncpu 5ms"));
    QCOMPARE(panel->model().rowCount(), 0);
    QVERIFY2(message->text().contains(QStringLiteral("line 2")), qPrintable(message->text()));
}

void TestTasksPanel::deleteRemovesTheSelectedRows()
{
    panel->model().setPlan(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s\nd: sleep 1s")));
    table->selectRow(0);
    table->selectionModel()->select(panel->model().index(2, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(panel->model().rowCount(), 2);
    QCOMPARE(cell(0, TaskModel::TaskColumn), QStringLiteral("b"));
    QCOMPARE(cell(1, TaskModel::TaskColumn), QStringLiteral("d"));
}

void TestTasksPanel::namesAreShownPlain()
{
    Plan plan = planOf(QStringLiteral("sleep 1s"));
    plan.tasks.front().name = QStringLiteral("<h1>a\nb\u202e");
    panel->model().setPlan(plan);
    QCOMPARE(cell(0, TaskModel::TaskColumn), QStringLiteral("<h1>a b"));
    const QString tip = panel->model().index(0, TaskModel::TaskColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(!tip.contains(QStringLiteral("<h1>")));
}

void TestTasksPanel::statesOfARunStandBesideTheirTasks()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s\nd: sleep 1s"));
    plan.tasks[1].enabled = false; // so c is the run's second task
    panel->model().setPlan(plan);
    panel->model().setRun(recordingFromScript(plan, QStringLiteral(R"(
        0ms a waiting timer      1s a succeeded
        0ms c waiting server     2s c failed no such host)")));
    panel->model().refresh(0, 3, 2s);
    QCOMPARE(cell(0, TaskModel::StateColumn), QStringLiteral("done"));
    QCOMPARE(cell(0, TaskModel::TookColumn), QStringLiteral("1.00 s"));
    QCOMPARE(cell(1, TaskModel::StateColumn), QStringLiteral("off"));
    QCOMPARE(cell(2, TaskModel::StateColumn), QStringLiteral("failed: no such host"));
    QCOMPARE(cell(3, TaskModel::StateColumn), QStringLiteral("not started"));
    QCOMPARE(cell(3, TaskModel::TookColumn), QString());
}

void TestTasksPanel::aTaskAddedAfterTheRunHasNoState()
{
    const Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s"));
    panel->model().setPlan(plan);
    panel->model().setRun(recordingFromScript(plan, QStringLiteral("0ms a waiting timer   1s a succeeded")));
    panel->editor().insert(2, planOf(QStringLiteral("new: sleep 1s")).tasks, EditName::Add);
    QCOMPARE(cell(2, TaskModel::StateColumn), QStringLiteral("not started"));
    panel->editor().remove({1});
    QCOMPARE(cell(0, TaskModel::StateColumn), QStringLiteral("done"));
    QCOMPARE(cell(1, TaskModel::TaskColumn), QStringLiteral("new"));
}

void TestTasksPanel::onlyTheRowsInViewAreTold()
{
    panel->model().setPlan(planOf(QStringLiteral("10000 x sleep 1s")));
    QSignalSpy told(&panel->model(), &TaskModel::dataChanged);
    panel->refreshVisible(1s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex().row(), 0);
    QVERIFY(told[0][1].toModelIndex().row() < 30);
}

QTEST_MAIN(TestTasksPanel)
#include "tst_taskspanel.moc"

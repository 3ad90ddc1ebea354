#include "app/tasks/planeditor.h"
#include "app/tasks/taskorder.h"
#include "tests/app/tasks/checkedmodel.h"
#include "tests/support/recordingscript.h"

#include <QTest>

#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestTaskOrder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePlansOrderIsTheFirst();
    void aColumnSortsUpAndDown_data();
    void aColumnSortsUpAndDown();
    void equalOnesKeepThePlansOrder();
    void statesSortByHowFarTheyAre();
    void findingShowsOnlyWhatContainsTheText_data();
    void findingShowsOnlyWhatContainsTheText();
    void aPasswordIsNotFound();
    void liveStatesDoNotMakeRowsJump();
    void editsShowInWhateverOrder();

private:
    QString shown() const
    {
        QStringList names;
        for (int row = 0; row < order->rowCount(); ++row)
            names << order->index(row, TaskModel::TaskColumn).data().toString();
        return names.join(u' ');
    }

    std::unique_ptr<TaskModel> model;
    std::unique_ptr<PlanEditor> editor;
    std::unique_ptr<TaskOrder> order;
    std::unique_ptr<CheckedModel> tester;
};

void TestTaskOrder::init()
{
    model = std::make_unique<TaskModel>();
    editor = std::make_unique<PlanEditor>(*model);
    order = std::make_unique<TaskOrder>(*model);
    tester = std::make_unique<CheckedModel>(*order);
    editor->setPlan(planOf(QStringLiteral("n10: sleep 2s\nn9: https://b.example/\nN2: cpu 1ms\n"
                                          "n1: HEAD https://user:pass@a.example/Shelf?x=1")));
}

void TestTaskOrder::cleanup()
{
    tester.reset();
    order.reset();
    editor.reset();
    model.reset();
}

void TestTaskOrder::thePlansOrderIsTheFirst()
{
    QVERIFY(order->isPlan());
    QCOMPARE(shown(), QStringLiteral("n10 n9 N2 n1"));
    order->sortBy(TaskModel::TaskColumn, Qt::AscendingOrder);
    QVERIFY(!order->isPlan());
    order->sortBy(-1, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringLiteral("n10 n9 N2 n1"));
    QCOMPARE(model->index(0, TaskModel::TaskColumn).data().toString(), QStringLiteral("n10"));
}

void TestTaskOrder::aColumnSortsUpAndDown_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("up");
    QTest::addColumn<QString>("down");
    const auto row = [](const char* name, int column, const char* up, const char* down) {
        QTest::newRow(name) << column << QString::fromLatin1(up) << QString::fromLatin1(down);
    };
    row("numbers", TaskModel::NumberColumn, "n10 n9 N2 n1", "n1 N2 n9 n10");
    row("names, as people count", TaskModel::TaskColumn, "n1 N2 n9 n10", "n10 n9 N2 n1");
    row("what, URLs by their hosts", TaskModel::WhatColumn, "N2 n1 n9 n10", "n10 n9 n1 N2");
}

void TestTaskOrder::aColumnSortsUpAndDown()
{
    QFETCH(int, column);
    QFETCH(QString, up);
    QFETCH(QString, down);
    order->sortBy(column, Qt::AscendingOrder);
    QCOMPARE(shown(), up);
    order->sortBy(column, Qt::DescendingOrder);
    QCOMPARE(shown(), down);
    for (int row = 0; row < order->rowCount(); ++row)
        QCOMPARE(order->shownRow(order->planRow(row)), row);
}

void TestTaskOrder::equalOnesKeepThePlansOrder()
{
    editor->setPlan(planOf(QStringLiteral("b: sleep 1s\na: sleep 1s\nc: sleep 1s")));
    order->sortBy(TaskModel::TookColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringLiteral("b a c"));
    order->sortBy(TaskModel::TookColumn, Qt::DescendingOrder);
    QCOMPARE(shown(), QStringLiteral("b a c"));
}

void TestTaskOrder::statesSortByHowFarTheyAre()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s\nd: sleep 1s"));
    plan.tasks[3].enabled = false;
    editor->setPlan(plan);
    model->setRun(recordingFromScript(plan, QStringLiteral(R"(
        0ms a waiting timer   3s a succeeded
        0ms b waiting timer   1s b succeeded
        0ms c waiting timer)")));
    order->sortBy(TaskModel::StateColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringLiteral("d c a b"));
    order->sortBy(TaskModel::TookColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringLiteral("d b a c"));
}

void TestTaskOrder::findingShowsOnlyWhatContainsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("a name") << QStringLiteral("n1") << QStringLiteral("n10 n1");
    QTest::newRow("small or large") << QStringLiteral("N") << QStringLiteral("n10 n9 N2 n1");
    QTest::newRow("a host") << QStringLiteral("a.example") << QStringLiteral("n1");
    QTest::newRow("a path, small or large") << QStringLiteral("/shelf?X") << QStringLiteral("n1");
    QTest::newRow("a kind") << QStringLiteral("cpu") << QStringLiteral("N2");
    QTest::newRow("a state") << QStringLiteral("not started") << QStringLiteral("n10 n9 N2 n1");
    QTest::newRow("nowhere") << QStringLiteral("zebra") << QString();
}

void TestTaskOrder::findingShowsOnlyWhatContainsTheText()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    order->find(text);
    QVERIFY(order->isFiltered());
    QCOMPARE(shown(), found);
    order->find({});
    QCOMPARE(order->rowCount(), 4);
}

void TestTaskOrder::aPasswordIsNotFound()
{
    order->find(QStringLiteral("pass"));
    QCOMPARE(order->rowCount(), 0);
}

void TestTaskOrder::liveStatesDoNotMakeRowsJump()
{
    const Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s"));
    editor->setPlan(plan);
    order->sortBy(TaskModel::TookColumn, Qt::DescendingOrder);
    const auto run = recordingFromScript(
        plan, QStringLiteral("0ms a waiting timer   5ms b waiting timer   1s b succeeded"));
    model->setRun(run);
    model->refresh(0, 1, 10s);
    QCOMPARE(shown(), QStringLiteral("a b"));
    order->sortBy(TaskModel::TookColumn, Qt::AscendingOrder);
    QCOMPARE(shown(), QStringLiteral("b a"));
    model->refresh(0, 1, 1ms);
    QCOMPARE(shown(), QStringLiteral("b a"));
}

// The tester checks every signal; this, that what is shown is right after each.
void TestTaskOrder::editsShowInWhateverOrder()
{
    std::mt19937 random(3);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    for (int i = 0; i < 300; ++i) {
        if (upTo(9) == 0)
            order->sortBy(upTo(TaskModel::ColumnCount) - 1, Qt::AscendingOrder);
        if (upTo(9) == 0)
            order->find(upTo(1) == 0 ? QString() : QStringLiteral("1"));
        const QPersistentModelIndex kept = order->index(0, 0);
        const int last = model->rowCount() - 1;
        switch (upTo(3)) {
        case 0:
            editor->insert(upTo(last + 1), planOf(QStringLiteral("n%1: sleep 1s").arg(i)).tasks,
                           EditName::Add);
            break;
        case 1: last > 5 ? editor->remove({0, last}) : editor->remove({}); break;
        case 2: editor->move({upTo(last)}, upTo(last + 1)); break;
        default: editor->undoStack().undo();
        }
        order->renewIfStale();
        int found = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const int here = order->shownRow(row);
            found += here >= 0;
            if (here >= 0)
                QCOMPARE(order->planRow(here), row);
        }
        QCOMPARE(found, order->rowCount());
        QVERIFY(!kept.isValid() || kept.row() < order->rowCount());
    }
}

QTEST_MAIN(TestTaskOrder)
#include "tst_taskorder.moc"

#include "app/tasks/lineedit.h"
#include "app/tasks/planeditor.h"
#include "tests/app/tasks/checkedmodel.h"
#include "tests/support/randomtasks.h"
#include "tests/support/recordingscript.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

Plan fourTasks()
{
    return planOf(QStringLiteral("a: sleep 1s\nb: sleep 2s\nc: sleep 3s\nd: sleep 4s"));
}

QString namesIn(const Plan& plan)
{
    QString names;
    for (const Task& task : plan.tasks)
        names += task.enabled ? task.name : task.name.toUpper();
    return names;
}

} // namespace

class TestPlanEditor : public QObject
{
    Q_OBJECT

private slots:
    void anEditIsDoneUndoneAndDoneAgain_data();
    void anEditIsDoneUndoneAndDoneAgain();
    void anEditThatChangesNothingLeavesNothingToUndo_data();
    void anEditThatChangesNothingLeavesNothingToUndo();
    void everyChangeIsTold();
    void moreThanAPlanHoldsIsNotInserted();
    void anotherPlanForgetsWhatCouldBeUndone();
    void aNameOfAnEditIsShortAndPlain();
    void manyRandomEditsAreUndoneOneByOne();
    void settingsAndUnknownKeysStay();
    void anEditedLineKeepsWhatALineCannotSay();
    void anUnnamedTaskIsCountedAsARunWouldCountIt();
    void whatARunDidStaysWithItsTask();
};

using Edit = std::function<void(PlanEditor&)>;
Q_DECLARE_METATYPE(Edit)

void TestPlanEditor::anEditIsDoneUndoneAndDoneAgain_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* title, const Edit& edit, const char* after, const char* name) {
        QTest::newRow(title) << edit << QString::fromLatin1(after) << QString::fromLatin1(name);
    };
    const auto add = [](int at, const char* lines) {
        return [=](PlanEditor& editor) {
            QVERIFY(editor.insert(at, planOf(QString::fromLatin1(lines)).tasks, EditName::Add));
        };
    };
    row("add one at the end", add(4, "x: cpu 1ms"), "abcdx", "Add x");
    row("add two in between", add(1, "x: cpu 1ms\ny: cpu 1ms"), "axybcd", "Add 2 task(s)");
    row(
        "delete one", [](PlanEditor& editor) { editor.remove({1}); }, "acd", "Delete b");
    row(
        "delete a block",
        [](PlanEditor& editor) {
            editor.remove({1, 2});
        },
        "ad", "Delete 2 task(s)");
    row(
        "delete scattered rows",
        [](PlanEditor& editor) {
            editor.remove({0, 2, 3});
        },
        "b", "Delete 3 task(s)");
    row(
        "delete all",
        [](PlanEditor& editor) {
            editor.remove({0, 1, 2, 3});
        },
        "", "Delete 4 task(s)");
    row(
        "cut", [](PlanEditor& editor) { editor.remove({3}, EditName::Cut); }, "abc", "Cut d");
    row(
        "turn off",
        [](PlanEditor& editor) {
            editor.setEnabled({0, 3}, false);
        },
        "AbcD", "Turn off 2 task(s)");
    row(
        "duplicate",
        [](PlanEditor& editor) {
            QVERIFY(editor.duplicate({0, 2}));
        },
        "abcacd", "Duplicate 2 task(s)");
    row(
        "move to the end", [](PlanEditor& editor) { editor.move({0}, 4); }, "bcda", "Move a");
    row(
        "move to the top", [](PlanEditor& editor) { editor.move({3}, 0); }, "dabc", "Move d");
    row(
        "move scattered rows together",
        [](PlanEditor& editor) {
            editor.move({0, 3}, 2);
        },
        "badc", "Move 2 task(s)");
    row(
        "move rows apart from among them",
        [](PlanEditor& editor) {
            editor.move({0, 2}, 1);
        },
        "acbd", "Move 2 task(s)");
    row(
        "one up", [](PlanEditor& editor) { editor.shift({2}, -1); }, "acbd", "Move c");
    row(
        "one down", [](PlanEditor& editor) { editor.shift({2}, 1); }, "abdc", "Move c");
    row(
        "several up, each by one",
        [](PlanEditor& editor) {
            editor.shift({1, 3}, -1);
        },
        "badc", "Move 2 task(s)");
    row(
        "a block at the edge stays, others move",
        [](PlanEditor& editor) {
            editor.shift({0, 1, 3}, -1);
        },
        "abdc", "Move 3 task(s)");
    row(
        "a block down",
        [](PlanEditor& editor) {
            editor.shift({1, 2}, 1);
        },
        "adbc", "Move 2 task(s)");
}

void TestPlanEditor::anEditIsDoneUndoneAndDoneAgain()
{
    QFETCH(Edit, edit);
    QFETCH(QString, after);
    QFETCH(QString, name);
    TaskModel model;
    PlanEditor editor(model);
    const CheckedModel checked(model);
    editor.setPlan(fourTasks());
    edit(editor);
    QCOMPARE(namesIn(editor.plan()), after);
    QCOMPARE(editor.undoName(), name);
    editor.undoStack().undo();
    QVERIFY(editor.plan() == fourTasks());
    QCOMPARE(editor.redoName(), name);
    QVERIFY(editor.undoName().isEmpty());
    editor.undoStack().redo();
    QCOMPARE(namesIn(editor.plan()), after);
}

void TestPlanEditor::anEditThatChangesNothingLeavesNothingToUndo_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::newRow("nothing inserted")
        << Edit([](PlanEditor& editor) { editor.insert(0, {}, EditName::Add); });
    QTest::newRow("no rows removed") << Edit([](PlanEditor& editor) { editor.remove({}); });
    QTest::newRow("on already") << Edit([](PlanEditor& editor) { editor.setEnabled({1}, true); });
    QTest::newRow("the same") << Edit(
        [](PlanEditor& editor) { editor.replace({0}, {fourTasks().tasks[0]}, EditName::Edit); });
    QTest::newRow("moved to its place") << Edit([](PlanEditor& editor) { editor.move({1}, 1); });
    QTest::newRow("moved behind itself") << Edit([](PlanEditor& editor) { editor.move({1, 2}, 3); });
    QTest::newRow("up from the top") << Edit([](PlanEditor& editor) { editor.shift({0, 1}, -1); });
    QTest::newRow("down from the end") << Edit([](PlanEditor& editor) { editor.shift({3}, 1); });
}

void TestPlanEditor::anEditThatChangesNothingLeavesNothingToUndo()
{
    QFETCH(Edit, edit);
    TaskModel model;
    PlanEditor editor(model);
    editor.setPlan(fourTasks());
    QSignalSpy changed(&editor, &PlanEditor::changed);
    edit(editor);
    QVERIFY(editor.plan() == fourTasks());
    QCOMPARE(editor.undoStack().count(), 0);
    QCOMPARE(changed.size(), 0);
}

void TestPlanEditor::everyChangeIsTold()
{
    TaskModel model;
    PlanEditor editor(model);
    QSignalSpy changed(&editor, &PlanEditor::changed);
    editor.setPlan(fourTasks());
    QCOMPARE(changed.size(), 1);
    editor.remove({0, 2});
    QCOMPARE(changed.size(), 2);
    editor.undoStack().undo();
    QCOMPARE(changed.size(), 3);
    editor.undoStack().redo();
    QCOMPARE(changed.size(), 4);
    QVERIFY(!editor.undoStack().isClean());
}

void TestPlanEditor::moreThanAPlanHoldsIsNotInserted()
{
    TaskModel model;
    PlanEditor editor(model);
    Plan plan;
    plan.tasks.resize(static_cast<std::size_t>(maxTasks));
    editor.setPlan(std::move(plan));
    QVERIFY(!editor.insert(0, fourTasks().tasks, EditName::Paste));
    QVERIFY(!editor.duplicate({0}));
    QCOMPARE(model.rowCount(), maxTasks);
    QCOMPARE(editor.undoStack().count(), 0);
}

void TestPlanEditor::anotherPlanForgetsWhatCouldBeUndone()
{
    TaskModel model;
    PlanEditor editor(model);
    editor.setPlan(fourTasks());
    editor.remove({0});
    editor.setPlan(fourTasks());
    QVERIFY(!editor.undoStack().canUndo());
    QVERIFY(editor.undoName().isEmpty());
}

void TestPlanEditor::aNameOfAnEditIsShortAndPlain()
{
    TaskModel model;
    PlanEditor editor(model);
    Plan plan = fourTasks();
    plan.tasks[0].name = QStringLiteral("a\nb\u202e") + QString(10'000, u'x');
    editor.setPlan(plan);
    editor.remove({0});
    QVERIFY(editor.undoName().startsWith(QStringLiteral("Delete a b")));
    QVERIFY(editor.undoName().size() < 50);
    QVERIFY(!editor.undoName().contains(QChar(0x202e)));
}

// Whatever is done in whatever order, undo goes back through every plan there was.
void TestPlanEditor::manyRandomEditsAreUndoneOneByOne()
{
    RandomTasks tasks(7);
    std::mt19937 random(7);
    const auto upTo = [&](int most) { return std::uniform_int_distribution(0, most)(random); };
    TaskModel model;
    PlanEditor editor(model);
    const CheckedModel checked(model);
    std::vector<Plan> history{editor.plan()};
    while (history.size() < 300) {
        std::vector<int> rows;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (upTo(3) == 0)
                rows.push_back(row);
        }
        const int place = upTo(model.rowCount());
        switch (upTo(5)) {
        case 0: editor.insert(place, {tasks.file(), tasks.file()}, EditName::Add); break;
        case 1: rows.size() > 8 ? editor.remove(rows) : editor.shift(rows, upTo(1) * 2 - 1); break;
        case 2: editor.move(rows, place); break;
        case 3: editor.setEnabled(rows, upTo(1) == 0); break;
        case 4: editor.replace(rows, std::vector<Task>(rows.size(), tasks.file()), EditName::Edit); break;
        default: editor.insert(place, {tasks.line()}, EditName::Paste);
        }
        if (editor.undoStack().count() + 1 > static_cast<int>(history.size()))
            history.push_back(editor.plan());
    }
    for (auto plan = history.rbegin(); plan != history.rend(); ++plan) {
        QVERIFY(editor.plan() == *plan);
        editor.undoStack().undo();
    }
    for (const Plan& plan : history) {
        QVERIFY(editor.plan() == plan);
        editor.undoStack().redo();
    }
}

void TestPlanEditor::settingsAndUnknownKeysStay()
{
    Plan plan = fourTasks();
    plan.name = QStringLiteral("four");
    plan.settings.limit = 3;
    plan.unknown = QJsonObject{{QStringLiteral("later"), 1}};
    TaskModel model;
    PlanEditor editor(model);
    editor.setPlan(plan);
    editor.remove({1, 3});
    plan.tasks = {plan.tasks[0], plan.tasks[2]};
    QVERIFY(editor.plan() == plan);
}

void TestPlanEditor::anEditedLineKeepsWhatALineCannotSay()
{
    Task task = planOf(QStringLiteral("old: https://example.org/a")).tasks.front();
    Request request = *task.request;
    request.headers = {{.name = "Accept", .value = "*/*"}};
    request.deadline = 5s;
    task.request = std::make_shared<Request>(request);
    task.enabled = false;
    task.unknown = QJsonObject{{QStringLiteral("later"), 1}};
    const Task edited =
        withLine(task, planOf(QStringLiteral("new: HEAD https://example.org/b")).tasks.front());
    QCOMPARE(edited.name, QStringLiteral("new"));
    QCOMPARE(edited.request->url, QUrl(QStringLiteral("https://example.org/b")));
    QVERIFY(edited.request->head);
    QVERIFY(edited.request->headers == request.headers);
    QVERIFY(edited.request->deadline == 5s);
    QVERIFY(!edited.enabled);
    QVERIFY(edited.unknown == task.unknown);
    QVERIFY(withLine(task, planOf(QStringLiteral("old: https://example.org/a")).tasks.front()) == task);
    QVERIFY(!withLine(task, planOf(QStringLiteral("sleep 1s")).tasks.front()).request);
}

void TestPlanEditor::anUnnamedTaskIsCountedAsARunWouldCountIt()
{
    TaskModel model;
    PlanEditor editor(model);
    editor.setPlan(planOf(QStringLiteral("sleep 1s\nsleep 1s\ncpu 1ms")));
    QCOMPARE(model.name(2), QStringLiteral("cpu_3"));
    editor.setEnabled({0}, false);
    QCOMPARE(model.offCount(), 1);
    QCOMPARE(model.name(0), QStringLiteral("sleep"));
    QCOMPARE(model.name(1), QStringLiteral("sleep_1"));
    QCOMPARE(model.name(2), QStringLiteral("cpu_2"));
    editor.undoStack().undo();
    QCOMPARE(model.name(2), QStringLiteral("cpu_3"));
}

void TestPlanEditor::whatARunDidStaysWithItsTask()
{
    TaskModel model;
    PlanEditor editor(model);
    editor.setPlan(fourTasks());
    model.setRun(recordingFromScript(fourTasks(), QStringLiteral("0ms a waiting timer   1s a succeeded")));
    editor.move({0}, 4);
    QCOMPARE(model.rowOf(1), 3);
    QCOMPARE(model.idInRun(3), TaskId(1));
    editor.remove({3});
    QCOMPARE(model.rowOf(1), -1);
    editor.undoStack().undo();
    QCOMPARE(model.rowOf(1), 3);
    Task renamed = model.task(3);
    renamed.name = QStringLiteral("z");
    editor.replace({3}, {renamed}, EditName::Edit);
    QCOMPARE(model.rowOf(1), 3); // still the task that ran
    renamed.duration = 9s;
    editor.replace({3}, {renamed}, EditName::Edit);
    QCOMPARE(model.rowOf(1), -1); // another one
    editor.undoStack().undo();
    QCOMPARE(model.rowOf(1), 3);
    editor.remove({3});
    model.setRun(recordingFromScript(editor.plan(), QStringLiteral("0ms b waiting timer")));
    editor.undoStack().undo();
    QCOMPARE(model.idInRun(3), noTask); // it took no part in the later run
    QCOMPARE(model.rowOf(1), 0);
}

QTEST_MAIN(TestPlanEditor)
#include "tst_planeditor.moc"

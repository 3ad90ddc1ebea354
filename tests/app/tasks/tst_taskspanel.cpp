#include "tests/app/tasks/panelfixture.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QDialogButtonBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QTranslator>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestTasksPanel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { f.reset(); }
    void statesOfARunStandBesideTheirTasks();
    void aTaskAddedAfterTheRunHasNoState();
    void onlyTheRowsInViewAreTold();
    void theCountSaysWhatIsShown();
    void findNarrowsTheTableAndEscShowsAllAgain();
    void enterInFindGoesToWhatWasFound();
    void aFilteredTableRefusesToBeReordered();
    void theChosenTaskIsSharedBothWays();
    void undoAndRedoSayWhatTheyWouldDo();
    void whatCannotBeDoneIsDisabled();
    void theContextMenuHasTheCommands();
    void copiedRowsArePastedWithAllTheyHave();
    void aWrongPasteChangesNothingAndSaysWhere();
    void detailsChangeAllChosenUrlsInOneStep();
    void everyPartHasANameAndTabGoesThroughThem();
    void anotherLanguageIsSpokenAtOnce();

private:
    std::unique_ptr<PanelFixture> f;
};

void TestTasksPanel::init()
{
    f = std::make_unique<PanelFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&f->window));
}

void TestTasksPanel::statesOfARunStandBesideTheirTasks()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s\nd: sleep 1s"));
    plan.tasks[1].enabled = false; // so c is the run's second task
    f->editor().setPlan(plan);
    f->panel->setRun(recordingFromScript(plan, QStringLiteral(R"(
        0ms a waiting timer      1s a succeeded
        0ms c waiting server     2s c failed no such host)")));
    f->panel->refreshVisible(2s);
    QCOMPARE(f->cell(0, TaskModel::StateColumn), QStringLiteral("done"));
    QCOMPARE(f->cell(0, TaskModel::TookColumn), QStringLiteral("1.00 s"));
    QCOMPARE(f->cell(1, TaskModel::StateColumn), QStringLiteral("off"));
    QCOMPARE(f->cell(2, TaskModel::StateColumn), QStringLiteral("failed: no such host"));
    QCOMPARE(f->cell(3, TaskModel::StateColumn), QStringLiteral("not started"));
    QCOMPARE(f->cell(3, TaskModel::TookColumn), QString());
}

void TestTasksPanel::aTaskAddedAfterTheRunHasNoState()
{
    f->show("a: sleep 1s\nb: sleep 1s");
    f->panel->setRun(
        recordingFromScript(f->editor().plan(), QStringLiteral("0ms a waiting timer   1s a succeeded")));
    f->editor().insert(2, planOf(QStringLiteral("new: sleep 1s")).tasks, EditName::Add);
    QCOMPARE(f->cell(2, TaskModel::StateColumn), QStringLiteral("not started"));
    f->editor().remove({1});
    QCOMPARE(f->cell(0, TaskModel::StateColumn), QStringLiteral("done"));
    QCOMPARE(f->cell(1, TaskModel::TaskColumn), QStringLiteral("new"));
}

void TestTasksPanel::onlyTheRowsInViewAreTold()
{
    f->show("10000 x sleep 1s");
    QSignalSpy told(&f->model(), &TaskModel::dataChanged);
    f->panel->refreshVisible(1s);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0][0].toModelIndex().row(), 0);
    QVERIFY(told[0][1].toModelIndex().row() < 30);
}

void TestTasksPanel::theCountSaysWhatIsShown()
{
    f->show("a: sleep 1s\nb: sleep 1s\nc: sleep 1s");
    QCOMPARE(f->count->text(), QStringLiteral("3 task(s)"));
    f->editor().setEnabled({1}, false);
    QCOMPARE(f->count->text(), QStringLiteral("3 task(s), 1 off"));
    f->key(QKeySequence::Find);
    QTest::keyClicks(f->part<QLineEdit>("findText"), QStringLiteral("b"));
    QCOMPARE(f->count->text(), QStringLiteral("1 of 3 shown"));
}

void TestTasksPanel::findNarrowsTheTableAndEscShowsAllAgain()
{
    f->show("page: https://a.example/x\nnap: sleep 1s\nlate: https://b.example/");
    f->table->setFocus();
    f->click(2);
    auto* find = f->part<QLineEdit>("findText");
    QVERIFY(!find->isVisible());
    f->key(QKeySequence::Find);
    QVERIFY(find->isVisible() && find->hasFocus());
    QTest::keyClicks(find, QStringLiteral("EXAMPLE"));
    QCOMPARE(f->shown(), QStringLiteral("pagelate"));
    QCOMPARE(f->chosen(), QStringLiteral("late"));
    QTest::keyClicks(find, QStringLiteral("/x"));
    QCOMPARE(f->shown(), QStringLiteral("page"));
    QCOMPARE(f->chosen(), QStringLiteral("page")); // a delete now must not meet what is not seen
    f->key(find, Qt::Key_Escape);
    QVERIFY(!find->isVisible());
    QVERIFY(f->table->hasFocus());
    QCOMPARE(f->shown(), QStringLiteral("pagenaplate"));
}

void TestTasksPanel::enterInFindGoesToWhatWasFound()
{
    f->show("a: sleep 1s\nb: sleep 1s\nb: sleep 2s");
    f->key(QKeySequence::Find);
    auto* find = f->part<QLineEdit>("findText");
    QTest::keyClicks(find, QStringLiteral("b"));
    f->key(find, Qt::Key_Return);
    QVERIFY(f->table->hasFocus());
    QCOMPARE(f->chosen(), QStringLiteral("b"));
    f->key(Qt::Key_Delete);
    QCOMPARE(f->names(), QStringLiteral("ab"));
    QCOMPARE(f->shown(), QStringLiteral("b"));
}

void TestTasksPanel::aFilteredTableRefusesToBeReordered()
{
    f->show("a: sleep 1s\nb: sleep 1s\nab: sleep 2s");
    f->key(QKeySequence::Find);
    QTest::keyClicks(f->part<QLineEdit>("findText"), QStringLiteral("b"));
    f->table->setFocus();
    f->click(1);
    f->key(QKeySequence(QStringLiteral("Alt+Up")));
    QCOMPARE(f->names(), QStringLiteral("abab"));
    QVERIFY2(f->message->text().contains(QStringLiteral("Close the search")), qPrintable(f->message->text()));
}

void TestTasksPanel::theChosenTaskIsSharedBothWays()
{
    Plan plan = planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s\nc: sleep 1s"));
    plan.tasks[0].enabled = false;
    f->editor().setPlan(plan);
    f->click(1);
    QCOMPARE(f->selection.task(), noTask); // nothing has run
    f->panel->setRun(recordingFromScript(plan, QStringLiteral("0ms b waiting timer")));
    QCOMPARE(f->selection.task(), TaskId(1));
    f->click(2);
    QCOMPARE(f->selection.task(), TaskId(2));
    f->click(0);
    QCOMPARE(f->selection.task(), noTask);
    QCOMPARE(f->chosen(), QStringLiteral("a"));
    f->selection.setTask(1);
    QCOMPARE(f->chosen(), QStringLiteral("b"));
    f->editor().move({1}, 3);
    QCOMPARE(f->selection.task(), TaskId(1)); // wherever it goes
    f->selection.setTask(2);
    QCOMPARE(f->chosen(), QStringLiteral("c"));
    f->selection.clear();
    QCOMPARE(f->chosen(), QString());
}

void TestTasksPanel::undoAndRedoSayWhatTheyWouldDo()
{
    f->show("a: sleep 1s\nb: sleep 1s");
    QVERIFY(!f->action(Command::Undo).isEnabled());
    f->editor().remove({0});
    QCOMPARE(f->action(Command::Undo).text(), QStringLiteral("&Undo Delete a"));
    QVERIFY(f->action(Command::Undo).isEnabled());
    QVERIFY(!f->action(Command::Redo).isEnabled());
    f->action(Command::Undo).trigger();
    QCOMPARE(f->action(Command::Redo).text(), QStringLiteral("&Redo Delete a"));
    QCOMPARE(f->action(Command::Undo).text(), QStringLiteral("&Undo"));
    Task task = f->model().task(0);
    task.name = QStringLiteral("R&D");
    f->editor().replace({0}, {task}, EditName::Edit);
    f->editor().remove({0});
    QCOMPARE(f->action(Command::Undo).text(), QStringLiteral("&Undo Delete R&&D")); // no mnemonic of its own
}

void TestTasksPanel::whatCannotBeDoneIsDisabled()
{
    const auto enabled = [&](Command command) { return f->action(command).isEnabled(); };
    QVERIFY(!enabled(Command::SelectAll) && !enabled(Command::Delete) && !enabled(Command::EditTask));
    QVERIFY(enabled(Command::Paste) && enabled(Command::AddTasks) && enabled(Command::Find));
    f->show("a: sleep 1s\nb: https://b.example/");
    QVERIFY(enabled(Command::SelectAll) && !enabled(Command::Cut));
    f->click(0);
    QVERIFY(enabled(Command::Cut) && enabled(Command::EditTask) && enabled(Command::ToggleEnabled));
    QVERIFY(!enabled(Command::TaskDetails)); // nothing but a url task has any
    f->click(1);
    QVERIFY(enabled(Command::TaskDetails));
    f->table->selectAll();
    QVERIFY(enabled(Command::TaskDetails));
    f->key(Qt::Key_Delete);
    QVERIFY(!enabled(Command::Delete) && !enabled(Command::SelectAll) && !enabled(Command::TaskDetails));
}

void TestTasksPanel::theContextMenuHasTheCommands()
{
    f->show("a: sleep 1s\nb: sleep 1s");
    f->click(1);
    QList<QAction*> offered;
    QTimer::singleShot(0, this, [&] {
        if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
            offered = menu->actions();
            menu->close();
        }
    });
    const QPoint place = f->placeOf(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, f->table->viewport()->mapToGlobal(place));
    QCoreApplication::sendEvent(f->table->viewport(), &event);
    for (const Command command :
         {Command::EditTask, Command::Delete, Command::ToggleEnabled, Command::MoveUp})
        QVERIFY(offered.contains(&f->action(command)));
}

void TestTasksPanel::copiedRowsArePastedWithAllTheyHave()
{
    Plan plan = planOf(QStringLiteral("a: https://a.example/\nb: sleep 1s"));
    Request request = *plan.tasks[0].request;
    request.headers = {{.name = "Authorization", .value = "Bearer sesame"}};
    request.deadline = 5s;
    plan.tasks[0].request = std::make_shared<Request>(request);
    plan.tasks[0].enabled = false;
    f->editor().setPlan(plan);
    f->table->setFocus();
    f->click(0);
    f->key(QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a: https://a.example/\n"));
    f->click(1);
    f->key(QKeySequence::Paste);
    QCOMPARE(f->model().rowCount(), 3);
    QVERIFY(f->model().task(2) == plan.tasks[0]);
}

void TestTasksPanel::aWrongPasteChangesNothingAndSaysWhere()
{
    f->show("a: sleep 1s");
    f->table->setFocus();
    f->paste(f->table, QStringLiteral("sleep 1s\nsleep soon"));
    QCOMPARE(f->names(), QStringLiteral("a"));
    QVERIFY2(f->message->text().contains(QStringLiteral("line 2, column 7")), qPrintable(f->message->text()));
    f->paste(f->table, QStringLiteral("b: sleep 1s")); // the next one makes good
    QVERIFY(!f->message->isVisible());
    QCOMPARE(f->names(), QStringLiteral("ab"));
}

void TestTasksPanel::detailsChangeAllChosenUrlsInOneStep()
{
    f->show("a: https://a.example/\nb: sleep 1s\nc: https://c.example/");
    f->table->setFocus();
    f->table->selectAll();
    f->key(QKeySequence(QStringLiteral("Alt+Return")));
    auto* dialog = f->part<QDialog>("taskDetails");
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<QComboBox*>(QStringLiteral("detailsMethod"))->setCurrentText(QStringLiteral("HEAD"));
    QTest::mouseClick(dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(f->model().task(0).request->head && f->model().task(2).request->head);
    QCOMPARE(f->model().task(2).request->url.host(), QStringLiteral("c.example"));
    QCOMPARE(f->editor().undoStack().count(), 1);
    f->action(Command::Undo).trigger();
    QVERIFY(!f->model().task(0).request->head);
}

void TestTasksPanel::everyPartHasANameAndTabGoesThroughThem()
{
    f->show("a: sleep 1s");
    f->key(QKeySequence::Find);
    auto* find = f->part<QLineEdit>("findText");
    for (const QWidget* part : std::initializer_list<QWidget*>{f->line, f->table, f->count, f->message, find})
        QVERIFY2(!part->accessibleName().isEmpty(), qPrintable(part->objectName()));
    f->line->setFocus();
    QTest::keyClick(f->line, Qt::Key_Tab);
    QVERIFY(f->table->hasFocus());
    QTest::keyClick(f->table, Qt::Key_Tab);
    QVERIFY(find->hasFocus());
    QTest::keyClick(find, Qt::Key_Backtab);
    QVERIFY(f->table->hasFocus());
}

/// Turns every text around, so that one that is not asked for again shows.
class Backwards : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* text, const char*, int) const override
    {
        const QString source = QString::fromUtf8(text);
        return source.contains(u'%') ? QStringLiteral("~") + source : QStringLiteral("~") + source.toUpper();
    }
};

void TestTasksPanel::anotherLanguageIsSpokenAtOnce()
{
    f->show("a: sleep 1s");
    f->editor().remove({0});
    QTest::keyClicks(f->line, QStringLiteral("sleep 1s"));
    Backwards backwards;
    QCoreApplication::installTranslator(&backwards);
    f->commands.retranslate(); // the window's part
    QCoreApplication::processEvents();
    QEvent change(QEvent::LanguageChange);
    QCoreApplication::sendEvent(&f->window, &change);
    const auto isSpoken = [](const QString& text) { return text.startsWith(u'~'); };
    QVERIFY(isSpoken(f->count->text()));
    QVERIFY2(isSpoken(f->message->text()), qPrintable(f->message->text()));
    QVERIFY(isSpoken(f->line->placeholderText()));
    QVERIFY(isSpoken(f->table->accessibleName()));
    QVERIFY(
        isSpoken(f->model().headerData(TaskModel::TaskColumn, Qt::Horizontal, Qt::DisplayRole).toString()));
    QVERIFY2(isSpoken(f->action(Command::Undo).text()), qPrintable(f->action(Command::Undo).text()));
    QVERIFY(f->action(Command::Undo).text().contains(QStringLiteral("~Delete")));
    QCoreApplication::removeTranslator(&backwards);
    QCoreApplication::sendEvent(&f->window, &change);
    QCOMPARE(f->count->text(), QStringLiteral("0 task(s)"));
}

QTEST_MAIN(TestTasksPanel)
#include "tst_taskspanel.moc"

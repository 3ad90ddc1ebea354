#include "app/commands/commandset.h"
#include "app/document/filecommands.h"
#include "app/document/plandocument.h"
#include "app/session/session.h"
#include "app/tasks/planeditor.h"
#include "core/plan/planfile.h"
#include "tests/support/racedruns.h"

#include <QDir>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QWidget>

using namespace loopscope;
using namespace loopscope::test;

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aPlanThatWasOpenedIsNotModified();
    void anEditIsUnsavedUntilItIsUndone();
    void savingKeepsTasksSettingsAndSecrets();
    void whatCannotBeSavedChangesNothing();
    void aBrokenFileSaysWhyAndChangesNothing();
    void unsavedWorkIsAskedAboutOnce_data();
    void unsavedWorkIsAskedAboutOnce();
    void nothingIsAskedWhereNothingIsUnsaved();
    void nothingIsOpenedWhileARunIsLive();
    void workThatACrashLeftComesBackUnsaved();
    void aRecordingBringsItsPlanAlong();
    void ofSeveralRunsTheFirstIsShownAndAllAreCompared();
    void recentFilesAreInTheMenuAndOpenAgain();

private:
    void edit() const { editor->insert(0, planOf(QStringLiteral("new: sleep 1s")).tasks, EditName::Add); }
    QString pathOf(const char* name) const { return folder->filePath(QLatin1String(name)); }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(pathOf(name));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return written ? file.fileName() : QString();
    }
    void makeDocument();
    // Presses a button of the question that will be asked.
    void answer(QMessageBox::StandardButton button);

    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<QWidget> window;
    std::unique_ptr<Session> session;
    std::unique_ptr<CommandSet> commands;
    std::unique_ptr<TaskModel> model;
    std::unique_ptr<PlanEditor> editor;
    std::unique_ptr<PlanDocument> document;
    FileCommands* files = nullptr;
    int questions = 0;
};

void TestDocument::makeDocument()
{
    model = std::make_unique<TaskModel>();
    editor = std::make_unique<PlanEditor>(*model);
    document = std::make_unique<PlanDocument>(*editor, *session, [](PlanSettings base) {
        base.limit = 3;
        return base;
    });
}

void TestDocument::init()
{
    folder = std::make_unique<QTemporaryDir>();
    window = std::make_unique<QWidget>();
    session = std::make_unique<Session>(pathOf("session"));
    commands = std::make_unique<CommandSet>();
    makeDocument();
    files = new FileCommands(*commands, *document, *session, *window);
    questions = 0;
}

void TestDocument::cleanup()
{
    window.reset();
    document.reset();
    editor.reset();
}

void TestDocument::answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, this, [this, button] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        if (!box)
            return;
        ++questions;
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

void TestDocument::aPlanThatWasOpenedIsNotModified()
{
    const QString path = write("five.json", R"({"version": 1, "tasks": [{"type": "sleep", "ms": 5}]})");
    QSignalSpy opened(files, &FileCommands::planOpened);
    QVERIFY(!files->open(path));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(document->title(), QStringLiteral("five.json"));
    QVERIFY(!document->isModified());
    QCOMPARE(session->recentFiles(), QStringList(path));
    QCOMPARE(session->lastPlan(), path);
}

void TestDocument::anEditIsUnsavedUntilItIsUndone()
{
    document->adopt(planOf(QStringLiteral("sleep 1s")), {});
    edit();
    QVERIFY(document->isModified());
    editor->undoStack().undo();
    QVERIFY(!document->isModified());
}

void TestDocument::savingKeepsTasksSettingsAndSecrets()
{
    document->adopt(planOf(QStringLiteral("https://me:pass@localhost/?token=t")), {});
    edit();
    QVERIFY(!document->saveTo(pathOf("saved.json")));
    QVERIFY(!document->isModified());
    const Result<LoadedPlan> saved = loadPlan(pathOf("saved.json"));
    QVERIFY(saved);
    QCOMPARE(saved->plan.tasks.size(), 2u);
    QCOMPARE(saved->plan.settings.limit, std::optional(3));
    QCOMPARE(saved->plan.tasks[1].request->url.password(), QStringLiteral("pass"));
}

void TestDocument::whatCannotBeSavedChangesNothing()
{
    document->adopt(planOf(QStringLiteral("sleep 1s")), {});
    edit();
    QVERIFY(document->saveTo(pathOf("no/such/folder/plan.json")));
    QVERIFY(document->isModified());
    QVERIFY(document->path().isEmpty());
}

void TestDocument::aBrokenFileSaysWhyAndChangesNothing()
{
    document->adopt(planOf(QStringLiteral("sleep 1s")), {});
    QSignalSpy said(files, &FileCommands::said);
    files->openAsked(write("broken.json", R"({"version": 1, "tasks": [{"type": "sleep", "ms": -1}]})"));
    QCOMPARE(said.size(), 1);
    const QString text = said[0][0].toString();
    QVERIFY2(text.contains(QStringLiteral("broken.json")) && text.contains(QStringLiteral("tasks[0]")),
             qPrintable(text));
    QCOMPARE(model->rowCount(), 1);
}

void TestDocument::unsavedWorkIsAskedAboutOnce_data()
{
    QTest::addColumn<QMessageBox::StandardButton>("button");
    QTest::addColumn<bool>("leaves");
    QTest::addColumn<bool>("saved");
    QTest::newRow("save") << QMessageBox::Save << true << true;
    QTest::newRow("do not save") << QMessageBox::Discard << true << false;
    QTest::newRow("stay") << QMessageBox::Cancel << false << false;
}

void TestDocument::unsavedWorkIsAskedAboutOnce()
{
    QFETCH(QMessageBox::StandardButton, button);
    QFETCH(bool, leaves);
    QFETCH(bool, saved);
    document->adopt(planOf(QStringLiteral("sleep 1s")), {});
    QVERIFY(!document->saveTo(pathOf("plan.json")));
    edit();
    answer(button);
    QCOMPARE(files->mayLeave(), leaves);
    QCOMPARE(questions, 1);
    QCOMPARE(loadPlan(pathOf("plan.json"))->plan.tasks.size(), saved ? 2u : 1u);
}

void TestDocument::nothingIsAskedWhereNothingIsUnsaved()
{
    document->adopt(planOf(QStringLiteral("sleep 1s")), {});
    answer(QMessageBox::Cancel);
    QVERIFY(files->mayLeave());
    QCOMPARE(questions, 0);
}

void TestDocument::nothingIsOpenedWhileARunIsLive()
{
    document->adopt(planOf(QStringLiteral("sleep 1s")), {});
    files->setRunning(true);
    QVERIFY(!commands->action(Command::Open).isEnabled());
    QSignalSpy said(files, &FileCommands::said);
    files->openAsked(write("two.txt", "sleep 1s\nsleep 2s\n")); // dropped, say
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("a run is going on")));
}

void TestDocument::workThatACrashLeftComesBackUnsaved()
{
    document->adopt(planOf(QStringLiteral("sleep 1s")), pathOf("mine.json"));
    edit();
    const QDir unsaved(pathOf("session/unsaved"));
    QTRY_COMPARE_WITH_TIMEOUT(unsaved.entryList({QStringLiteral("*.json")}).size(), 1, 10'000);
    makeDocument(); // without a word to the one before
    QVERIFY(document->recover());
    QCOMPARE(unsaved.entryList({QStringLiteral("*.json")}).size(), 1); // a second crash loses nothing
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(document->path(), pathOf("mine.json"));
    QVERIFY(document->isModified());
    QVERIFY(!document->saveTo(pathOf("mine.json")));
    QVERIFY(!document->isModified());
}

void TestDocument::aRecordingBringsItsPlanAlong()
{
    const auto run =
        recordingFromScript(planOf(QStringLiteral("a: sleep 1s\nb: sleep 1s")),
                            QStringLiteral("0ms a waiting timer   1s a succeeded   1s run ends"));
    QVERIFY(!saveRecording(*run, pathOf("run.json")));
    QSignalSpy opened(files, &FileCommands::recordingOpened);
    QVERIFY(!files->open(pathOf("run.json")));
    QCOMPARE(opened.size(), 1);
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(document->path().isEmpty());
}

void TestDocument::ofSeveralRunsTheFirstIsShownAndAllAreCompared()
{
    const Runs runs = racedVirtually(QStringLiteral("2x sleep 1s"));
    QVERIFY(!saveRecordings(runs, pathOf("race.json")));
    QSignalSpy opened(files, &FileCommands::recordingOpened);
    QSignalSpy series(files, &FileCommands::seriesOpened);
    QVERIFY(!files->open(pathOf("race.json")));
    const auto shown = opened.last()[0].value<std::shared_ptr<const Recording>>();
    QVERIFY(shown->settings().strategy == StrategyKind::Blocking);
    QCOMPARE(model->rowCount(), 2);
    QCOMPARE(series.size(), 1);
    QCOMPARE(series.last()[0].value<Runs>().size(), std::size_t(4));
    QCOMPARE(series.last()[1].toString(), QStringLiteral("race.json"));
}

void TestDocument::recentFilesAreInTheMenuAndOpenAgain()
{
    QMenu menu;
    files->addRecentTo(menu);
    const QString one = write("a & b.txt", "sleep 1s\n");
    QVERIFY(!files->open(one));
    QVERIFY(!files->open(write("two.txt", "sleep 1s\nsleep 2s\n")));
    emit menu.aboutToShow();
    const QList<QAction*> entries = menu.actions();
    QVERIFY(entries.size() >= 2);
    QVERIFY(entries[0]->text().endsWith(QStringLiteral("two.txt")));
    QVERIFY(entries[1]->text().endsWith(QStringLiteral("a && b.txt")));
    entries[1]->trigger();
    QCOMPARE(document->path(), one);
    QFile::remove(one);
    QSignalSpy said(files, &FileCommands::said);
    files->openAsked(one);
    QVERIFY(said.last()[0].toString().contains(QStringLiteral("there is no such file")));
    QVERIFY(!session->recentFiles().contains(one));
}

QTEST_MAIN(TestDocument)
#include "tst_document.moc"

#include "app/document/filecommands.h"
#include "app/inspector/looppanel.h"
#include "app/trace/tracepage.h"
#include "app/trace/traceview.h"
#include "app/window/pages.h"
#include "tests/app/window/windowfixture.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressDialog>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QUndoStack>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

/// Opening another program's trace in the window, and going back to the own run.
class TestTraceWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aTraceIsShownInThePlaceOfTheTimeline();
    void unsavedWorkIsLeftAlone();
    void closingItBringsTheRunBack();
    void aRunBringsTheTimelineBack();
    void whatWasSkippedIsSaid();
    void theChosenSpanIsExplainedAndInTheTable();
    void aBrokenTraceLeavesWhatIsOpen();
    void openingCanBeCancelled();
    void anotherLanguageSaysItAgain();

private:
    void open(const char* name, const QByteArray& json)
    {
        fixture->window->findChild<FileCommands*>()->openAsked(fixture->write(name, json));
    }
    void openSample() { open("server.json", sample); }
    TracePage* page() const { return fixture->window->pages().tracePage(); }

    static constexpr char sample[] = R"([
        {"ph":"M","name":"thread_name","pid":1,"tid":2,"args":{"name":"main"}},
        {"ph":"X","name":"request","pid":1,"tid":2,"ts":0,"dur":60000},
        {"ph":"X","name":"query","pid":1,"tid":2,"ts":10000,"dur":20000},
        {"ph":"X","name":"broken","pid":1,"tid":2,"ts":10000,"dur":-5}])";

    std::unique_ptr<WindowFixture> fixture;
};

void TestTraceWindow::init()
{
    fixture = std::make_unique<WindowFixture>();
    QVERIFY(fixture->isReady());
}

void TestTraceWindow::aTraceIsShownInThePlaceOfTheTimeline()
{
    openSample();
    QVERIFY(page() && page()->isVisible());
    QVERIFY(!fixture->panels().timeline->isVisible());
    QVERIFY(!fixture->panels().loop->isVisible()); // it is about the run
    QCOMPARE(page()->view().trace()->spans.spanCount(), std::size_t(2));
    QVERIFY(fixture->window->windowTitle().startsWith(QStringLiteral("server.json")));
    QVERIFY(page()->view().hasFocus());
    const Nanos before = page()->view().axis().range().length();
    fixture->action(Command::ZoomIn).trigger(); // the keys are the trace's now
    QVERIFY(page()->view().axis().range().length() < before);
}

void TestTraceWindow::unsavedWorkIsLeftAlone()
{
    const int rows = fixture->panels().tasks->model().rowCount();
    fixture->panels().tasks->editor().insert(0, planOf(QStringLiteral("sleep 1s")).tasks, EditName::Add);
    QVERIFY(fixture->window->isWindowModified());
    openSample(); // and nobody asks
    QCOMPARE(fixture->panels().tasks->model().rowCount(), rows + 1);
    QVERIFY(fixture->window->isWindowModified());
    fixture->panels().tasks->editor().undoStack().undo();
}

void TestTraceWindow::closingItBringsTheRunBack()
{
    openSample();
    fixture->key(Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!page()->isVisible());
    QVERIFY(fixture->panels().timeline->isVisible());
    QVERIFY(fixture->panels().loop->isVisible());
    QVERIFY(!page()->view().trace()); // and its memory
    QVERIFY(!fixture->action(Command::CloseTrace).isEnabled());
    const ViewRange before = fixture->panels().timeline->axis().range();
    fixture->action(Command::ZoomIn).trigger();
    QVERIFY(fixture->panels().timeline->axis().range().length() < before.length());
}

void TestTraceWindow::aRunBringsTheTimelineBack()
{
    fixture->show(QStringLiteral("sleep 10ms"), StrategyKind::Concurrent);
    openSample();
    QVERIFY(fixture->run());
    QVERIFY(fixture->panels().timeline->isVisible());
}

void TestTraceWindow::whatWasSkippedIsSaid()
{
    openSample();
    const QString notes = page()->findChild<QPlainTextEdit*>()->toPlainText();
    QVERIFY2(notes.contains(QStringLiteral("The file holds 4 events.")), qPrintable(notes));
    QVERIFY2(notes.contains(QStringLiteral("1 event, the first is event 4 in line 5")), qPrintable(notes));
}

void TestTraceWindow::theChosenSpanIsExplainedAndInTheTable()
{
    openSample();
    page()->view().choose(SpanRef{0, 1, 0});
    QCOMPARE(page()->sentence(), QStringLiteral("query · 20.0 ms · from 10.0 ms · process 1 · main"));
    auto* table = page()->findChild<QTableView*>(QStringLiteral("spanTable"));
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("query"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QCOMPARE(page()->view().chosen(), std::optional(SpanRef{0, 0, 0}));
}

void TestTraceWindow::aBrokenTraceLeavesWhatIsOpen()
{
    openSample();
    open("broken.json", R"({"traceEvents": 7})");
    QVERIFY(page()->isVisible());
    QVERIFY(page()->view().trace());
    QVERIFY(fixture->window->findChild<QLabel*>(QStringLiteral("why"))); // the window is whole
}

// The file is long enough for the first look at the dialog to come before its end.
void TestTraceWindow::openingCanBeCancelled()
{
    openSample();
    QByteArray longer("[");
    for (int i = 0; i < 500'000; ++i)
        longer += R"({"ph":"X","name":"step","pid":1,"tid":2,"ts":1,"dur":1,"args":{"item":"some words"}},)";
    const QString path = fixture->write("long.json", longer);
    QTimer::singleShot(0, fixture->window.get(), [this] {
        auto* dialog = fixture->window->findChild<QProgressDialog*>();
        QVERIFY(dialog);
        dialog->cancel();
    });
    fixture->window->findChild<FileCommands*>()->openAsked(path);
    QCOMPARE(page()->view().trace()->spans.spanCount(), std::size_t(2)); // what was open still is
    QVERIFY(!fixture->session->recentFiles().contains(path));
}

void TestTraceWindow::anotherLanguageSaysItAgain()
{
    openSample();
    fixture->language.choose(QStringLiteral("ko"));
    QVERIFY(page()->isVisible());
    QTRY_COMPARE(page()->findChild<QTabWidget*>()->tabText(0), QStringLiteral("표"));
    fixture->language.choose(QStringLiteral("en"));
}

QTEST_MAIN(TestTraceWindow)
#include "tst_tracewindow.moc"

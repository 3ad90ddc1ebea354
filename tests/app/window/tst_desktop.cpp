#include "app/document/plandocument.h"
#include "app/help/helpwindow.h"
#include "app/inspector/looppanel.h"
#include "app/selection/selection.h"
#include "app/start/startpage.h"
#include "app/summary/summarypanel.h"
#include "app/window/messagestrip.h"
#include "core/files/recordingfile.h"
#include "tests/app/window/windowfixture.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>
#include <QTimer>

using namespace loopscope;
using namespace loopscope::test;

// What people expect of every program on a desktop.
class TestDesktop : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void anEditMarksTheTitleAndUndoTakesItBack();
    void closingWithUnsavedWorkAsksOnce();
    void aDroppedFileIsOpened();
    void theLastPlanIsOpenedAgain();
    void aLastPlanThatIsGoneIsPassedOver();
    void anEmptyPlanShowsWhatToBeginWith();
    void f6GoesRoundThePanels();
    void f11PresentsAndEscapeReturns();
    void textGrowsEverywhere();
    void hiddenPanelsAndSizesAreRemembered();
    void theLanguageChangesAtOnceAndIsRemembered();
    void aDarkPaletteIsTakenOverAtOnce();
    void everyCommandHasWordsAndNoKeyIsTakenTwice();
    void theHelpNamesEveryKey();
    void everyControlHasANameAndCanBeReached();
    void theChosenTaskStaysChosenWhenItIsEditedAndRun();
    void allTasksAreEditedAndTakenBackTogether();
    void namesOfAnyKindBreakNothing();

private:
    void restart();

    std::unique_ptr<WindowFixture> w;
};

void TestDesktop::init()
{
    w = std::make_unique<WindowFixture>();
    QVERIFY(w->isReady());
}

void TestDesktop::cleanup()
{
    w.reset();
}

// The program once more, with what it remembers.
void TestDesktop::restart()
{
    w->window->close();
    w->window.reset();
    w->session = std::make_unique<Session>(w->folder.path());
    w->window = std::make_unique<MainWindow>(*w->session, w->language);
    w->window->show();
    QVERIFY(QTest::qWaitForWindowExposed(w->window.get()));
}

void TestDesktop::anEditMarksTheTitleAndUndoTakesItBack()
{
    QVERIFY(!w->window->isWindowModified());
    w->panels().tasks->editor().remove({0});
    QVERIFY(w->window->isWindowModified());
    w->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!w->window->isWindowModified());
    QCOMPARE(w->panels().tasks->model().rowCount(), 6);
}

void TestDesktop::closingWithUnsavedWorkAsksOnce()
{
    w->panels().tasks->editor().remove({0});
    int asked = 0;
    const auto answer = [&](QMessageBox::StandardButton button) {
        QTimer::singleShot(0, this, [&asked, button] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            asked += box ? 1 : 0;
            if (box)
                box->button(button)->click();
        });
    };
    answer(QMessageBox::Cancel);
    QVERIFY(!w->window->close());
    QVERIFY(w->window->isVisible());
    answer(QMessageBox::Discard);
    QVERIFY(w->window->close());
    QCOMPARE(asked, 2);
}

void TestDesktop::aDroppedFileIsOpened()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(w->write("dropped.txt", "3 x sleep 1s\n"))});
    const QPoint middle = w->window->rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(w->window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(w->window.get(), &drop);
    QCOMPARE(w->panels().tasks->model().rowCount(), 3);
    QCOMPARE(w->session->recentFiles().size(), 1);
}

void TestDesktop::theLastPlanIsOpenedAgain()
{
    QVERIFY(!w->window->open(w->write("mine.txt", "7 x sleep 1s\n")));
    restart();
    w->window->openWhatWasLast();
    QCOMPARE(w->panels().tasks->model().rowCount(), 7);
}

void TestDesktop::aLastPlanThatIsGoneIsPassedOver()
{
    const QString path = w->write("mine.txt", "7 x sleep 1s\n");
    QVERIFY(!w->window->open(path));
    QFile::remove(path);
    restart();
    w->window->openWhatWasLast();
    QCOMPARE(w->panels().tasks->model().rowCount(), 6);
    QVERIFY(!w->panels().message->isVisible());
}

void TestDesktop::anEmptyPlanShowsWhatToBeginWith()
{
    w->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(w->panels().start->isVisible());
    QVERIFY(!w->panels().timeline->isVisible());
    QVERIFY(!w->action(Command::Run).isEnabled());
    QGuiApplication::clipboard()->setText(QStringLiteral("http://localhost:1/\nhttp://localhost:2/\n"));
    QTest::mouseClick(w->part<QPushButton>("pasteUrls"), Qt::LeftButton);
    QCOMPARE(w->panels().tasks->model().rowCount(), 2);
    QVERIFY(w->panels().timeline->isVisible());
    w->key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(w->panels().start->isVisible());
    QTest::mouseClick(w->part<QPushButton>("starterPlan"), Qt::LeftButton);
    QCOMPARE(w->panels().tasks->model().rowCount(), 6);
}

void TestDesktop::f6GoesRoundThePanels()
{
    const std::vector<QWidget*> panels{w->panels().tasks, w->panels().timeline, w->panels().loop,
                                       w->window->findChild<QTabWidget*>(), w->panels().runBar};
    const auto holdsFocus = [](QWidget* panel) {
        QWidget* focus = QApplication::focusWidget();
        return focus && (focus == panel || panel->isAncestorOf(focus));
    };
    for (QWidget* panel : panels) {
        w->key(Qt::Key_F6);
        QVERIFY2(holdsFocus(panel), panel->metaObject()->className());
    }
    w->key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(holdsFocus(panels[3]));
    w->action(Command::ShowDetails).trigger();
    w->panels().runBar->focusRun();
    w->key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(holdsFocus(panels[2]));
}

void TestDesktop::f11PresentsAndEscapeReturns()
{
    const double size = w->panels().timeline->fontInfo().pointSizeF();
    w->key(Qt::Key_F11);
    QVERIFY(w->window->isFullScreen());
    QVERIFY(!w->panels().tasks->isVisible());
    QVERIFY(!w->window->menuBar()->isVisible());
    QTRY_VERIFY(w->panels().timeline->fontInfo().pointSizeF() > 1.2 * size);
    QVERIFY(w->run()); // keys work without the menu bar
    w->key(Qt::Key_Escape);
    QVERIFY(!w->window->isFullScreen());
    QVERIFY(w->panels().tasks->isVisible());
    QTRY_COMPARE(w->panels().timeline->fontInfo().pointSizeF(), size);
}

void TestDesktop::textGrowsEverywhere()
{
    const auto scale = [this](int key, Qt::KeyboardModifiers modifiers) {
        w->key(key, modifiers);
        QCoreApplication::processEvents(); // widgets are told of a font by an event
    };
    const double size = w->panels().tasks->fontInfo().pointSizeF();
    scale(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(w->panels().tasks->fontInfo().pointSizeF() > size);
    scale(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(w->panels().tasks->fontInfo().pointSizeF(), size);
    scale(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(w->panels().tasks->fontInfo().pointSizeF() < size);
    scale(Qt::Key_0, Qt::ControlModifier);
}

void TestDesktop::hiddenPanelsAndSizesAreRemembered()
{
    w->window->resize(1000, 640);
    w->action(Command::ShowLoop).trigger();
    QVERIFY(!w->panels().loop->isVisible());
    restart();
    QCOMPARE(w->window->size(), QSize(1000, 640));
    QVERIFY(!w->panels().loop->isVisible());
    QVERIFY(!w->action(Command::ShowLoop).isChecked());
    w->action(Command::ShowLoop).trigger();
    QVERIFY(w->panels().loop->isVisible());
}

void TestDesktop::theLanguageChangesAtOnceAndIsRemembered()
{
    w->show(QStringLiteral("2 x sleep 10ms"), StrategyKind::Blocking);
    QVERIFY(w->run());
    const QString english = w->part<QLabel>("verdict")->text();
    QAction* korean = nullptr;
    for (QAction* entry : w->window->findChildren<QAction*>()) {
        if (entry->text() == Language::nativeName(QStringLiteral("ko")))
            korean = entry;
    }
    QVERIFY(korean);
    korean->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(w->part<QPushButton>("run")->accessibleName(), QStringLiteral("실행"));
    QVERIFY(w->part<QLabel>("verdict")->text() != english);
    QCOMPARE(w->cell(0, TaskModel::StateColumn), QStringLiteral("완료"));
    QCOMPARE(w->session->language(), QStringLiteral("ko"));
    w->language.choose(QStringLiteral("en"));
    QCoreApplication::processEvents();
    QCOMPARE(w->part<QLabel>("verdict")->text(), english);
}

void TestDesktop::aDarkPaletteIsTakenOverAtOnce()
{
    const QPalette light = QApplication::palette();
    QPalette dark(QColor(0x20, 0x24, 0x2a));
    QApplication::setPalette(dark);
    QCoreApplication::processEvents();
    const QImage image = w->panels().timeline->viewport()->grab().toImage();
    QVERIFY(image.pixelColor(image.width() - 3, image.height() - 3).lightness() < 60);
    QApplication::setPalette(light);
}

void TestDesktop::everyCommandHasWordsAndNoKeyIsTakenTwice()
{
    QHash<QKeySequence, CommandGroup> taken;
    for (const CommandSpec& spec : commandTable()) {
        QVERIFY(!w->action(spec.id).text().isEmpty());
        QVERIFY(!CommandSet::tip(spec).isEmpty());
        for (const QKeySequence& key : spec.keys) {
            // The table and the timeline never have the focus both.
            const auto other = taken.constFind(key);
            const bool apart =
                other == taken.constEnd() || (*other != spec.group && spec.group == CommandGroup::Timeline &&
                                              *other == CommandGroup::Tasks);
            QVERIFY2(apart, qPrintable(key.toString()));
            taken.insert(key, spec.group);
        }
    }
}

void TestDesktop::theHelpNamesEveryKey()
{
    w->key(Qt::Key_F1);
    auto* help = w->window->findChild<HelpWindow*>();
    QVERIFY(help && help->isVisible());
    const QString text = help->findChild<QTextBrowser*>()->toPlainText();
    for (const CommandSpec& spec : commandTable()) {
        if (spec.keys.isEmpty())
            continue;
        const QString key = spec.keys.constFirst().toString(QKeySequence::NativeText);
        QVERIFY2(text.contains(key) && text.contains(CommandSet::tip(spec)), qPrintable(key));
    }
    w->key(Qt::Key_F1);
    QCOMPARE(w->window->findChildren<HelpWindow*>().size(), 1);
}

void TestDesktop::everyControlHasANameAndCanBeReached()
{
    w->show(QStringLiteral("http://localhost:1/"), StrategyKind::Concurrent);
    QStringList nameless;
    for (QWidget* widget : w->window->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty())
            nameless << QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') +
                            widget->objectName();
    }
    QCOMPARE(nameless.join(QStringLiteral(", ")), QString());
}

void TestDesktop::theChosenTaskStaysChosenWhenItIsEditedAndRun()
{
    w->show(QStringLiteral("3 x sleep 5ms"), StrategyKind::Concurrent);
    auto* table = w->part<QTableView>("taskTable");
    table->setFocus();
    table->selectRow(1);
    QCOMPARE(w->panels().selection->task(), TaskId(2));
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(w->panels().selection->task(), TaskId(3));
    QVERIFY(w->run());
    QCOMPARE(w->panels().selection->task(), TaskId(3));
    QCOMPARE(table->currentIndex().row(), 2);
    QTest::keyClick(table, Qt::Key_Space); // off: in no run any more, and still chosen in the table
    QVERIFY(w->action(Command::MoveUp).isEnabled());
}

void TestDesktop::allTasksAreEditedAndTakenBackTogether()
{
    w->show(QString(), StrategyKind::Concurrent);
    w->panels().tasks->addText(QStringLiteral("6 x sleep 5ms"), EditName::Paste);
    auto* table = w->part<QTableView>("taskTable");
    table->setFocus();
    const TaskModel& model = w->panels().tasks->model();
    for (const char* keys : {"Space", "Ctrl+D", "Ctrl+X", "Delete"}) {
        QTest::keySequence(table, QKeySequence::SelectAll);
        const QString before = w->panels().tasks->editor().undoName();
        QTest::keySequence(table, QKeySequence(QString::fromLatin1(keys)));
        QVERIFY2(w->panels().tasks->editor().undoName() != before, keys);
        QTest::keySequence(table, QKeySequence::Undo);
        QVERIFY2(model.rowCount() == 6, keys);
        QCOMPARE(w->panels().tasks->editor().undoName(), before);
    }
}

void TestDesktop::namesOfAnyKindBreakNothing()
{
    w->show(QStringLiteral("4 x sleep 5ms"), StrategyKind::Concurrent);
    QVERIFY(w->run());
    QCoreApplication::processEvents(); // the run bar has its numbers again
    const QSize before = w->window->size();
    Plan plan = planOf(QStringLiteral("4 x sleep 5ms"));
    plan.tasks[0].name = QStringLiteral("<b>&amp;</b><img src=x>");
    plan.tasks[1].name = QStringLiteral("\u202egnp.exe \U0001F600");
    plan.tasks[2].name = QString(10'000, QLatin1Char('x'));
    plan.tasks[3].name = QStringLiteral("two\nlines\ttab");
    plan.settings.strategy = StrategyKind::Blocking;
    w->window->showPlan(plan);
    QVERIFY(w->run());
    QVERIFY(w->runWith(Qt::Key_F7, Qt::ShiftModifier));
    QCoreApplication::processEvents();
    QCOMPARE(w->window->size(), before);
    QCOMPARE(w->cell(0, TaskModel::TaskColumn), plan.tasks[0].name);
    QVERIFY(!w->window->grab().isNull());
}

QTEST_MAIN(TestDesktop)
#include "tst_desktop.moc"

#include "app/tasks/taskdelegate.h"
#include "tests/app/tasks/panelfixture.h"

#include <QApplication>
#include <QDrag>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestTaskTable : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { f.reset(); }
    void aKeyIsACommand_data();
    void aKeyIsACommand();
    void afterEachChangeTheRightRowsAreChosen();
    void aClickOnTheSquareTurnsATaskOff();
    void f2EditsTheLineInItsRow();
    void aDoubleClickEditsToo();
    void aWrongLineKeepsTheEditorOpenAndSaysWhere();
    void escLeavesTheTaskAsItWas();
    void aWrongLineThatIsLeftIsReported();
    void aSoundLineThatIsLeftIsTaken();
    void theEditorKeepsItsKeys();
    void aRowIsDraggedToAnotherPlace();
    void rowsAreDraggedOutAsLines();
    void aSortedTableRefusesToBeReordered();
    void clicksOnAHeaderSortUpDownAndBack();
    void whatIsDroppedGoesWhereItFell();
    void narrowItHidesWhatAndWideItShowsIt();
    void namesFromOutsideAreShownPlain_data();
    void namesFromOutsideAreShownPlain();
    void offTasksLookFainter();

private:
    QLineEdit* rowEditor() const { return f->part<QLineEdit>("rowEditor"); }
    QLabel* rowMessage() const { return f->part<QLabel>("rowEditorMessage"); }
    void retype(const QString& text) const
    {
        QTest::keySequence(rowEditor(), QKeySequence::SelectAll);
        QTest::keyClicks(rowEditor(), text);
    }
    void clickHeader(int column) const
    {
        QHeaderView* header = f->table->horizontalHeader();
        const int x = header->sectionViewportPosition(column) + header->sectionSize(column) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
    }
    void drag(int from, const QPoint& to);

    QString draggedText;

    std::unique_ptr<PanelFixture> f;
};

void TestTaskTable::init()
{
    f = std::make_unique<PanelFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&f->window));
    f->show("a: sleep 1s\nb: block 2s\nc: cpu 3ms\nd: https://d.example/");
    f->table->setFocus();
}

void TestTaskTable::aKeyIsACommand_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<QString>("names");
    QTest::addColumn<QString>("chosen");
    const auto row = [](const char* keys, const char* names, const char* chosen) {
        QTest::newRow(keys) << QString::fromLatin1(keys) << QString::fromLatin1(names)
                            << QString::fromLatin1(chosen);
    };
    // Begun with b chosen. "; " parts what is pressed one after the other.
    row("Del", "acd", "c");
    row("Backspace", "acd", "c");
    row("Del; Ctrl+Z", "abcd", "b");
    row("Ctrl+D", "abbcd", "b");
    row("Space", "aBcd", "b");
    row("Space; Space", "abcd", "b");
    row("Alt+Down", "acbd", "b");
    row("Alt+Up; Alt+Up", "bacd", "b");
    row("Shift+Down; Alt+Down", "adbc", "bc");
    row("Shift+Down; Del", "ad", "d");
    row("Ctrl+A; Del", "", "");
    row("Ctrl+A; Space", "ABCD", "abcd");
    row("Ctrl+C; End; Ctrl+V", "abcdb", "b");
    row("Ctrl+X; Home; Ctrl+V", "abcd", "b");
    row("Ctrl+X; Ctrl+Z; Ctrl+Shift+Z", "acd", "c");
    row("Alt+Down; Ctrl+D; Ctrl+Z; Ctrl+Z", "abcd", "b");
}

void TestTaskTable::aKeyIsACommand()
{
    QFETCH(QString, keys);
    QFETCH(QString, names);
    QFETCH(QString, chosen);
    f->click(1);
    for (const QString& key : keys.split(QStringLiteral("; ")))
        f->key(QKeySequence(key));
    QCOMPARE(f->names(), names);
    QCOMPARE(f->chosen(), chosen);
}

void TestTaskTable::afterEachChangeTheRightRowsAreChosen()
{
    f->click(0);
    f->click(2, Qt::ControlModifier);
    QCOMPARE(f->chosen(), QStringLiteral("ac"));
    f->key(Qt::Key_Delete);
    QCOMPARE(f->chosen(), QStringLiteral("b")); // took their place
    f->key(QKeySequence::Undo);
    QCOMPARE(f->chosen(), QStringLiteral("ac"));
    f->click(3);
    f->key(Qt::Key_Delete);
    QCOMPARE(f->chosen(), QStringLiteral("c")); // the last one
    QCOMPARE(f->table->current(), 2);
}

void TestTaskTable::aClickOnTheSquareTurnsATaskOff()
{
    const QRect cell = f->table->visualRect(f->table->model()->index(1, TaskModel::TaskColumn));
    const QPoint square = TaskDelegate::switchArea(cell, f->table->fontMetrics()).center();
    QTest::mouseClick(f->table->viewport(), Qt::LeftButton, {}, square);
    QCOMPARE(f->names(), QStringLiteral("aBcd"));
    QCOMPARE(f->cell(1, TaskModel::StateColumn), QStringLiteral("off"));
    QVERIFY(f->count->text().contains(QStringLiteral("1 off")));
    QTest::mouseClick(f->table->viewport(), Qt::LeftButton, {}, square);
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    QVERIFY(!rowEditor()); // two clicks are no double click here
}

void TestTaskTable::f2EditsTheLineInItsRow()
{
    f->click(1);
    f->key(Qt::Key_F2);
    QVERIFY(rowEditor());
    QCOMPARE(rowEditor()->text(), QStringLiteral("b: block 2s"));
    QVERIFY(rowEditor()->width() > f->table->columnWidth(TaskModel::TaskColumn));
    retype(QStringLiteral("x: sleep 5s"));
    QVERIFY(rowMessage()->text().contains(QStringLiteral("asyncio.sleep")));
    f->key(rowEditor(), Qt::Key_Return);
    QTRY_VERIFY(!rowEditor());
    QCOMPARE(f->names(), QStringLiteral("axcd"));
    QVERIFY(f->action(Command::Undo).text().endsWith(QStringLiteral("Edit b")));
    QVERIFY(f->table->hasFocus());
    f->key(QKeySequence::Undo);
    QCOMPARE(f->names(), QStringLiteral("abcd"));
}

void TestTaskTable::aDoubleClickEditsToo()
{
    f->click(0);
    QTest::mouseDClick(f->table->viewport(), Qt::LeftButton, {}, f->placeOf(0));
    QVERIFY(rowEditor());
    f->key(rowEditor(), Qt::Key_Return); // unchanged
    QTRY_VERIFY(!rowEditor());
    QVERIFY(!f->editor().undoStack().canUndo());
}

void TestTaskTable::aWrongLineKeepsTheEditorOpenAndSaysWhere()
{
    f->click(3); // the message has no room below
    f->key(Qt::Key_Return);
    QVERIFY(rowEditor());
    const auto isRefused = [&](const char* line, const char* reason) {
        retype(QString::fromLatin1(line));
        f->key(rowEditor(), Qt::Key_Return);
        QVERIFY(rowEditor());
        QVERIFY2(rowMessage()->text().contains(QString::fromUtf8(reason)), qPrintable(rowMessage()->text()));
        QVERIFY(f->table->viewport()->rect().contains(rowMessage()->geometry()));
        QVERIFY(!rowMessage()->geometry().intersects(rowEditor()->geometry()));
    };
    isRefused("d: sleep soon", "✕ column 10: expected a length of time");
    isRefused("#", "expected a task");
    isRefused("3x sleep 1s", "expected one task");
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    retype(QStringLiteral("d: sleep 1s"));
    f->key(rowEditor(), Qt::Key_Tab);
    QTRY_VERIFY(!rowEditor());
    QCOMPARE(f->cell(3, TaskModel::WhatColumn), QStringLiteral("sleep 1.00 s"));
}

void TestTaskTable::escLeavesTheTaskAsItWas()
{
    f->click(0);
    f->key(Qt::Key_F2);
    retype(QStringLiteral("nonsense"));
    f->key(rowEditor(), Qt::Key_Escape);
    QTRY_VERIFY(!rowEditor());
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    QVERIFY(!f->message->isVisible());
}

void TestTaskTable::aWrongLineThatIsLeftIsReported()
{
    f->click(0);
    f->key(Qt::Key_F2);
    retype(QStringLiteral("nonsense"));
    f->click(2);
    QTRY_VERIFY(!rowEditor());
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    QVERIFY(f->message->isVisible());
    QVERIFY2(f->message->text().startsWith(QStringLiteral("✕ a stays as it was")),
             qPrintable(f->message->text()));
}

void TestTaskTable::aSoundLineThatIsLeftIsTaken()
{
    clickHeader(TaskModel::TaskColumn); // sorted: the row stays where it is nonetheless
    f->click(0);
    f->key(Qt::Key_F2);
    retype(QStringLiteral("z: sleep 1s"));
    f->click(2);
    QTRY_VERIFY(!rowEditor());
    QCOMPARE(f->names(), QStringLiteral("zbcd"));
    QCOMPARE(f->shown(), QStringLiteral("zbcd"));
    QCOMPARE(f->chosen(), QStringLiteral("c"));
    f->key(QKeySequence::Undo);
    QCOMPARE(f->shown(), QStringLiteral("abcd"));
}

void TestTaskTable::theEditorKeepsItsKeys()
{
    f->click(0);
    f->key(Qt::Key_F2);
    f->key(rowEditor(), Qt::Key_End);
    for (const QKeySequence& keys :
         {QKeySequence(Qt::Key_Backspace), QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Delete),
          QKeySequence(QStringLiteral("Alt+Down")), QKeySequence(QStringLiteral("Ctrl+D")),
          QKeySequence(QStringLiteral("Ctrl+A")), QKeySequence(QStringLiteral("Ctrl+C"))})
        f->key(rowEditor(), keys);
    QVERIFY(rowEditor());
    QCOMPARE(QGuiApplication::clipboard()->text(), rowEditor()->text());
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    QVERIFY(!f->editor().undoStack().canUndo());
}

// The offscreen platform starts a drag and ends it at once, so what a screen would send follows by hand.
void TestTaskTable::drag(int from, const QPoint& to)
{
    QWidget* viewport = f->table->viewport();
    const QPoint start = f->placeOf(from);
    const QPoint far(2 * QApplication::startDragDistance(), 0);
    QTest::mousePress(viewport, Qt::LeftButton, {}, start);
    for (const QPoint& place : {start + far / 2, start + far}) {
        QMouseEvent move(QEvent::MouseMove, place, viewport->mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
    }
    const auto* started = f->table->findChild<QDrag*>();
    QVERIFY2(started, "no drag was started");
    const QMimeData* mime = started->mimeData();
    draggedText = mime->text();
    constexpr auto actions = Qt::CopyAction | Qt::MoveAction;
    QDragEnterEvent enter(start, actions, mime, Qt::LeftButton, Qt::NoModifier);
    enter.setDropAction(Qt::MoveAction);
    QCoreApplication::sendEvent(viewport, &enter);
    if (enter.isAccepted()) {
        QDragMoveEvent move(to, actions, mime, Qt::LeftButton, Qt::NoModifier);
        move.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(viewport, &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(to, actions, mime, Qt::LeftButton, Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(viewport, &drop);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, to);
    delete started; // as it would be once the event loop goes on
}

void TestTaskTable::aRowIsDraggedToAnotherPlace()
{
    const QRect third = f->table->visualRect(f->table->model()->index(2, TaskModel::TaskColumn));
    drag(0, QPoint(third.center().x(), third.bottom() - 2)); // its lower half: behind it
    QCOMPARE(f->names(), QStringLiteral("bcad"));
    QCOMPARE(f->chosen(), QStringLiteral("a"));
    QVERIFY(f->action(Command::Undo).text().endsWith(QStringLiteral("Move a")));
    drag(3,
         f->table->visualRect(f->table->model()->index(0, TaskModel::TaskColumn)).topLeft() + QPoint(40, 2));
    QCOMPARE(f->names(), QStringLiteral("dbca"));
    drag(1, QPoint(40, f->table->viewport()->height() - 5)); // below all of them
    QCOMPARE(f->names(), QStringLiteral("dcab"));
    f->key(QKeySequence::Undo);
    QCOMPARE(f->names(), QStringLiteral("dbca"));
}

// What leaves the window is text, one line a task, and stays here.
void TestTaskTable::rowsAreDraggedOutAsLines()
{
    f->click(0);
    f->click(2, Qt::ControlModifier);
    drag(2, QPoint(40, f->table->viewport()->height() - 5));
    QCOMPARE(f->names(), QStringLiteral("bdac"));
    QCOMPARE(draggedText, QStringLiteral("a: sleep 1s\nc: cpu 3ms\n"));
}

void TestTaskTable::aSortedTableRefusesToBeReordered()
{
    clickHeader(TaskModel::TaskColumn);
    clickHeader(TaskModel::TaskColumn);
    QCOMPARE(f->shown(), QStringLiteral("dcba"));
    drag(0, f->placeOf(2));
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    QVERIFY2(f->message->text().contains(QStringLiteral("plan's own order")), qPrintable(f->message->text()));
    f->line->clear();
    f->click(0);
    f->key(QKeySequence(QStringLiteral("Alt+Down")));
    QVERIFY(f->message->text().contains(QStringLiteral("plan's own order")));
    QCOMPARE(f->names(), QStringLiteral("abcd"));
    f->key(Qt::Key_Delete); // what is shown is what is meant
    QCOMPARE(f->names(), QStringLiteral("abc"));
}

void TestTaskTable::clicksOnAHeaderSortUpDownAndBack()
{
    f->editor().move({3}, 0);
    f->click(0);
    clickHeader(TaskModel::TaskColumn);
    QCOMPARE(f->shown(), QStringLiteral("abcd"));
    QCOMPARE(f->chosen(), QStringLiteral("d")); // still
    clickHeader(TaskModel::TaskColumn);
    QCOMPARE(f->shown(), QStringLiteral("dcba"));
    f->editor().insert(0, planOf(QStringLiteral("bb: sleep 1s")).tasks, EditName::Add);
    QCOMPARE(f->shown(), QStringLiteral("dcbbba"));
    clickHeader(TaskModel::TaskColumn);
    QCOMPARE(f->shown(), QStringLiteral("bbdabc"));
    QCOMPARE(f->names(), QStringLiteral("bbdabc"));
}

void TestTaskTable::whatIsDroppedGoesWhereItFell()
{
    QMimeData mime;
    mime.setText(QStringLiteral("x: sleep 1s\ny: sleep 1s"));
    const QRect row = f->table->visualRect(f->table->model()->index(1, TaskModel::TaskColumn));
    const auto dropAt = [&](const QPoint& place) {
        QDragEnterEvent enter(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f->table->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f->table->viewport(), &move);
        QVERIFY(move.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(f->table->viewport(), &drop);
    };
    dropAt(row.topLeft() + QPoint(20, 2));
    QCOMPARE(f->names(), QStringLiteral("axybcd"));
    QCOMPARE(f->chosen(), QStringLiteral("xy"));
    mime.setText(QStringLiteral("sleep soon"));
    dropAt(row.center());
    QCOMPARE(f->names(), QStringLiteral("axybcd"));
    QVERIFY(f->message->text().contains(QStringLiteral("column 7")));
}

void TestTaskTable::narrowItHidesWhatAndWideItShowsIt()
{
    QVERIFY(f->table->isColumnHidden(TaskModel::WhatColumn));
    QVERIFY(!f->table->horizontalScrollBar()->isVisible());
    const QString tip = f->model().index(3, TaskModel::TaskColumn).data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QStringLiteral("https://d.example/")));
    f->window.resize(900, 600);
    QTRY_VERIFY(!f->table->isColumnHidden(TaskModel::WhatColumn));
    int width = 0;
    for (int column = 0; column < TaskModel::ColumnCount; ++column)
        width += f->table->columnWidth(column);
    QVERIFY(width <= f->table->viewport()->width());
}

void TestTaskTable::namesFromOutsideAreShownPlain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup") << QStringLiteral("<h1>a</h1>&amp;") << QStringLiteral("<h1>a</h1>&amp;");
    QTest::newRow("line breaks") << QStringLiteral("a\nb\u2028c") << QStringLiteral("a b c");
    QTest::newRow("turned around") << QStringLiteral("a\u202eb\u200f") << QStringLiteral("ab");
    QTest::newRow("emoji") << QStringLiteral("🚀👩‍💻") << QStringLiteral("🚀👩‍💻");
    QTest::newRow("very long") << QString(10'000, u'x') << QString(500, u'x');
}

void TestTaskTable::namesFromOutsideAreShownPlain()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    Plan plan = f->editor().plan();
    plan.tasks[0].name = name;
    f->editor().setPlan(plan);
    QCOMPARE(f->cell(0, TaskModel::TaskColumn), shown);
    QVERIFY(!f->model()
                 .index(0, TaskModel::TaskColumn)
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QStringLiteral("<h1>")));
    f->click(0);
    f->key(Qt::Key_F2);
    QVERIFY(rowEditor());
    f->key(rowEditor(), Qt::Key_Return); // untouched, it stays
    QTRY_VERIFY(!rowEditor());
    f->key(Qt::Key_Delete);
    QVERIFY(f->action(Command::Undo).text().size() < 80);
    f->key(QKeySequence::Undo);
    QVERIFY(f->editor().plan() == plan);
    QVERIFY(!f->window.grab().isNull());
}

void TestTaskTable::offTasksLookFainter()
{
    const auto ink = [&](int row) {
        return f->model().index(row, TaskModel::StateColumn).data(Qt::ForegroundRole).value<QColor>();
    };
    QVERIFY(!ink(0).isValid()); // the palette's own
    f->editor().setEnabled({0}, false);
    QCOMPARE(ink(0), Colors::of(f->panel->palette()).faint);
}

QTEST_MAIN(TestTaskTable)
#include "tst_tasktable.moc"

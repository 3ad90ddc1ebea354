#include "tests/app/tasks/panelfixture.h"

#include <QDragEnterEvent>
#include <QMimeData>
#include <QTest>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

class TestTaskField : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { f.reset(); }
    void enterAddsTheTypedTask();
    void typingSaysWhatWasUnderstood_data();
    void typingSaysWhatWasUnderstood();
    void aWrongLineAddsNothingAndSaysWhere();
    void escClears();
    void upAndDownBringBackWhatWasEntered();
    void pastingManyLinesAddsThemAll();
    void pastedLinesGoBehindWhatIsTyped();
    void aPasteWithAMistakeAddsNothing();
    void aHugePasteWithAMistakeDoesNotFillTheLine();
    void aListOfLinksFromASpreadsheetIsAdded();
    void pastedCurlCommandsAreAddedAndWhatIsLeftOutIsSaid();
    void aRefusedCurlCommandAddsNothing();
    void ctrlZIsThePlansWhereTheLineHasNothing();
    void keysOfTheTableStayTheLines();
    void droppedTextAndLinksAreAdded();
    void droppedFilesAreLeftToTheWindow();

private:
    /// Whether the widget took it.
    bool drop(QWidget* target, const QMimeData& mime) const
    {
        const QPoint middle = target->rect().center();
        QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(target, &drop);
        return true;
    }

    std::unique_ptr<PanelFixture> f;
};

void TestTaskField::init()
{
    f = std::make_unique<PanelFixture>();
    QVERIFY(QTest::qWaitForWindowActive(&f->window));
    f->line->setFocus();
}

void TestTaskField::enterAddsTheTypedTask()
{
    f->enter(QStringLiteral("nap: sleep 1s"));
    QCOMPARE(f->model().rowCount(), 1);
    QCOMPARE(f->cell(0, TaskModel::TaskColumn), QStringLiteral("nap"));
    QCOMPARE(f->cell(0, TaskModel::WhatColumn), QStringLiteral("sleep 1.00 s"));
    QCOMPARE(f->cell(0, TaskModel::StateColumn), QStringLiteral("not started"));
    QVERIFY(f->line->text().isEmpty());
    QVERIFY(!f->message->isVisible());
    QVERIFY(f->line->hasFocus()); // for the next one
    QCOMPARE(f->chosen(), QStringLiteral("nap"));
}

void TestTaskField::typingSaysWhatWasUnderstood_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("said");
    QTest::newRow("sleep") << QStringLiteral("sleep 1s") << QStringLiteral("asyncio.sleep");
    QTest::newRow("block") << QStringLiteral("block 1s") << QStringLiteral("time.sleep");
    QTest::newRow("url") << QStringLiteral("example.org/x") << QStringLiteral("GET https://example.org/x");
    QTest::newRow("many") << QStringLiteral("5x sleep 1s") << QStringLiteral("5 task(s)");
    QTest::newRow("a secret") << QStringLiteral("https://u:sesame@a.example/") << QStringLiteral("•••");
    QTest::newRow("curl") << QStringLiteral("curl -I a.example") << QStringLiteral("HEAD https://a.example");
    QTest::newRow("curl with more") << QStringLiteral("curl a.example -k") << QStringLiteral("Left out: -k");
    QTest::newRow("not yet a task") << QStringLiteral("slee") << QStringLiteral("expected a URL");
    QTest::newRow("not yet a time") << QStringLiteral("sleep 1") << QStringLiteral("expected a unit");
    QTest::newRow("not yet what") << QStringLiteral("nap:")
                                  << QStringLiteral("expected a task after the colon");
}

void TestTaskField::typingSaysWhatWasUnderstood()
{
    QFETCH(QString, text);
    QFETCH(QString, said);
    f->type(text);
    QVERIFY(f->message->isVisible());
    QVERIFY2(f->message->text().contains(said), qPrintable(f->message->text()));
    QVERIFY(!f->message->text().contains(QStringLiteral("✕"))); // calmly
    QVERIFY(!f->message->text().contains(QStringLiteral("sesame")));
}

void TestTaskField::aWrongLineAddsNothingAndSaysWhere()
{
    f->enter(QStringLiteral("sleep soon"));
    QCOMPARE(f->model().rowCount(), 0);
    QVERIFY(f->message->isVisible());
    QVERIFY2(f->message->text().startsWith(QStringLiteral("✕ column 7: expected a length of time")),
             qPrintable(f->message->text()));
    QCOMPARE(f->line->text(), QStringLiteral("sleep soon"));
    f->type(QStringLiteral("x"));
    QVERIFY(!f->message->text().contains(QStringLiteral("✕")));
}

void TestTaskField::escClears()
{
    f->enter(QStringLiteral("sleep soon"));
    f->key(f->line, Qt::Key_Escape);
    QVERIFY(f->line->text().isEmpty());
    QVERIFY(!f->message->isVisible());
}

void TestTaskField::upAndDownBringBackWhatWasEntered()
{
    f->enter(QStringLiteral("a: sleep 1s"));
    f->enter(QStringLiteral("b: sleep 2s"));
    f->type(QStringLiteral("c: sl"));
    f->key(f->line, Qt::Key_Up);
    QCOMPARE(f->line->text(), QStringLiteral("b: sleep 2s"));
    QVERIFY(f->message->text().contains(QStringLiteral("asyncio.sleep")));
    f->key(f->line, Qt::Key_Up);
    f->key(f->line, Qt::Key_Up);
    QCOMPARE(f->line->text(), QStringLiteral("a: sleep 1s"));
    f->key(f->line, Qt::Key_Down);
    f->key(f->line, Qt::Key_Down);
    f->key(f->line, Qt::Key_Down);
    QCOMPARE(f->line->text(), QStringLiteral("c: sl"));
}

void TestTaskField::pastingManyLinesAddsThemAll()
{
    f->paste(f->line, QStringLiteral("sleep 1s\n# a comment\n\ncpu 5ms\n"));
    QCOMPARE(f->model().rowCount(), 2);
    QVERIFY(f->line->text().isEmpty());
    QVERIFY(f->action(Command::Undo).text().contains(QStringLiteral("Paste 2 task")));
}

void TestTaskField::pastedLinesGoBehindWhatIsTyped()
{
    f->type(QStringLiteral("a: "));
    f->paste(f->line, QStringLiteral("sleep 1s\nb: sleep 2s\n"));
    QCOMPARE(f->names(), QStringLiteral("ab"));
}

void TestTaskField::aPasteWithAMistakeAddsNothing()
{
    f->paste(f->line, QStringLiteral("sleep 1s\nsleep soon\ncpu 5ms"));
    QCOMPARE(f->model().rowCount(), 0);
    QVERIFY2(f->message->text().contains(QStringLiteral("line 2, column 7")), qPrintable(f->message->text()));
    QVERIFY(f->line->text().contains(QStringLiteral("soon"))); // to be corrected
}

void TestTaskField::aHugePasteWithAMistakeDoesNotFillTheLine()
{
    f->paste(f->line, QStringLiteral("sleep 1s\n").repeated(10'000) + QStringLiteral("no"));
    QCOMPARE(f->model().rowCount(), 0);
    QVERIFY(f->line->text().isEmpty());
    QVERIFY2(f->message->text().contains(QStringLiteral("line 10,001")), qPrintable(f->message->text()));
}

void TestTaskField::aListOfLinksFromASpreadsheetIsAdded()
{
    f->paste(f->line, QStringLiteral("Home\thttps://a.example/\r\n\texample.org/x \t\r\n"));
    QCOMPARE(f->model().rowCount(), 2);
    QCOMPARE(f->cell(0, TaskModel::TaskColumn), QStringLiteral("Home"));
    QCOMPARE(f->cell(1, TaskModel::WhatColumn), QStringLiteral("GET https://example.org/x"));
}

void TestTaskField::pastedCurlCommandsAreAddedAndWhatIsLeftOutIsSaid()
{
    const QString commands =
        QStringLiteral("curl 'https://a.example/' \\\n  -H 'accept: */*' \\\n  -b 'id=sesame' \\\n"
                       "  --compressed ;\ncurl 'https://b.example/' -X POST --data-raw 'sesame'");
    f->paste(f->line, commands);
    QCOMPARE(f->model().rowCount(), 1);
    const std::vector<Header> headers = f->editor().plan().tasks.front().request->headers;
    QCOMPARE(headers.size(), std::size_t(2));
    QCOMPARE(headers.back().value, QByteArray("id=sesame"));
    QCOMPARE(f->message->text(),
             QStringLiteral("Left out: --compressed; POST: a task can only be a GET or a HEAD"));
    QVERIFY(f->line->text().isEmpty());
    f->key(f->line, QKeySequence::Undo); // one step
    QCOMPARE(f->model().rowCount(), 0);
    f->table->setFocus();
    f->paste(f->table, commands);
    QCOMPARE(f->model().rowCount(), 1);
    QVERIFY(f->message->text().startsWith(QStringLiteral("Left out: --compressed")));
}

void TestTaskField::aRefusedCurlCommandAddsNothing()
{
    f->enter(QStringLiteral("curl a.example -d sesame"));
    QCOMPARE(f->model().rowCount(), 0);
    QCOMPARE(f->message->text(), QStringLiteral("✕ column 16: POST: a task can only be a GET or a HEAD"));
    f->key(f->line, Qt::Key_Escape);
    f->paste(f->line, QStringLiteral("curl a.example ;\ncurl 'b.example"));
    QCOMPARE(f->model().rowCount(), 0);
    QVERIFY2(f->message->text().startsWith(QStringLiteral("✕ line 2, column 6")),
             qPrintable(f->message->text()));
}

void TestTaskField::ctrlZIsThePlansWhereTheLineHasNothing()
{
    f->enter(QStringLiteral("a: sleep 1s"));
    f->line->setText({}); // nothing typed since
    f->key(f->line, QKeySequence::Undo);
    QCOMPARE(f->model().rowCount(), 0);
    f->key(f->line, QKeySequence::Redo);
    QCOMPARE(f->names(), QStringLiteral("a"));
    f->type(QStringLiteral("b"));
    f->key(f->line, QKeySequence::Undo); // what was typed comes first
    QCOMPARE(f->names(), QStringLiteral("a"));
    QVERIFY(f->line->text().isEmpty());
}

void TestTaskField::keysOfTheTableStayTheLines()
{
    f->show("a: sleep 1s\nb: sleep 2s");
    f->table->selectAll();
    f->line->setFocus();
    f->type(QStringLiteral("xy z"));
    f->key(f->line, Qt::Key_Backspace);
    f->key(f->line, Qt::Key_Home);
    f->key(f->line, Qt::Key_Delete);
    f->key(f->line, Qt::Key_Space);
    f->key(f->line, QKeySequence::SelectAll);
    f->key(f->line, QKeySequence::Cut);
    QCOMPARE(f->names(), QStringLiteral("ab"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral(" y "));
}

void TestTaskField::droppedTextAndLinksAreAdded()
{
    QMimeData text;
    text.setText(QStringLiteral("a: sleep 1s\r\nb: sleep 2s"));
    QVERIFY(drop(f->line, text));
    QMimeData links;
    links.setUrls({QUrl(QStringLiteral("https://a.example/"))});
    QVERIFY(drop(f->line, links));
    QCOMPARE(f->model().rowCount(), 3);
    QMimeData wrong;
    wrong.setText(QStringLiteral("sleep soon"));
    QVERIFY(drop(f->line, wrong));
    QCOMPARE(f->model().rowCount(), 3);
    QCOMPARE(f->line->text(), QStringLiteral("sleep soon"));
    QVERIFY(f->message->text().contains(QStringLiteral("column 7")));
    QVERIFY(f->action(Command::Undo).text().contains(QStringLiteral("Drop")));
}

void TestTaskField::droppedFilesAreLeftToTheWindow()
{
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/plan.json"))});
    file.setText(QStringLiteral("/a/plan.json"));
    QVERIFY(!drop(f->line, file));
    QVERIFY(!drop(f->table->viewport(), file));
    QCOMPARE(f->model().rowCount(), 0);
    QVERIFY(!f->message->isVisible());
}

QTEST_MAIN(TestTaskField)
#include "tst_taskfield.moc"

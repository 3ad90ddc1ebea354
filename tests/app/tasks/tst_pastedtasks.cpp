#include "app/tasks/pastedtasks.h"
#include "core/plan/taskline.h"
#include "tests/support/randomtasks.h"

#include <QMimeData>
#include <QTest>

#include <memory>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

QString linesOf(const Result<TasksRead>& read)
{
    if (!read)
        return read.problem().toString();
    QStringList lines;
    for (const Task& task : read->tasks)
        lines << toTaskLine(task);
    return lines.join(u'|');
}

} // namespace

class TestPastedTasks : public QObject
{
    Q_OBJECT

private slots:
    void foreignTextBecomesTasks_data();
    void foreignTextBecomesTasks();
    void aWrongLineIsNamedAndNothingIsTaken_data();
    void aWrongLineIsNamedAndNothingIsTaken();
    void droppedLinksBecomeTasks();
    void filesAreNotForThePlan();
    void copiedTasksComeBackWhole();
    void headerValuesAreNotInCopiedText();
};

void TestPastedTasks::foreignTextBecomesTasks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("lines");
    const auto row = [](const char* name, const char* text, const char* lines) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(lines);
    };
    row("task lines", "sleep 1s\nnap: block 2s", "sleep 1s|nap: block 2s");
    row("bare hosts", "example.org\nexample.com/x", "https://example.org|https://example.com/x");
    row("Windows line ends and blanks", "  https://a.example/ \r\n\r\n\thttps://b.example/\r\n",
        "https://a.example/|https://b.example/");
    row("bullets", "\u2022 https://a.example/\n- https://b.example/\n* c.example/x",
        "https://a.example/|https://b.example/|https://c.example/x");
    row("numbers", "1. https://a.example/\n2) https://b.example/", "https://a.example/|https://b.example/");
    row("quotes and commas", "\"https://a.example/\",\n'https://b.example/',\n<https://c.example/>",
        "https://a.example/|https://b.example/|https://c.example/");
    row("characters nobody sees", "\u200bhttps://a.example/\u200b\n\u00a0https://b.example/",
        "https://a.example/|https://b.example/");
    row("pointed brackets", "- <https://a.example/x>\n* <b.example>",
        "https://a.example/x|https://b.example");
    row("commands of curl", "\n curl 'https://a.example/' \\\n  -H 'a: 1' ;\ncurl -I b.example",
        "https://a.example/|HEAD https://b.example");
    row("tasks with curl's name", "curl: sleep 1s\ncurl it: sleep 1s", "curl: sleep 1s|curl it: sleep 1s");
    row("a row of cells", "https://a.example/\thttps://b.example/", "https://a.example/|https://b.example/");
    row("names beside links", "Home page\thttps://a.example/\nNews\thttps://b.example/\t12.5",
        "Home page: https://a.example/|News: https://b.example/");
    row("a number is no name", "1\thttps://a.example/\n2\thttps://b.example/",
        "https://a.example/|https://b.example/");
    row("a column with empty cells", "\thttps://a.example/\t\n\t\t\n\thttps://b.example/\t",
        "https://a.example/|https://b.example/");
    row("a tab inside a task line", "a:\tsleep\t1s", "a: sleep 1s");
    row("links of Markdown", "[Home](https://a.example/)\n- [News](http://b.example/x)",
        "Home: https://a.example/|News: http://b.example/x");
    row("a checklist",
        "- [ ] [Home](https://a.example/)\n* [x] https://b.example/\n- [ ] <https://c.example/>",
        "Home: https://a.example/|https://b.example/|https://c.example/");
    row("several links in a line", "See [a](https://a.example/) and [b](https://b.example/ \"B\").",
        "a: https://a.example/|b: https://b.example/");
    row("a link's text that holds a colon or brackets",
        "[Docs: intro](https://a.example/)\n[[1] \u00a7 2](https://b.example/w_(x))",
        "Docs: intro: https://a.example/|[1] \u00a7 2: https://b.example/w_(x)");
    row("a link's text that is no name", "[](https://a.example/)\n[https://b.example/](https://b.example/)",
        "https://a.example/|https://b.example/");
    row("a link's text that is set off", "[**Home** `x`](https://a.example/)\n1. [`y`](<practice:/bytes/1>)",
        "Home x: https://a.example/|y: practice:/bytes/1");
    row("a picture of Markdown", "[![build](https://a.example/b.svg)](https://a.example/)",
        "build: https://a.example/");
    row("a row of a table", "| Home | [A](https://a.example/) | 200 |", "A: https://a.example/");
    row("nothing", "\n \n# only a comment\n", "");
}

void TestPastedTasks::foreignTextBecomesTasks()
{
    QFETCH(QString, text);
    QFETCH(QString, lines);
    QCOMPARE(linesOf(tasksInText(text)), lines);
}

void TestPastedTasks::aWrongLineIsNamedAndNothingIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("among task lines") << QStringLiteral("sleep 1s\nsleep soon") << 2 << 7;
    QTest::newRow("among bullets") << QStringLiteral("- https://a.example/\r\n\r\n- nothing") << 3 << 1;
    QTest::newRow("in a command of curl") << QStringLiteral("curl a.example ;\ncurl 'b.example") << 2 << 6;
    QTest::newRow("a row without a link")
        << QStringLiteral("Name\tAddress\nHome\thttps://a.example/") << 1 << 1;
}

void TestPastedTasks::aWrongLineIsNamedAndNothingIsTaken()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto tasks = tasksInText(text);
    QVERIFY(!tasks);
    QCOMPARE(tasks.problem().line, line);
    QCOMPARE(tasks.problem().column, column);
}

void TestPastedTasks::droppedLinksBecomeTasks()
{
    QMimeData mime;
    mime.setUrls({QUrl(QStringLiteral("https://a.example/x y")), QUrl(QStringLiteral("http://b.example/"))});
    mime.setText(QStringLiteral("A page's title"));
    QVERIFY(mayHoldTasks(mime));
    QCOMPARE(linesOf(tasksIn(mime)), QStringLiteral("https://a.example/x%20y|http://b.example/"));
}

void TestPastedTasks::filesAreNotForThePlan()
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(QStringLiteral("/a/plan.json"))});
    mime.setText(QStringLiteral("/a/plan.json"));
    QVERIFY(holdsFiles(mime));
    QVERIFY(!mayHoldTasks(mime));
}

void TestPastedTasks::copiedTasksComeBackWhole()
{
    RandomTasks random(11);
    for (int i = 0; i < 300; ++i) {
        const std::vector<Task> tasks{random.file(), random.line(), random.file()};
        const std::unique_ptr<QMimeData> mime(mimeOf(tasks));
        const auto again = tasksIn(*mime);
        QVERIFY2(again, qPrintable(linesOf(again)));
        QVERIFY2(again->tasks == tasks, qPrintable(mime->text()));
    }
}

void TestPastedTasks::headerValuesAreNotInCopiedText()
{
    Task task;
    task.kind = TaskKind::Url;
    task.request =
        std::make_shared<Request>(Request{.url = QUrl(QStringLiteral("https://a.example/")),
                                          .headers = {{.name = "Authorization", .value = "Bearer sesame"}}});
    const std::unique_ptr<QMimeData> mime(mimeOf({task}));
    QCOMPARE(mime->text(), QStringLiteral("https://a.example/\n"));
    const auto again = tasksIn(*mime);
    QVERIFY(again && again->tasks.front() == task);
}

QTEST_MAIN(TestPastedTasks)
#include "tst_pastedtasks.moc"

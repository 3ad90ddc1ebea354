#include "core/plan/plan.h"
#include "core/plan/taskline.h"
#include "tests/support/randomtasks.h"

#include <QTest>

#include <algorithm>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

Task timed(TaskKind kind, Nanos duration, const QString& name = {})
{
    Task task;
    task.kind = kind;
    task.duration = duration;
    task.name = name;
    return task;
}

Task fetched(const char* url, bool head = false, const QString& name = {})
{
    Task task;
    task.kind = TaskKind::Url;
    task.name = name;
    task.request = std::make_shared<Request>(Request{.url = QUrl(QString::fromUtf8(url)), .head = head});
    return task;
}

QStringList namesOf(const std::vector<Task>& tasks)
{
    QStringList names;
    for (const Task& task : tasks)
        names += task.name;
    return names;
}

} // namespace

class TestTaskLine : public QObject
{
    Q_OBJECT

private slots:
    void aLineIsOneTask_data();
    void aLineIsOneTask();
    void aLineWithoutATaskIsSkipped_data();
    void aLineWithoutATaskIsSkipped();
    void aCountGivesThatManyTasks_data();
    void aCountGivesThatManyTasks();
    void copiesShareOneRequest();
    void aMillionTasksAreReadAndOneMoreIsRefused();
    void aLongNameIsKeptButNotRepeatedWithoutEnd();
    void aWrongLineIsRefusedWithItsColumn_data();
    void aWrongLineIsRefusedWithItsColumn();
    void severalLinesAreReadWhateverTheirEnds_data();
    void severalLinesAreReadWhateverTheirEnds();
    void oneWrongLineRefusesAll();
    void linesTogetherKeepToTheMostTasks();
    void aTaskIsWrittenAsOneLine_data();
    void aTaskIsWrittenAsOneLine();
    void anyTaskReadsBackFromItsLine();
    void damagedLinesAreRefusedOrReadBack();
};

void TestTaskLine::aLineIsOneTask_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Task>("task");
    const auto row = [](const char* line, const Task& task) {
        QTest::newRow(line) << QString::fromUtf8(line) << task;
    };
    row("sleep 1s", timed(TaskKind::Sleep, 1s));
    row("block 1.5s", timed(TaskKind::Block, 1500ms));
    row("cpu 200ms", timed(TaskKind::Cpu, 200ms));
    row("  \tsleep \t 250us  ", timed(TaskKind::Sleep, 250us));
    row("Sleep 1s", timed(TaskKind::Sleep, 1s));
    row("https://host/path", fetched("https://host/path"));
    row("GET https://host/path", fetched("https://host/path"));
    row("HEAD https://host/path", fetched("https://host/path", true));
    row("head example.org/x", fetched("https://example.org/x", true));
    row("localhost:8080/x", fetched("http://localhost:8080/x"));
    row("practice:/delay/0.5?bytes=49866", fetched("practice:/delay/0.5?bytes=49866"));
    row("a: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("a")));
    row("a :\tsleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("a")));
    row("two words: HEAD https://host/", fetched("https://host/", true, QStringLiteral("two words")));
    row("p: practice:/status/404", fetched("practice:/status/404", false, QStringLiteral("p")));
    row("https://host: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("https://host")));
    row("a: b: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("a: b")));
    row("sleep 2s: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("sleep 2s")));
    row("🚀 한국어 \u200fعربي: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("🚀 한국어 \u200fعربي")));
    row("https://host/a:", fetched("https://host/a:"));
    row("5x: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("5x")));
    row("1x a: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("a")));
    row("1x 5x a: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("5x a")));
    row("1x #a: sleep 1s", timed(TaskKind::Sleep, 1s, QStringLiteral("#a")));
}

void TestTaskLine::aLineIsOneTask()
{
    QFETCH(QString, line);
    QFETCH(Task, task);
    const auto tasks = parseTaskLine(line);
    QVERIFY2(tasks, qPrintable(tasks ? QString() : tasks.problem().toString()));
    QCOMPARE(tasks->size(), std::size_t(1));
    QCOMPARE(toTaskLine(tasks->front()), toTaskLine(task)); // says more than "not equal"
    QVERIFY(tasks->front() == task);
}

void TestTaskLine::aLineWithoutATaskIsSkipped_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString();
    QTest::newRow("blank") << QStringLiteral(" \t ");
    QTest::newRow("comment") << QStringLiteral("# sleep 1s");
    QTest::newRow("indented comment") << QStringLiteral("   #sleep 1s");
}

void TestTaskLine::aLineWithoutATaskIsSkipped()
{
    QFETCH(QString, line);
    const auto tasks = parseTaskLine(line);
    QVERIFY(tasks);
    QVERIFY(tasks->empty());
}

void TestTaskLine::aCountGivesThatManyTasks_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char* line, const char* names) {
        QTest::newRow(line) << QString::fromUtf8(line) << QString::fromUtf8(names).split(u' ');
    };
    row("5x sleep 1s", "    ");
    row("5 x sleep 1s", "    ");
    row("5X sleep 1s", "    ");
    row("5× sleep 1s", "    ");
    row("5x url: sleep 1s", "url_1 url_2 url_3 url_4 url_5");
    row("2 x 5: sleep 1s", "5_1 5_2");
    row("01x sleep 1s", "");
}

void TestTaskLine::aCountGivesThatManyTasks()
{
    QFETCH(QString, line);
    QFETCH(QStringList, names);
    const auto tasks = parseTaskLine(line);
    QVERIFY(tasks);
    QCOMPARE(namesOf(*tasks), names);
    QVERIFY(std::all_of(tasks->begin(), tasks->end(), [](const Task& task) { return task.duration == 1s; }));
}

void TestTaskLine::copiesShareOneRequest()
{
    const auto tasks = parseTaskLine(QStringLiteral("3x page: example.org"));
    QVERIFY(tasks);
    QCOMPARE(tasks->size(), std::size_t(3));
    QCOMPARE(tasks->at(2).request.get(), tasks->at(0).request.get());
}

void TestTaskLine::aMillionTasksAreReadAndOneMoreIsRefused()
{
    const auto tasks = parseTaskLine(QStringLiteral("1000000x url: sleep 1s"));
    QVERIFY(tasks);
    QCOMPARE(tasks->size(), std::size_t(maxTasks));
    QCOMPARE(tasks->back().name, QStringLiteral("url_1000000"));
    QVERIFY(!parseTaskLine(QStringLiteral("1000001x sleep 1s")));
}

void TestTaskLine::aLongNameIsKeptButNotRepeatedWithoutEnd()
{
    const QString name(10'000, u'한');
    const auto tasks = parseTaskLine(QStringLiteral("3x %1: sleep 1s").arg(name));
    QVERIFY(tasks);
    QCOMPARE(tasks->back().name, name + QStringLiteral("_3"));
    const auto refused = parseTaskLine(QStringLiteral("1000000x %1: sleep 1s").arg(name));
    QVERIFY(!refused);
    QVERIFY(refused.problem().message.contains(QLatin1String("too long")));
    QVERIFY(!parseTaskLine(QStringLiteral("%1한: sleep 1s").arg(name)));
}

void TestTaskLine::aWrongLineIsRefusedWithItsColumn_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* line, int column, const char* expected) {
        QTest::newRow(line) << QString::fromUtf8(line) << column << QString::fromLatin1(expected);
    };
    const char* anyTask = "expected a URL such as";
    row("slep 1s", 1, anyTask);
    row("hello", 1, anyTask);
    row("1s", 1, anyTask);
    row("1.5s", 1, anyTask);
    row("  slep 1s", 3, anyTask);
    row("5x slep 1s", 4, anyTask);
    row("5xsleep 1s", 1, anyTask);
    row("-5x sleep 1s", 1, anyTask);
    row("5x", 3, anyTask);
    row("a: ", 3, "expected a task after the colon");
    row("a:sleep 1s", 3, "expected a space after the name's colon");
    row("url: slep 1s", 6, anyTask);
    row("🚀: slep 1s", 4, anyTask);
    row("url: sleep: 1s", 13, anyTask);
    row("GET", 4, anyTask);
    row("GET sleep 1s", 5, "no spaces");
    row("sleep", 6, "expected a length of time");
    row("sleep soon", 7, "expected a length of time");
    row("sleep -1s", 7, "not negative");
    row("🚀: sleep 15", 12, "unit");
    row("sleep 1s 2s", 8, "unit");
    row("cpu 25h", 7, "unit");
    row("block 1441min", 7, "at most 24 hours");
    row(": sleep 1s", 1, "expected a name");
    row("0x sleep 1s", 1, "1 to 1,000,000");
    row("999999999x sleep 1s", 1, "1 to 1,000,000");
    row("99999999999999999999999x sleep 1s", 1, "1 to 1,000,000");
    row("file:///etc/passwd", 1, "only http:");
    row("a: data:text/plain,x", 4, "only http:");
    row("https://example.org/a b", 23, "end of the line");
    row("https://", 1, "host");
    row("a\tb: sleep 1s", 1, "control characters");
    row("sleep\u00011s", 6, "control characters");
    row("sleep 1s\nsleep 1s", 9, "control characters");
}

void TestTaskLine::aWrongLineIsRefusedWithItsColumn()
{
    QFETCH(QString, line);
    QFETCH(int, column);
    QFETCH(QString, expected);
    const auto tasks = parseTaskLine(line);
    QVERIFY(!tasks);
    QVERIFY2(tasks.problem().message.contains(expected), qPrintable(tasks.problem().message));
    QCOMPARE(tasks.problem().column, column);
}

void TestTaskLine::severalLinesAreReadWhateverTheirEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("unix") << QStringLiteral("a: sleep 1s\n\n# no\nb: sleep 2s\n");
    QTest::newRow("windows") << QStringLiteral("a: sleep 1s\r\n\r\n# no\r\nb: sleep 2s\r\n");
    QTest::newRow("old mac") << QStringLiteral("a: sleep 1s\r\r# no\rb: sleep 2s");
    QTest::newRow("text field") << QStringLiteral("a: sleep 1s\u2029# no\u2028b: sleep 2s");
    QTest::newRow("byte order mark") << QStringLiteral("\ufeffa: sleep 1s\nb: sleep 2s");
}

void TestTaskLine::severalLinesAreReadWhateverTheirEnds()
{
    QFETCH(QString, text);
    const auto tasks = parseTaskLines(text);
    QVERIFY2(tasks, qPrintable(tasks ? QString() : tasks.problem().toString()));
    QCOMPARE(namesOf(*tasks), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void TestTaskLine::oneWrongLineRefusesAll()
{
    const auto tasks = parseTaskLines(QStringLiteral("sleep 1s\r\n\r\nb: slep 2s\r\nsleep 1s"));
    QVERIFY(!tasks);
    QCOMPARE(tasks.problem().line, 3);
    QCOMPARE(tasks.problem().column, 4);
}

void TestTaskLine::linesTogetherKeepToTheMostTasks()
{
    QVERIFY(parseTaskLines(QStringLiteral("999999x sleep 1s\nsleep 1s")));
    const auto tasks = parseTaskLines(QStringLiteral("999999x sleep 1s\n  2x sleep 1s"));
    QVERIFY(!tasks);
    QCOMPARE(tasks.problem().line, 2);
    QCOMPARE(tasks.problem().column, 3);
    QVERIFY(tasks.problem().message.contains(QLatin1String("at most 1,000,000")));
}

void TestTaskLine::aTaskIsWrittenAsOneLine_data()
{
    QTest::addColumn<Task>("task");
    QTest::addColumn<QString>("line");
    const auto row = [](const Task& task, const char* line) {
        QTest::newRow(line) << task << QString::fromUtf8(line);
    };
    row(timed(TaskKind::Sleep, 1500ms), "sleep 1.5s");
    row(timed(TaskKind::Block, 2min, QStringLiteral("a b")), "a b: block 2min");
    row(fetched("https://u:p@a.example/x%20y", true, QStringLiteral("a")),
        "a: HEAD https://u:p@a.example/x%20y");
    row(fetched("practice:/delay/0.5?bytes=1"), "practice:/delay/0.5?bytes=1");
    row(timed(TaskKind::Cpu, 1ms, QStringLiteral("5 x a")), "1x 5 x a: cpu 1ms");
    row(timed(TaskKind::Cpu, 1ms, QStringLiteral("#1")), "1x #1: cpu 1ms");
    row(timed(TaskKind::Cpu, 1ms, QStringLiteral("curl -s")), "1x curl -s: cpu 1ms");
}

void TestTaskLine::aTaskIsWrittenAsOneLine()
{
    QFETCH(Task, task);
    QFETCH(QString, line);
    QCOMPARE(toTaskLine(task), line);
}

void TestTaskLine::anyTaskReadsBackFromItsLine()
{
    test::RandomTasks random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Task task = random.line();
        const QString line = toTaskLine(task);
        const auto again = parseTaskLine(line);
        QVERIFY2(again, qPrintable(line + QStringLiteral(" -> ") +
                                   (again ? QString() : again.problem().toString())));
        QVERIFY2(again->size() == 1 && again->front() == task, qPrintable(line));
    }
}

void TestTaskLine::damagedLinesAreRefusedOrReadBack()
{
    test::RandomTasks random(2);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 20'000; ++i) {
        const QString line = QString::fromUtf8(random.mutated(toTaskLine(random.line()).toUtf8()));
        const auto tasks = parseTaskLine(line);
        ++(tasks ? accepted : refused);
        if (!tasks) {
            QVERIFY(!tasks.problem().message.isEmpty());
            QVERIFY2(tasks.problem().column >= 1 && tasks.problem().column <= line.size() + 1,
                     qPrintable(line));
        } else if (!tasks->empty()) {
            const auto again = parseTaskLine(toTaskLine(tasks->front()));
            QVERIFY2(again && again->size() == 1 && again->front() == tasks->front(), qPrintable(line));
        }
    }
    QVERIFY(accepted > 1000); // or the damage proves nothing
    QVERIFY(refused > 1000);
}

QTEST_GUILESS_MAIN(TestTaskLine)
#include "tst_taskline.moc"

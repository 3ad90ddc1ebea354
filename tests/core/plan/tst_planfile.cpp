#include "core/plan/planfile.h"
#include "core/plan/secrets.h"
#include "core/plan/starterplan.h"
#include "core/plan/taskline.h"
#include "tests/support/randomtasks.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

/// A plan file with one task: a url task of these fields, or whatever `task` says.
QByteArray withTask(const QByteArray& task)
{
    return R"({"version": 1, "tasks": [)" + task + "]}";
}

QByteArray urlWith(const QByteArray& fields)
{
    return withTask(R"({"type": "url", "url": "https://a.example/", )" + fields + "}");
}

QByteArray textOf(const Plan& plan, Secrets secrets = Secrets::Keep)
{
    return QJsonDocument(planToJson(plan, secrets)).toJson();
}

QString problemOf(const Result<LoadedPlan>& result)
{
    return result ? QStringLiteral("(none)") : result.problem().toString();
}

} // namespace

class TestPlanFile : public QObject
{
    Q_OBJECT

private slots:
    void everyFieldOfAPlanIsRead();
    void onlyVersionAndTasksAreNeeded();
    void aRepeatedTaskIsThatManyTasks();
    void millisecondsMayHaveAFraction_data();
    void millisecondsMayHaveAFraction();
    void aWrongFieldIsRefusedWithItsPlace_data();
    void aWrongFieldIsRefusedWithItsPlace();
    void whatIsNotJsonIsRefusedWithLineAndColumn_data();
    void whatIsNotJsonIsRefusedWithLineAndColumn();
    void unknownKeysAreNamedAndKept();
    void aKeyThatIsUnknownEverywhereIsOneWarning();
    void onlyWhatDiffersFromTheDefaultIsWritten();
    void anyPlanReadsBackAsWritten();
    void damagedFilesAreRefusedOrReadBack();
    void aPlanThatLeavesTheProgramHasNoSecrets();
    void aMaskedPlanReadsBackAsMasked();
    void aSavedPlanIsLoadedAgain();
    void aTextFileIsReadAsTaskLines();
    void aTextFileMayHoldCurlCommands();
    void aTextFileInAnotherEncodingIsRefusedWithItsLine();
    void aByteOrderMarkAndWindowsLineEndsAreAccepted();
    void whatIsNoFileIsRefusedWithoutItsPath_data();
    void whatIsNoFileIsRefusedWithoutItsPath();
    void aFileThatIsTooLargeIsRefused();
    void savingRefusesATargetThatIsNoRegularFile_data();
    void savingRefusesATargetThatIsNoRegularFile();
    void tenThousandTasksAreLoaded();
};

void TestPlanFile::everyFieldOfAPlanIsRead()
{
    const auto loaded =
        planFromJson(QByteArray(R"({"version": 1, "name": "Five downloads", "strategy": "pool",
        "limit": 3, "workers": 6, "connections": 0, "deadline_ms": 30000, "tasks": [
            {"type": "sleep", "ms": 1000, "name": "a"},
            {"type": "block", "ms": 0, "enabled": false},
            {"type": "cpu", "ms": 200, "enabled": true},
            {"type": "url", "url": "https://example.org/", "method": "HEAD", "deadline_ms": 5000,
             "headers": {"Accept": "*/*", "Cookie": {"secret": true}, "X-A": "•••"}},
            {"type": "url", "url": "practice:/delay/0.5", "method": "GET"}]})"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QCOMPARE(loaded->warnings, QStringList());
    const Plan& plan = loaded->plan;
    QCOMPARE(plan.name, QStringLiteral("Five downloads"));
    const PlanSettings settings{
        .strategy = StrategyKind::Pool, .limit = 3, .workers = 6, .connections = 0, .deadline = 30s};
    QVERIFY(plan.settings == settings);
    QCOMPARE(plan.tasks.size(), std::size_t(5));
    QCOMPARE(toTaskLine(plan.tasks[0]), QStringLiteral("a: sleep 1s"));
    QCOMPARE(toTaskLine(plan.tasks[1]), QStringLiteral("block 0s"));
    QVERIFY(!plan.tasks[1].enabled);
    QCOMPARE(toTaskLine(plan.tasks[2]), QStringLiteral("cpu 200ms"));
    QVERIFY(plan.tasks[2].enabled);
    const std::vector<Header> headers{Header{.name = "Accept", .value = "*/*"},
                                      Header{.name = "Cookie", .secret = true},
                                      Header{.name = "X-A", .secret = true}};
    const Request request{.url = QUrl(QStringLiteral("https://example.org/")),
                          .head = true,
                          .headers = headers,
                          .deadline = 5s};
    QVERIFY(*plan.tasks[3].request == request);
    QCOMPARE(toTaskLine(plan.tasks[4]), QStringLiteral("practice:/delay/0.5"));
}

void TestPlanFile::onlyVersionAndTasksAreNeeded()
{
    const auto loaded = planFromJson(QByteArray(R"({"tasks": [], "version": 1})"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QVERIFY(loaded->plan == Plan());
}

void TestPlanFile::aRepeatedTaskIsThatManyTasks()
{
    const auto loaded = planFromJson(QByteArray(R"({"version": 1, "tasks": [
        {"type": "url", "url": "practice:/drop", "repeat": 3, "name": "a", "x": 1},
        {"type": "sleep", "ms": 1, "repeat": 2}, {"type": "sleep", "ms": 1, "repeat": 1, "name": "b"}]})"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    const auto& tasks = loaded->plan.tasks;
    QStringList names;
    for (const Task& task : tasks)
        names += task.name;
    QCOMPARE(names.join(u','), QStringLiteral("a_1,a_2,a_3,,,b"));
    QCOMPARE(tasks[2].request.get(), tasks[0].request.get());
    QCOMPARE(tasks[2].unknown.value(QStringLiteral("x")).toInt(), 1);
}

void TestPlanFile::millisecondsMayHaveAFraction_data()
{
    QTest::addColumn<qint64>("nanos");
    const auto row = [](const char* ms, Nanos nanos) { QTest::newRow(ms) << qint64(nanos.count()); };
    row("0", 0ns);
    row("0.25", 250us);
    row("0.000001", 1ns);
    row("1e3", 1s);
    row("999.999999", 999'999'999ns);
    row("86399999.999999", 24h - 1ns);
    row("86400000", 24h);
}

void TestPlanFile::millisecondsMayHaveAFraction()
{
    QFETCH(qint64, nanos);
    const auto loaded =
        planFromJson(withTask(R"({"type": "cpu", "ms": )" + QByteArray(QTest::currentDataTag()) + "}"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QCOMPARE(qint64(loaded->plan.tasks.front().duration.count()), nanos);
    const auto again = planFromJson(textOf(loaded->plan));
    QVERIFY(again);
    QCOMPARE(qint64(again->plan.tasks.front().duration.count()), nanos);
}

void TestPlanFile::aWrongFieldIsRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const QByteArray& json, const char* place, const char* expected) {
        QTest::newRow(name) << json << QString::fromLatin1(place) << QString::fromLatin1(expected);
    };
    const auto field = [&](const char* name, const QByteArray& text, const char* place,
                           const char* expected) {
        row(name, R"({"version": 1, "tasks": [], )" + text + "}", place, expected);
    };
    row("a list", "[]", "", "expected an object");
    row("no version", R"({"tasks": []})", "version", "is missing");
    row("a later version", R"({"version": 2, "tasks": []})", "version", "expected 1");
    row("a version in words", R"({"version": "1", "tasks": []})", "version", "whole number");
    row("a version between", R"({"version": 1.5, "tasks": []})", "version", "whole number");
    row("no tasks", R"({"version": 1})", "tasks", "is missing");
    row("tasks that are no list", R"({"version": 1, "tasks": {}})", "tasks", "expected a list");
    row("a task in words", withTask(R"("sleep 1s")"), "tasks[0]", "expected a task");
    row("the second task", withTask(R"({"type": "cpu", "ms": 1}, 5)"), "tasks[1]", "expected a task");

    field("a name that is a number", R"("name": 5)", "name", "expected a text");
    field("a name of two lines", R"("name": "a\nb")", "name", "one line");
    field("an unknown strategy", R"("strategy": "gather")", "strategy", "expected blocking, sequential");
    field("no strategy", R"("strategy": null)", "strategy", "expected a text");
    field("a negative limit", R"("limit": -1)", "limit", "whole number from 0");
    field("a limit between", R"("limit": 0.5)", "limit", "whole number from 0");
    field("a limit beyond int", R"("limit": 4294967296)", "limit", "whole number from 0");
    field("a limit beyond all", R"("limit": 1e300)", "limit", "whole number from 0");
    field("a limit in words", R"("limit": "5")", "limit", "whole number from 0");
    field("no workers", R"("workers": 0)", "workers", "from 1 to 1024");
    field("too many workers", R"("workers": 1025)", "workers", "from 1 to 1024");
    field("too many connections", R"("connections": 1025)", "connections", "from 0 to 1024");
    field("a deadline of nothing", R"("deadline_ms": 0)", "deadline_ms", "more than 0");
    field("a deadline of two days", R"("deadline_ms": 172800000)", "deadline_ms", "86400000");

    row("no type", withTask(R"({"ms": 1})"), "tasks[0].type", "is missing");
    row("an unknown type", withTask(R"({"type": "nap", "ms": 1})"), "tasks[0].type", "expected url, sleep");
    row("no time", withTask(R"({"type": "sleep"})"), "tasks[0].ms", "is missing");
    row("a negative time", withTask(R"({"type": "sleep", "ms": -0.001})"), "tasks[0].ms", "milliseconds");
    row("a time in words", withTask(R"({"type": "sleep", "ms": "1s"})"), "tasks[0].ms", "milliseconds");
    row("more than a day", withTask(R"({"type": "sleep", "ms": 86400000.1})"), "tasks[0].ms", "24 hours");
    row("a sleep with a url", withTask(R"({"type": "sleep", "ms": 1, "url": "x"})"), "tasks[0].url",
        "only a url task");
    row("a sleep with a deadline", withTask(R"({"type": "cpu", "ms": 1, "deadline_ms": 1})"),
        "tasks[0].deadline_ms", "only a url task");
    row("enabled as a number", withTask(R"({"type": "cpu", "ms": 1, "enabled": 1})"), "tasks[0].enabled",
        "true or false");
    row("a task's name with half a pair", withTask(R"({"type": "cpu", "ms": 1, "name": "\ud800"})"),
        "tasks[0].name", "one line");
    row("a name that is too long",
        withTask(R"({"type": "cpu", "ms": 1, "name": ")" + QByteArray(10'001, 'a') + "\"}"), "tasks[0].name",
        "at most");
    row("repeated never", withTask(R"({"type": "cpu", "ms": 1, "repeat": 0})"), "tasks[0].repeat",
        "from 1 to 1000000");
    row("repeated too often", withTask(R"({"type": "cpu", "ms": 1, "repeat": 1e18})"), "tasks[0].repeat",
        "1000000");
    row("too often together",
        withTask(R"({"type": "cpu", "ms": 1, "repeat": 999999}, {"type": "cpu", "ms": 1, "repeat": 2})"),
        "tasks[1].repeat", "at most 1,000,000");
    row("one too many", withTask(R"({"type": "cpu", "ms": 1, "repeat": 1000000}, {"type": "cpu", "ms": 1})"),
        "tasks[1]", "at most 1,000,000");

    row("no url", withTask(R"({"type": "url"})"), "tasks[0].url", "needs it");
    row("a url that is a number", withTask(R"({"type": "url", "url": 1})"), "tasks[0].url",
        "expected a text");
    row("a file", withTask(R"({"type": "url", "url": "file:///etc/passwd"})"), "tasks[0].url", "only http:");
    row("a url with a time", urlWith(R"("ms": 1)"), "tasks[0].ms", "no length of time");
    row("a url with a negative deadline", urlWith(R"("deadline_ms": -1)"), "tasks[0].deadline_ms",
        "more than 0");
    row("another method", urlWith(R"("method": "POST")"), "tasks[0].method", "GET or HEAD");
    row("headers as a list", urlWith(R"("headers": [])"), "tasks[0].headers", "expected an object");
    row("a header as a number", urlWith(R"("headers": {"A": 1})"), "tasks[0].headers.A", "expected a text");
    row("a header that is not secret", urlWith(R"("headers": {"A": {"secret": false}})"),
        "tasks[0].headers.A", "secret");
    row("a forged header", urlWith(R"("headers": {"A": "b\r\nC: d"})"), "tasks[0].headers.A", "line ends");
    row("a header with NUL", urlWith(R"("headers": {"A": "b\u0000"})"), "tasks[0].headers.A", "control");
    row("a header without a name", urlWith(R"("headers": {"": "b"})"), "tasks[0].headers", "letters, digits");
    row("a header's name with a colon", urlWith(R"("headers": {"A: b\r\nC": "d"})"), "tasks[0].headers",
        "letters");
    row("a header's name in another script", urlWith(R"("headers": {"é": "d"})"), "tasks[0].headers",
        "letters");
    row("the same header twice", urlWith(R"("headers": {"A": "b", "a": "c"})"), "tasks[0].headers.a",
        "twice");
    for (const char* name : {"Host", "content-length", "Connection", "Transfer-Encoding", "TE", "Upgrade"}) {
        row(name, urlWith(QByteArray(R"("headers": {")") + name + R"(": "x"})"),
            (QByteArray("tasks[0].headers.") + name), "belongs to the connection");
    }
}

void TestPlanFile::aWrongFieldIsRefusedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, expected);
    const auto loaded = planFromJson(json);
    QVERIFY(!loaded);
    QCOMPARE(loaded.problem().place, place);
    QVERIFY2(loaded.problem().message.contains(expected), qPrintable(loaded.problem().message));
}

void TestPlanFile::whatIsNotJsonIsRefusedWithLineAndColumn_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("nothing") << QByteArray("") << 1 << 1;
    QTest::newRow("task lines") << QByteArray("sleep 1s\n") << 1 << 1;
    QTest::newRow("a missing comma") << QByteArray("{\"version\": 1\n \"tasks\": []}") << 2 << 2;
    QTest::newRow("a word, after letters of two and four bytes") << QByteArray("{\n\"é🚀\": oops}") << 2 << 7;
    QTest::newRow("the same behind a byte order mark") << QByteArray("\xef\xbb\xbf{\"é🚀\": oops}") << 1 << 8;
    QTest::newRow("windows line ends") << QByteArray("{\r\n\"a\": oops}") << 2 << 6;
    QTest::newRow("a comma too many") << QByteArray("{\"tasks\": [1,]\n}") << 1 << 14;
    QTest::newRow("a key without quotes") << QByteArray("{\n version: 1}") << 2 << 2;
    QTest::newRow("no end") << QByteArray("{\"version\": 1,\n") << 2 << 1;
    QTest::newRow("the wrong end") << QByteArray("{\"version\": 1]") << 1 << 14;
    QTest::newRow("something behind") << QByteArray("{\"version\": 1}\n  x") << 2 << 3;
}

void TestPlanFile::whatIsNotJsonIsRefusedWithLineAndColumn()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto loaded = planFromJson(json);
    QVERIFY(!loaded);
    QVERIFY(loaded.problem().message.startsWith(QLatin1String("not JSON: ")));
    QCOMPARE(loaded.problem().line, line);
    QCOMPARE(loaded.problem().column, column);
}

void TestPlanFile::unknownKeysAreNamedAndKept()
{
    const QByteArray json = R"({"version": 1, "theme": {"dark": true}, "tasks": [{"type": "cpu", "ms": 1},
        {"type": "url", "url": "https://a.example/", "body\u001b[31m": [1, "x"], "proxy": null}]})";
    const auto loaded = planFromJson(json);
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QCOMPARE(loaded->warnings, QStringList({QStringLiteral("unknown key \"body?[31m\" in tasks[1]"),
                                            QStringLiteral("unknown key \"proxy\" in tasks[1]"),
                                            QStringLiteral("unknown key \"theme\"")}));
    QCOMPARE(planToJson(loaded->plan, Secrets::Keep), QJsonDocument::fromJson(json).object());
}

void TestPlanFile::aKeyThatIsUnknownEverywhereIsOneWarning()
{
    QByteArray tasks = R"({"type": "cpu", "ms": 1, "x": 1})";
    for (int i = 0; i < 50; ++i)
        tasks += R"(, {"type": "cpu", "ms": 1, "x": 1, "k)" + QByteArray::number(i) + R"(": 0})";
    const auto loaded = planFromJson(withTask(tasks));
    QVERIFY(loaded);
    QCOMPARE(loaded->warnings.size(), 21);
    QCOMPARE(loaded->warnings.last(), QStringLiteral("31 more unknown keys"));
    const auto same =
        planFromJson(withTask(R"({"type": "cpu", "ms": 1, "x": 1}, {"type": "cpu", "ms": 1, "x": 2})"));
    QVERIFY(same);
    QCOMPARE(same->warnings, QStringList(QStringLiteral("unknown key \"x\" in tasks[0] and 1 more")));
}

void TestPlanFile::onlyWhatDiffersFromTheDefaultIsWritten()
{
    Plan plan;
    plan.tasks = *parseTaskLines(QStringLiteral("sleep 250us\na: HEAD https://a.example/"));
    plan.tasks[1].enabled = false;
    const QJsonObject json = planToJson(plan, Secrets::Keep);
    QCOMPARE(QJsonDocument(json).toJson(QJsonDocument::Compact),
             QByteArray(R"({"tasks":[{"ms":0.25,"type":"sleep"},{"enabled":false,"method":"HEAD","name":"a",)"
                        R"("type":"url","url":"https://a.example/"}],"version":1})"));
}

void TestPlanFile::anyPlanReadsBackAsWritten()
{
    test::RandomTasks random(4);
    Plan plan;
    plan.name = QStringLiteral("한국어 🚀");
    plan.settings = {.strategy = StrategyKind::Unawaited,
                     .limit = 1,
                     .workers = 1024,
                     .connections = 1024,
                     .deadline = 24h};
    plan.unknown = QJsonObject{{QStringLiteral("x"), QJsonArray{1, 2.5, QJsonValue()}}};
    for (int i = 0; i < 5000; ++i)
        plan.tasks.push_back(random.file());
    const auto again = planFromJson(textOf(plan));
    QVERIFY2(again, qPrintable(problemOf(again)));
    QCOMPARE(again->plan.tasks.size(), plan.tasks.size());
    for (std::size_t i = 0; i < plan.tasks.size(); ++i)
        QVERIFY2(again->plan.tasks[i] == plan.tasks[i], qPrintable(toTaskLine(plan.tasks[i])));
    QVERIFY(again->plan == plan);
}

void TestPlanFile::damagedFilesAreRefusedOrReadBack()
{
    test::RandomTasks random(5);
    int accepted = 0;
    int refused = 0;
    for (int i = 0; i < 5000; ++i) {
        Plan plan;
        plan.settings = {.strategy = StrategyKind::Pool, .limit = 5, .deadline = 1500us};
        plan.tasks = {random.file(), random.file()};
        const QByteArray json = random.mutated(textOf(plan));
        const auto loaded = planFromJson(json);
        ++(loaded ? accepted : refused);
        if (!loaded) {
            QVERIFY(!loaded.problem().message.isEmpty());
            QVERIFY(loaded.problem().line > 0 || !loaded.problem().place.isEmpty() ||
                    json.trimmed().startsWith('['));
            continue;
        }
        const auto again = planFromJson(textOf(loaded->plan));
        QVERIFY2(again, json.constData());
        QVERIFY2(again->plan == loaded->plan, json.constData());
    }
    QVERIFY(accepted > 500); // or the damage proves nothing
    QVERIFY(refused > 500);
}

void TestPlanFile::aPlanThatLeavesTheProgramHasNoSecrets()
{
    const auto loaded = planFromJson(QByteArray(R"({"version": 1, "auth_token": "hunter2", "tasks": [
        {"type": "url", "url": "https://hunter2:hunter2@a.example/?token=hunter2&q=1",
         "headers": {"aUTHORIZATION": "hunter2", "Cookie": "hunter2", "Accept": "*/*"},
         "retry": {"password": "hunter2", "list": [{"cookie": {"a": "hunter2"}}], "times": 3}}]})"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QVERIFY(textOf(loaded->plan).contains("hunter2"));
    const QByteArray masked = textOf(loaded->plan, Secrets::Mask);
    QVERIFY2(!masked.contains("hunter2"), masked.constData());

    const QJsonObject task =
        planToJson(loaded->plan, Secrets::Mask).value(QStringLiteral("tasks")).toArray().at(0).toObject();
    QCOMPARE(task.value(QStringLiteral("url")).toString(),
             QStringLiteral("https://•••@a.example/?token=•••&q=1"));
    const QJsonObject takenOut{{QStringLiteral("secret"), true}};
    const QJsonObject headers{{QStringLiteral("aUTHORIZATION"), takenOut},
                              {QStringLiteral("Cookie"), takenOut},
                              {QStringLiteral("Accept"), QStringLiteral("*/*")}};
    QCOMPARE(task.value(QStringLiteral("headers")).toObject(), headers);
    QCOMPARE(task.value(QStringLiteral("retry")).toObject().value(QStringLiteral("times")).toInt(), 3);
}

void TestPlanFile::aMaskedPlanReadsBackAsMasked()
{
    const auto loaded = planFromJson(
        urlWith(R"("headers": {"Cookie": "a"}}, {"type": "url", "url": "https://me@a.example/?key=%20a#b")"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    const QJsonObject masked = planToJson(loaded->plan, Secrets::Mask);
    const auto again = planFromJson(masked);
    QVERIFY2(again, qPrintable(problemOf(again)));
    QVERIFY(again->plan.tasks[0].request->headers.front().secret);
    QVERIFY(again->plan.tasks[0].request->headers.front().value.isEmpty());
    QVERIFY(holdsMask(again->plan.tasks[1].request->url));
    QCOMPARE(planToJson(again->plan, Secrets::Keep), masked);
}

void TestPlanFile::aSavedPlanIsLoadedAgain()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan 한.json"));
    QCOMPARE(savePlan(starterPlan(), path), std::nullopt);
    QCOMPARE(savePlan(starterPlan(), path), std::nullopt);
    const auto loaded = loadPlan(path);
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QVERIFY(loaded->plan == starterPlan());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

namespace {

QString written(const QTemporaryDir& folder, const QString& name, const QByteArray& content)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

} // namespace

void TestPlanFile::aTextFileIsReadAsTaskLines()
{
    const QTemporaryDir folder;
    const auto loaded = loadPlan(written(folder, QStringLiteral("a.TXT"), "# two\n2x 한: sleep 1s\n"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QCOMPARE(loaded->plan.tasks.size(), std::size_t(2));
    QCOMPARE(loaded->plan.tasks[1].name, QStringLiteral("한_2"));
    const auto refused = loadPlan(written(folder, QStringLiteral("b.txt"), "sleep 1s\nslep 1s\n"));
    QVERIFY(!refused);
    QCOMPARE(refused.problem().line, 2);
}

void TestPlanFile::aTextFileMayHoldCurlCommands()
{
    const QTemporaryDir folder;
    const auto loaded = loadPlan(written(folder, QStringLiteral("a.txt"),
                                         "curl -k 'https://a.example/' \\\n -H 'a: 1'\n\ncurl b.example\n"));
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QCOMPARE(loaded->plan.tasks.size(), std::size_t(2));
    QCOMPARE(loaded->warnings, QStringList(QStringLiteral("Left out: -k: certificates are always checked")));
}

void TestPlanFile::aTextFileInAnotherEncodingIsRefusedWithItsLine()
{
    const QTemporaryDir folder;
    const auto refused =
        loadPlan(written(folder, QStringLiteral("a.txt"), "sleep 1s\n\n\xe9t\xe9: sleep 1s\n"));
    QVERIFY(!refused);
    QCOMPARE(refused.problem().toString(), QStringLiteral("line 3: the text is not UTF-8"));
}

void TestPlanFile::aByteOrderMarkAndWindowsLineEndsAreAccepted()
{
    const QTemporaryDir folder;
    const auto lines =
        loadPlan(written(folder, QStringLiteral("a.txt"), "\xef\xbb\xbfsleep 1s\r\nsleep 2s\r\n"));
    QVERIFY2(lines, qPrintable(problemOf(lines)));
    QCOMPARE(lines->plan.tasks.size(), std::size_t(2));
    const auto json = loadPlan(
        written(folder, QStringLiteral("a.json"), "\xef\xbb\xbf{\"version\": 1,\r\n \"tasks\": []}\r\n"));
    QVERIFY2(json, qPrintable(problemOf(json)));
}

void TestPlanFile::whatIsNoFileIsRefusedWithoutItsPath_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("expected");
    QTest::newRow("missing") << QStringLiteral("missing.json") << QStringLiteral("there is no such file");
    QTest::newRow("a folder") << QStringLiteral("folder.json") << QStringLiteral("this is a folder");
    QTest::newRow("not allowed") << QStringLiteral("locked.json") << QStringLiteral("cannot be read: ");
    QTest::newRow("unreadable") << QStringLiteral("/proc/self/mem") << QStringLiteral("cannot be read: ");
}

void TestPlanFile::whatIsNoFileIsRefusedWithoutItsPath()
{
    QFETCH(QString, name);
    QFETCH(QString, expected);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("folder.json"));
    QFile(written(folder, QStringLiteral("locked.json"), "{}")).setPermissions({});
    const QString path = QDir(folder.path()).filePath(name);
    if (name.startsWith(QLatin1String("locked")) && QFile(path).open(QIODevice::ReadOnly))
        QSKIP("root reads anything");
    const auto loaded = loadPlan(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.problem().message.startsWith(expected), qPrintable(loaded.problem().message));
    QVERIFY(!loaded.problem().message.contains(folder.path()));
}

void TestPlanFile::aFileThatIsTooLargeIsRefused()
{
    const QTemporaryDir folder;
    const QString path = written(folder, QStringLiteral("a.json"), "{}");
    QVERIFY(QFile::resize(path, maxPlanFileSize + 1)); // takes no room on the disk
    const auto loaded = loadPlan(path);
    QVERIFY(!loaded);
    QVERIFY2(loaded.problem().message.contains(QLatin1String("256 MB")),
             qPrintable(loaded.problem().message));
}

void TestPlanFile::savingRefusesATargetThatIsNoRegularFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << QStringLiteral("folder");
    QTest::newRow("a pipe") << QStringLiteral("pipe");
    QTest::newRow("a link to a device") << QStringLiteral("null");
    QTest::newRow("a missing folder") << QStringLiteral("missing/plan.json");
}

void TestPlanFile::savingRefusesATargetThatIsNoRegularFile()
{
    QFETCH(QString, name);
    const QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("folder"));
    QCOMPARE(::mkfifo(QFile::encodeName(folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(QFile::link(QStringLiteral("/dev/null"), folder.filePath(QStringLiteral("null"))));
    const QStringList before =
        QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
    const auto problem = savePlan(starterPlan(), folder.filePath(name));
    QVERIFY(problem);
    QVERIFY2(problem->message.startsWith(QLatin1String("cannot be written: ")), qPrintable(problem->message));
    QVERIFY2(!problem->message.contains(folder.path()), qPrintable(problem->message));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot), before);
}

void TestPlanFile::tenThousandTasksAreLoaded()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.json"));
    test::RandomTasks random(6);
    Plan plan;
    for (int i = 0; i < 10'000; ++i)
        plan.tasks.push_back(random.file());
    QCOMPARE(savePlan(plan, path), std::nullopt);
    const auto loaded = loadPlan(path);
    QVERIFY2(loaded, qPrintable(problemOf(loaded)));
    QVERIFY(loaded->plan == plan);
}

QTEST_GUILESS_MAIN(TestPlanFile)
#include "tst_planfile.moc"

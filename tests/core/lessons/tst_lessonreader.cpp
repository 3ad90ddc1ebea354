#include "core/lessons/lessonlist.h"
#include "core/lessons/lessonreader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

const QByteArray sound = R"({
    "lesson": 1,
    "title": {"en": "Title", "ko": "제목"},
    "shows": {"en": "Shows", "ko": "내용"},
    "code": ["one", "two"],
    "plan": {"version": 1, "strategy": "concurrent", "limit": 2,
             "tasks": [{"type": "sleep", "name": "nap", "ms": 20, "repeat": 3}]},
    "runs": [{"settings": {"limit": 3},
              "question": {"en": "How long?", "ko": "얼마나?"},
              "takes_ms": 20,
              "holds": ["failed<=0"],
              "reason": {"en": "So.", "ko": "그래서."},
              "notice": [{"task": "nap_2", "state": "waiting", "text": {"en": "Look", "ko": "보세요"}}]}]
})";

QByteArray with(const char* part, const char* instead)
{
    return QByteArray(sound).replace(part, instead);
}

void write(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

} // namespace

class TestLessonReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEveryField();
    void itsTitleNamesItsPlan();
    void tellsAFaultWithItsPlace_data();
    void tellsAFaultWithItsPlace();
    void aFileWithAFaultLeavesTheOthersWorking();
    void aNumberIsGivenOnce();
    void onlyWhatMeansToBeALessonIsOne();
};

void TestLessonReader::readsEveryField()
{
    const Result<Lesson> lesson = lessonFromJson(sound);
    QVERIFY(lesson);
    QCOMPARE(lesson->title.in(QStringLiteral("ko_KR")), QStringLiteral("제목"));
    QCOMPARE(lesson->title.in(QStringLiteral("fr")), QStringLiteral("Title"));
    QCOMPARE(lesson->shows.in(QStringLiteral("en")), QStringLiteral("Shows"));
    QCOMPARE(lesson->code, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(lesson->plan.tasks.size(), 3u);
    QCOMPARE(lesson->runs.size(), 1u);
    const LessonRun& run = lesson->runs.front();
    QVERIFY(run.settings.strategy == StrategyKind::Concurrent);
    QVERIFY(run.settings.limit == 3);
    QVERIFY(run.takes == 20ms);
    QCOMPARE(run.question.in(QStringLiteral("en")), QStringLiteral("How long?"));
    QCOMPARE(run.reason.in(QStringLiteral("ko")), QStringLiteral("그래서."));
    QCOMPARE(run.holds, QStringList(QStringLiteral("failed<=0")));
    QCOMPARE(run.notices.front().task, 2u);
    QVERIFY(run.notices.front().state == TaskState::Waiting);
    QCOMPARE(run.notices.front().text.in(QStringLiteral("ko")), QStringLiteral("보세요"));
}

void TestLessonReader::itsTitleNamesItsPlan()
{
    const Lesson lesson = *lessonFromJson(sound);
    const Plan plan = lesson.firstPlan(QStringLiteral("ko_KR"));
    QCOMPARE(plan.name, QStringLiteral("제목"));
    QVERIFY(plan.tasks == lesson.plan.tasks);
    QVERIFY(plan.settings.limit == 3);
}

void TestLessonReader::tellsAFaultWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const QByteArray& content, const char* problem) {
        QTest::newRow(name) << content << QString::fromUtf8(problem);
    };
    row("no version", with("\"lesson\": 1", "\"lesson\": 2"),
        "lesson: expected 1: a lesson's file begins with \"lesson\": 1");
    row("a text without Korean", with(", \"ko\": \"제목\"", ""), "title.ko: is missing");
    row("an empty text", with("\"So.\"", "\" \""), "runs[0].reason.en: is missing");
    row("a language that nobody speaks", with("\"ko\": \"내용\"", "\"ko\": \"내용\", \"fr\": \"x\""),
        "shows.fr: a lesson has no such key");
    row("a text that is a number", with("\"Look\"", "3"), "runs[0].notice[0].text.en: expected a text");
    row("no text at all", with("\"question\"", "\"answer\""), "runs[0].question: is missing");
    row("code of numbers", with("\"two\"", "2"), "code[1]: expected a text");
    row("a task that is wrong", with("\"ms\": 20", "\"ms\": -1"),
        "plan.tasks[0].ms: expected a number of milliseconds, 0 to 86400000 (24 hours)");
    row("no task", with("{\"type\": \"sleep\", \"name\": \"nap\", \"ms\": 20, \"repeat\": 3}", ""),
        "plan: there is no task to run");
    row("a page of the network",
        with("{\"type\": \"sleep\", \"name\": \"nap\", \"ms\": 20, \"repeat\": 3}",
             "{\"type\": \"url\", \"url\": \"https://example.org/\"}"),
        "plan.tasks: a lesson runs without a network: only practice: URLs can be fetched");
    row("an unknown key of the plan", with("\"limit\": 2", "\"limits\": 2"), "plan: unknown key \"limits\"");
    row("no run", with("\"runs\"", "\"walks\""), "runs: is missing");
    row("a run that is a number", with("[{\"settings\"", "[7, {\"settings\""),
        "runs[0]: expected an object: { … }");
    row("a wrong setting", with("{\"limit\": 3}", "{\"strategy\": \"fast\"}"),
        "runs[0].settings.strategy: expected blocking, sequential, concurrent, pool or unawaited");
    row("no answer", with("\"takes_ms\": 20,", ""), "runs[0].takes_ms: is missing");
    row("a wrong condition", with("failed<=0", "luck>1"),
        "runs[0].holds[0]: expected one of wall, failed, cancelled, longest-block, busy, worst-late, "
        "heartbeats-missed");
    row("a task that is not there", with("nap_2", "nap_4"),
        "runs[0].notice[0].task: the plan has no task of that name");
    row("a state that is none", with("\"waiting\"", "\"idle\""),
        "runs[0].notice[0].state: expected queued, waiting, receiving, ready or running");
    row("no JSON", with("\"code\": [", "\"code\": ]"), "line 5, column 14: it is not JSON from here on");
    row("a list", "[]", "expected an object: { … }");
}

void TestLessonReader::tellsAFaultWithItsPlace()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, problem);
    const Result<Lesson> lesson = lessonFromJson(content);
    QVERIFY(!lesson);
    QCOMPARE(lesson.problem().toString(), problem);
}

void TestLessonReader::aFileWithAFaultLeavesTheOthersWorking()
{
    const QTemporaryDir folder;
    write(folder, "03-good.json", sound);
    write(folder, "04-bad.json", with("\"ms\": 20", "\"ms\": \"x\""));
    write(folder, "unnumbered.json", sound);
    const LessonList list = readLessons({folder.path(), folder.filePath(QStringLiteral("not there"))});
    QCOMPARE(list.lessons.size(), 1u);
    QCOMPARE(list.lessons.front().number, 3);
    QCOMPARE(list.lessons.front().id, QStringLiteral("03-good"));
    QCOMPARE(list.faults.size(), 2u);
    QCOMPARE(list.faults[0].number, 4);
    QCOMPARE(list.faults[0].toString(),
             QStringLiteral("04-bad.json: plan.tasks[0].ms: expected a number of milliseconds, 0 to 86400000 "
                            "(24 hours)"));
    QCOMPARE(list.faults[1].toString(),
             QStringLiteral("unnumbered.json: a lesson's name begins with its number: 12-name.json"));
}

void TestLessonReader::aNumberIsGivenOnce()
{
    const QTemporaryDir first;
    const QTemporaryDir second;
    write(first, "07-one.json", sound);
    write(second, "07-other.json", sound);
    const LessonList list = readLessons({first.path(), second.path()});
    QCOMPARE(list.lessons.size(), 1u);
    QCOMPARE(list.faults.size(), 1u);
    QCOMPARE(list.faults.front().toString(), QStringLiteral("07-other.json: there is a lesson 7 already"));
}

void TestLessonReader::onlyWhatMeansToBeALessonIsOne()
{
    const QTemporaryDir folder;
    write(folder, "lesson.json", sound);
    write(folder, "plan.json", R"({"version": 1, "tasks": []})");
    write(folder, "broken.json", R"({"lesson": 1})");
    const auto in = [&](const char* name) { return lessonIn(folder.filePath(QLatin1String(name))); };
    QVERIFY(in("lesson.json") && *in("lesson.json"));
    QVERIFY(!in("plan.json"));
    QVERIFY(!in("absent.json"));
    QVERIFY(in("broken.json"));
    QCOMPARE(in("broken.json")->problem().toString(), QStringLiteral("title: is missing"));
}

QTEST_GUILESS_MAIN(TestLessonReader)
#include "tst_lessonreader.moc"

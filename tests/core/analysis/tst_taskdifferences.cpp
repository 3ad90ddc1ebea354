#include "core/analysis/taskdifferences.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <QTest>

using namespace loopscope;
using namespace loopscope::test;

/// Two runs held against each other task by task.
class TestTaskDifferences : public QObject
{
    Q_OBJECT

private slots:
    void tasksFindEachOther_data();
    void tasksFindEachOther();
    void secretsInUrlsDoNotTellTasksApart();
    void aHundredThousandTasksFindEachOtherAtOnce();
    void whatBecameOfATask_data();
    void whatBecameOfATask();
    void aTaskThatDoesSomethingElseIsNeitherFasterNorSlower();
    void ofAStoppedRunOnlyWhatEndedIsCompared();
    void theGreatestChangesComeFirst();
    void everyChangeIsCounted();
    void aPresentTaskFindsItsRow();
};

// A row as a person would note it: "1=2" the same, "1~2" other work, "1:2" another name, "-2" new, "1-" gone.
static QString noted(const TaskDifference& row)
{
    static const QString signs = QStringLiteral("-=~:");
    const auto number = [](TaskId id) { return id == noTask ? QString() : QString::number(id); };
    return number(row.earlier) + signs[static_cast<qsizetype>(row.match)] + number(row.present);
}

static QString noted(const TaskDifferences& differences)
{
    QStringList rows;
    for (const TaskDifference& row : differences.rows())
        rows << noted(row);
    return rows.join(QLatin1Char(' '));
}

static Recording notRun(const QString& lines)
{
    return Recording(planOf(lines), RunSettings());
}

void TestTaskDifferences::tasksFindEachOther_data()
{
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<QString>("present");
    QTest::addColumn<QString>("rows");
    const auto row = [](const char* name, const char* earlier, const char* present, const char* rows) {
        QTest::newRow(name) << QString::fromLatin1(earlier) << QString::fromLatin1(present)
                            << QString::fromLatin1(rows);
    };
    row("the same plan", "a: sleep 1s\nb: cpu 1s", "a: sleep 1s\nb: cpu 1s", "1=1 2=2");
    row("one is new at the front", "a: sleep 1s\nb: sleep 1s", "x: sleep 9s\na: sleep 1s\nb: sleep 1s",
        "-1 1=2 2=3");
    row("one is gone in the middle", "a: sleep 1s\nb: sleep 2s\nc: sleep 3s", "a: sleep 1s\nc: sleep 3s",
        "1=1 2- 3=2");
    row("gone at both ends", "a: sleep 1s\nb: sleep 2s\nc: sleep 3s", "b: sleep 2s", "1- 2=1 3-");
    row("gone in a row", "a: sleep 1s\nb: sleep 2s\nc: sleep 3s", "a: sleep 1s", "1=1 2- 3-");
    row("in another order", "a: sleep 1s\nb: sleep 2s\nc: sleep 3s", "c: sleep 3s\na: sleep 1s\nb: sleep 2s",
        "3=1 1=2 2=3");
    row("gone from another order", "a: sleep 1s\ng: cpu 1s\nb: sleep 2s", "b: sleep 2s\na: sleep 1s",
        "3=1 1=2 2-");
    row("several that are alike", "3x sleep 1s", "4x sleep 1s", "1=1 2=2 3=3 -4");
    row("alike, with others between", "sleep 1s\nsleep 1s\ncpu 1s", "cpu 1s\nsleep 1s\nsleep 1s",
        "3=1 1=2 2=3");
    row("of one name, other times", "a: sleep 1s\nb: sleep 1s", "b: sleep 1s\na: sleep 2s", "2=1 1~2");
    row("of one name, another URL", "a: http://h/1", "a: http://h/2", "1~1");
    row("of one name, another kind", "a: sleep 1s", "a: cpu 1s", "1- -1");
    row("a HEAD in place of a GET", "a: http://h/1", "a: HEAD http://h/1", "1~1");
    row("under another name", "a: sleep 1s\nb: cpu 1s", "c: cpu 1s\nd: sleep 1s", "2:1 1:2");
    row("named at last", "2x http://h/1", "2x u: http://h/1", "1:1 2:2");
    row("without a name by its number", "http://h/1\nhttp://h/2", "http://h/1\nhttp://h/3", "1=1 2~2");
    row("nothing in common", "http://h/1\nhttp://h/2", "http://h/3\nhttp://h/4", "1- 2- -1 -2");
    row("nothing at all before", "", "sleep 1s", "-1");
    row("nothing any more", "sleep 1s", "", "1-");
    row("nothing at all", "", "", "");
}

void TestTaskDifferences::tasksFindEachOther()
{
    QFETCH(QString, earlier);
    QFETCH(QString, present);
    QTEST(noted(TaskDifferences(notRun(earlier), notRun(present))), "rows");
}

// A saved run has lost them.
void TestTaskDifferences::secretsInUrlsDoNotTellTasksApart()
{
    const Recording live = notRun(QStringLiteral("sleep 1s\nhttps://h/?token=abc\nhttps://h/?page=1"));
    const Recording saved = notRun(QStringLiteral("https://h/?token=•••\nhttps://h/?page=2"));
    QCOMPARE(noted(TaskDifferences(live, saved)), QStringLiteral("1- 2=1 3- -2"));
}

// Each of them elsewhere, so that nothing is found where it is looked for first. By comparing each with each
// it would take minutes.
void TestTaskDifferences::aHundredThousandTasksFindEachOtherAtOnce()
{
    constexpr std::size_t count = 100'000;
    Plan plan;
    plan.tasks.resize(count);
    for (std::size_t i = 0; i < count; ++i)
        plan.tasks[i].name = QStringLiteral("task %1").arg(i);
    const Recording earlier(plan, RunSettings());
    std::reverse(plan.tasks.begin(), plan.tasks.end());
    plan.tasks.front().duration = Nanos(1);
    const TaskDifferences differences(earlier, Recording(plan, RunSettings()));
    QCOMPARE(differences.inCommon(), count);
    QCOMPARE(noted(differences.rows().front()), QStringLiteral("%1~1").arg(count));
    QCOMPARE(noted(differences.rows().back()), QStringLiteral("1=%1").arg(count));
}

// Of a task `a` as it ended: "1s succeeded", "5ms failed x", "1s cancelled"; empty: it never began.
static std::shared_ptr<Recording> endedSo(const QString& end, const QString& lines)
{
    QString script;
    if (!end.isEmpty())
        script = QStringLiteral("0ms a waiting timer\n%1 a %2\n")
                     .arg(end.section(QLatin1Char(' '), 0, 0), end.section(QLatin1Char(' '), 1));
    return recordingFromScript(planOf(lines), script + QStringLiteral("2s run ends"));
}

static TaskDifference became(const QString& before, const QString& now,
                             const QString& lines = QStringLiteral("a: sleep 1s"))
{
    return TaskDifferences(*endedSo(before, QStringLiteral("a: sleep 1s")), *endedSo(now, lines))
        .rows()
        .front();
}

void TestTaskDifferences::whatBecameOfATask_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<TaskChange>("change");
    const auto row = [](const char* name, const char* before, const char* now, TaskChange change) {
        QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(now) << change;
    };
    row("faster", "1s succeeded", "880ms succeeded", TaskChange::Faster);
    row("slower", "1s succeeded", "1120ms succeeded", TaskChange::Slower);
    row("as long, within 2 %", "1s succeeded", "1019ms succeeded", TaskChange::AsLong);
    row("as long, within 2 ms", "5ms succeeded", "7ms succeeded", TaskChange::AsLong);
    row("fails", "1s succeeded", "1s failed x", TaskChange::FailedNow);
    row("succeeds", "1s failed x", "1s succeeded", TaskChange::SucceedsNow);
    row("fails as before", "1s failed x", "5ms failed y", TaskChange::FailedInBoth);
    row("stopped now", "1s succeeded", "5ms cancelled", TaskChange::CutShort);
    row("stopped before", "5ms cancelled", "1s succeeded", TaskChange::CutShort);
    row("never started now", "1s failed x", "", TaskChange::CutShort);
    row("never started at all", "", "", TaskChange::CutShort);
}

void TestTaskDifferences::whatBecameOfATask()
{
    QFETCH(QString, before);
    QFETCH(QString, now);
    QTEST(became(before, now).change, "change");
}

void TestTaskDifferences::aTaskThatDoesSomethingElseIsNeitherFasterNorSlower()
{
    const QString shorter = QStringLiteral("a: sleep 200ms");
    const TaskDifference changed =
        became(QStringLiteral("1s succeeded"), QStringLiteral("200ms succeeded"), shorter);
    QCOMPARE(changed.change, TaskChange::Changed);
    QCOMPARE(changed.by(), Nanos(std::chrono::milliseconds(800)));
    QCOMPARE(became(QStringLiteral("1s succeeded"), QStringLiteral("1s failed x"), shorter).change,
             TaskChange::FailedNow);
}

void TestTaskDifferences::ofAStoppedRunOnlyWhatEndedIsCompared()
{
    const Plan plan = planOf(QStringLiteral("3x sleep 1s"));
    const auto whole = runVirtually(plan, {.strategy = StrategyKind::Sequential});
    const auto stopped =
        runVirtually(plan, {.strategy = StrategyKind::Sequential}, {}, std::chrono::milliseconds(1500));
    const TaskDifferences differences(*whole, *stopped);
    QCOMPARE(differences.count(TaskChange::AsLong), std::size_t(1));
    QCOMPARE(differences.count(TaskChange::CutShort), std::size_t(2));
    QCOMPARE(differences.count(TaskChange::Faster), std::size_t(0));
}

// Every sort of change in one pair of runs.
static TaskDifferences manyChanges()
{
    const auto earlier = recordingFromScript(planOf(QStringLiteral("slow: sleep 1s\nfast: sleep 1s\n"
                                                                   "fails: sleep 1s\nok: sleep 1s\n"
                                                                   "gone: cpu 1s\nsame: sleep 1s")),
                                             QStringLiteral(R"(
        0ms slow waiting timer   0ms fast waiting timer    0ms fails waiting timer   0ms ok waiting timer
        0ms same waiting timer   0ms gone running
        1s slow succeeded   1s fast succeeded   1s fails succeeded   1s ok failed x   1s same succeeded
        1s gone succeeded   1s run ends)"));
    const auto present = recordingFromScript(planOf(QStringLiteral("same: sleep 1s\nnew: url.test/1\n"
                                                                   "ok: sleep 1s\nfails: sleep 1s\n"
                                                                   "fast: sleep 1s\nslow: sleep 1s")),
                                             QStringLiteral(R"(
        0ms slow waiting timer   0ms fast waiting timer    0ms fails waiting timer   0ms ok waiting timer
        0ms same waiting timer   0ms new waiting server
        1100ms slow succeeded   700ms fast succeeded   1s fails failed x   1s ok succeeded
        1s same succeeded   1s new succeeded   2s run ends)"));
    return {*earlier, *present};
}

void TestTaskDifferences::theGreatestChangesComeFirst()
{
    const TaskDifferences differences = manyChanges();
    std::vector<TaskChange> changes;
    for (const std::size_t row : differences.greatest(10))
        changes.push_back(differences.rows()[row].change);
    const std::vector<TaskChange> expected{TaskChange::FailedNow, TaskChange::SucceedsNow, TaskChange::Faster,
                                           TaskChange::Slower,    TaskChange::Gone,        TaskChange::New};
    QCOMPARE(changes, expected);
    QCOMPARE(differences.greatest(2).size(), std::size_t(2));
    QCOMPARE(differences.differing(), expected.size());
    QCOMPARE(differences.rows()[*differences.greatestInTime()].change, TaskChange::Faster);
    QVERIFY(!TaskDifferences(notRun(QStringLiteral("cpu 1s")), notRun({})).greatestInTime());
}

void TestTaskDifferences::everyChangeIsCounted()
{
    const TaskDifferences differences = manyChanges();
    std::size_t counted = 0;
    for (std::size_t i = 0; i < taskChangeCount; ++i)
        counted += differences.count(static_cast<TaskChange>(i));
    QCOMPARE(counted, differences.rows().size());
    QCOMPARE(differences.count(TaskChange::AsLong), std::size_t(1));
    QCOMPARE(differences.inCommon(), std::size_t(5));
}

void TestTaskDifferences::aPresentTaskFindsItsRow()
{
    const TaskDifferences differences(
        notRun(QStringLiteral("g: cpu 1s\na: sleep 1s\nh: cpu 2s\nb: sleep 1s")),
        notRun(QStringLiteral("a: sleep 1s\nb: sleep 1s")));
    QCOMPARE(noted(differences), QStringLiteral("1- 2=1 3- 4=2"));
    QCOMPARE(differences.rowOf(1), std::size_t(1));
    QCOMPARE(differences.rowOf(2), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestTaskDifferences)
#include "tst_taskdifferences.moc"

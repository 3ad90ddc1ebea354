#include "core/analysis/failif.h"
#include "core/lessons/lessonlist.h"
#include "core/plan/duration.h"
#include "core/run/virtual/virtualrun.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace loopscope;
using namespace std::chrono_literals;

namespace {

using Row = std::pair<int, int>; // a lesson's number, and the index of its run

const LessonList& builtIn()
{
    static const LessonList list = readLessons({QStringLiteral(":/lessons")});
    return list;
}

// What the practice server answers, and when.
WorkTimes practiceTimes(const std::vector<Task>& tasks, int cores)
{
    WorkTimes times;
    times.hosts = {{}};
    times.cores = cores;
    for (const Task& task : tasks) {
        WorkTimes::Work work{.holds = task.duration};
        if (task.kind == TaskKind::Url) {
            const QStringList path = task.request->url.path().split(u'/', Qt::SkipEmptyParts);
            const bool delays = path.constFirst() == QLatin1String("delay");
            const double seconds = delays ? path.constLast().toDouble() : 0;
            work.firstHop = static_cast<std::uint32_t>(times.hops.size());
            work.hops = 1;
            work.outcome = delays ? Outcome::Succeeded : Outcome::Failed;
            times.hops.push_back({.wait = Nanos(qRound64(seconds * 1e9))});
        }
        times.tasks.push_back(work);
    }
    return times;
}

std::shared_ptr<Recording> carryOut(const Lesson& lesson, const LessonRun& run, int cores = 0)
{
    const WorkTimes times = practiceTimes(enabledTasks(lesson.plan), cores);
    return runOnVirtualClock(lesson.plan, resolved(run.settings), times, {.heartbeats = true});
}

// Every length of time that a text names, as "0.55 s" or "0.55초".
std::vector<Nanos> timesIn(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("(\\d+(?:\\.\\d+)?)(?: s\\b|초)"));
    std::vector<Nanos> times;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        times.push_back(*parseDuration(match.next().captured(1) + u's'));
    std::sort(times.begin(), times.end());
    return times;
}

bool isNear(Nanos one, Nanos other)
{
    return std::chrono::abs(one - other) <= std::max<Nanos>(10ms, other / 50);
}

// Whether the run has any time of that length: its own, a task's begin, end, length or state, or their sum.
bool hasTime(const Recording& recording, Nanos time)
{
    std::vector<Nanos> there{recording.wallTime(), Nanos(0)};
    for (const TaskRecord& record : recording.records()) {
        if (!record.start())
            continue;
        there.insert(there.end(), {*record.start(), *record.end, *record.end - *record.start()});
        there[1] += *record.end - *record.start();
        for (std::size_t i = 0; i < record.changes.size(); ++i)
            there.push_back(*record.changeEnd(i) - record.changes[i].at);
    }
    return std::any_of(there.begin(), there.end(), [&](Nanos its) { return isNear(its, time); });
}

Nanos longestIn(const TaskRecord& record, TaskState state)
{
    Nanos longest{};
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        if (record.changes[i].state == state)
            longest = std::max(longest, *record.changeEnd(i) - record.changes[i].at);
    }
    return longest;
}

} // namespace

/// The lessons as they are delivered, each held against a run on the virtual clock.
class TestLessons : public QObject
{
    Q_OBJECT

private slots:
    void thereAreElevenWithoutAFault();
    void everyRunTakesWhatItsLessonSays_data() { rows(); }
    void everyRunTakesWhatItsLessonSays();
    void whatItsLessonSaysOfARunHolds_data() { rows(); }
    void whatItsLessonSaysOfARunHolds();
    void everyTimeInATextIsOfTheRun_data() { rows(); }
    void everyTimeInATextIsOfTheRun();
    void whatThereIsToNoticeIsThere_data() { rows(); }
    void whatThereIsToNoticeIsThere();
    void nothingIsDownloadedWithoutAwait();
    void computationGainsAsManyTimesAsThereAreCores();
    void theLimitOfSixConnectionsIsTheKnee();
    void measuredTimesAddUpToWhatTheQuestionSays();

private:
    static void rows();
};

void TestLessons::rows()
{
    QTest::addColumn<Row>("row");
    for (const Lesson& lesson : builtIn().lessons) {
        for (int i = 0; i < static_cast<int>(lesson.runs.size()); ++i)
            QTest::addRow("%s, run %d", qPrintable(lesson.id), i + 1) << Row{lesson.number, i};
    }
}

#define FETCH_LESSON_AND_RUN                                                                                 \
    QFETCH(Row, row);                                                                                        \
    const Lesson& lesson = *builtIn().numbered(row.first);                                                   \
    const LessonRun& run = lesson.runs[static_cast<std::size_t>(row.second)];                                \
    const auto recording = carryOut(lesson, run)

void TestLessons::thereAreElevenWithoutAFault()
{
    for (const LessonFault& fault : builtIn().faults)
        QFAIL(qPrintable(fault.toString()));
    QCOMPARE(builtIn().lessons.size(), 11u);
    for (int number = 1; number <= 11; ++number)
        QVERIFY(builtIn().numbered(number));
}

void TestLessons::everyRunTakesWhatItsLessonSays()
{
    FETCH_LESSON_AND_RUN;
    QVERIFY2(isNear(recording->wallTime(), run.takes), qPrintable(exactDuration(recording->wallTime())));
}

void TestLessons::whatItsLessonSaysOfARunHolds()
{
    FETCH_LESSON_AND_RUN;
    const Summary summary = summarize(*recording);
    QVERIFY(!run.holds.isEmpty());
    for (const QString& condition : run.holds)
        QVERIFY2(FailIf::parse(condition)->holds(summary), qPrintable(QStringLiteral("%1, missed %2 of %3")
                                                                          .arg(condition)
                                                                          .arg(summary.loop.heartbeatsMissed)
                                                                          .arg(summary.loop.heartbeats)));
}

void TestLessons::everyTimeInATextIsOfTheRun()
{
    FETCH_LESSON_AND_RUN;
    std::vector<LessonText> texts{run.reason};
    for (const LessonNotice& notice : run.notices)
        texts.push_back(notice.text);
    const auto onTwoCores = carryOut(lesson, run, 2);
    for (const LessonText& text : texts) {
        const std::vector<Nanos> english = timesIn(text.in(QStringLiteral("en")));
        QCOMPARE(timesIn(text.in(QStringLiteral("ko"))), english);
        for (const Nanos time : english) {
            const bool isThere = hasTime(*recording, time) || hasTime(*onTwoCores, time) || time == 500ms;
            QVERIFY2(isThere, qPrintable(exactDuration(time)));
        }
    }
    const std::vector<Nanos> told = timesIn(run.reason.in(QStringLiteral("en")));
    QVERIFY(run.takes == Nanos(0) || std::find(told.begin(), told.end(), run.takes) != told.end());
}

void TestLessons::whatThereIsToNoticeIsThere()
{
    FETCH_LESSON_AND_RUN;
    QVERIFY(!run.notices.empty());
    for (const LessonNotice& notice : run.notices) {
        const TaskRecord& record = recording->record(notice.task);
        if (notice.state)
            QVERIFY(longestIn(record, *notice.state) >= 300ms);
        else
            QVERIFY(record.outcome == Outcome::NotRun || record.outcome == Outcome::Failed);
    }
}

void TestLessons::nothingIsDownloadedWithoutAwait()
{
    const Lesson& lesson = *builtIn().numbered(2);
    const auto recording = carryOut(lesson, lesson.runs.front());
    QCOMPARE(recording->ended(Outcome::Succeeded), 0u);
    QCOMPARE(summarize(*recording).notRun, 5);
}

void TestLessons::computationGainsAsManyTimesAsThereAreCores()
{
    const Lesson& lesson = *builtIn().numbered(8);
    QVERIFY(isNear(carryOut(lesson, lesson.runs[1], 4)->wallTime(), 500ms));
    QVERIFY(isNear(carryOut(lesson, lesson.runs[1], 2)->wallTime(), 1s));
}

void TestLessons::theLimitOfSixConnectionsIsTheKnee()
{
    const Lesson& lesson = *builtIn().numbered(10);
    const auto twelve = carryOut(lesson, lesson.runs[2]);
    const auto waitsOn = [&](TaskId id, WaitsOn what) {
        const std::vector<StateChange>& changes = twelve->record(id).changes;
        return std::any_of(changes.begin(), changes.end(), [&](const StateChange& change) {
            return change.state == TaskState::Queued && change.on == what;
        });
    };
    QVERIFY(waitsOn(12, WaitsOn::Connection));
    QVERIFY(!waitsOn(12, WaitsOn::Limit));
    QVERIFY(waitsOn(13, WaitsOn::Limit));
}

void TestLessons::measuredTimesAddUpToWhatTheQuestionSays()
{
    const Lesson& lesson = *builtIn().numbered(9);
    const Summary summary = summarize(*carryOut(lesson, lesson.runs.front()));
    for (const QString& language : {QStringLiteral("en"), QStringLiteral("ko")})
        QVERIFY(isNear(summary.tasks, timesIn(lesson.runs.front().question.in(language)).front()));
}

QTEST_GUILESS_MAIN(TestLessons)
#include "tst_lessons.moc"

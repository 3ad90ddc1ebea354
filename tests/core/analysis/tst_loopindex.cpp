#include "core/analysis/loopindex.h"

#include "tests/support/generatedruns.h"
#include "tests/support/naivemoment.h"
#include "tests/support/realrun.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/slack.h"
#include "tests/support/virtualrun.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <random>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t everyone = 1'000'000;

// When anything happens in the run, and just before and after it.
std::vector<Nanos> momentsOf(const Recording& recording)
{
    std::vector<Nanos> times{Nanos(0), recording.lastTime()};
    for (const TaskRecord& record : recording.records()) {
        for (const StateChange& change : record.changes)
            times.push_back(change.at);
        times.push_back(record.end.value_or(Nanos(0)));
    }
    for (const CallbackRecord& callback : recording.callbacks())
        times.insert(times.end(), {callback.start, callback.end.value_or(callback.start)});
    for (const HeartbeatRecord& heartbeat : recording.heartbeats())
        times.insert(times.end(), {heartbeat.asked, heartbeat.answered.value_or(heartbeat.asked)});
    for (const QuestionRecord& question : recording.questions())
        times.insert(times.end(), {question.asked, question.answered.value_or(question.asked)});
    const std::size_t events = times.size();
    for (std::size_t i = 0; i < events; ++i)
        times.insert(times.end(), {times[i] - Nanos(1), times[i] + Nanos(1)});
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

// Empty where index and walk agree at all of `times`, in their order.
QString disagreement(LoopIndex& index, const Recording& recording, const std::vector<Nanos>& times)
{
    for (const Nanos time : times) {
        if (index.at(recording, time, everyone) != naiveMoment(recording, time))
            return QStringLiteral("at %1 ns").arg(time.count());
    }
    return {};
}

QString disagreementInAnyOrder(LoopIndex& index, const Recording& recording)
{
    std::vector<Nanos> times = momentsOf(recording);
    QString found = disagreement(index, recording, times);
    std::reverse(times.begin(), times.end());
    found += disagreement(index, recording, times);
    std::shuffle(times.begin(), times.end(), std::mt19937(7));
    return found + disagreement(index, recording, times);
}

} // namespace

class TestLoopIndex : public QObject
{
    Q_OBJECT

private slots:
    void aMomentSaysWhatHoldsWhatIsLateAndWhatWaits();
    void blockingHandsTheLoopNothing();
    void theTimeLeftComesFromThePlan();
    void everySampleAgreesWithAWalk_data();
    void everySampleAgreesWithAWalk();
    void generatedRunsAgreeWithAWalk_data() { addStrategyRows(); }
    void generatedRunsAgreeWithAWalk();
    void aStoppedRunAgreesWithAWalk_data() { addStrategyRows(); }
    void aStoppedRunAgreesWithAWalk();
    void eventsOutOfOrderAgreeWithAWalk_data() { addStrategyRows(); }
    void eventsOutOfOrderAgreeWithAWalk();
    void aLiveRunAgreesWithAWalk();
    void listsAreCutAndCounted();
    void seekingInALongRunIsImmediate();
};

void TestLoopIndex::aMomentSaysWhatHoldsWhatIsLateAndWhatWaits()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("page: sleep 450ms\nlate: sleep 1s\n"
                                                                     "parse: cpu 480ms")),
                                               QStringLiteral(R"(
        0ms page waiting timer          0ms late waiting timer
        1ms callback parse ready 0ms    1ms parse running loop
        10ms heartbeat 1 asked          20ms heartbeat 2 asked
        300ms question 1 asked          456ms page ready
        481ms parse succeeded           481ms callback ends)"));
    LoopIndex index;
    const LoopMoment moment = index.at(*recording, 470ms, 20);
    QCOMPARE(moment.held->task, TaskId(3));
    QCOMPARE(moment.at - moment.held->since, Nanos(469ms));
    QCOMPARE(moment.ready.count, std::size_t(1));
    QCOMPARE(moment.ready.first[0].task, TaskId(1));
    QCOMPARE(moment.at - moment.ready.first[0].since, Nanos(14ms));
    QCOMPARE(moment.heartbeats.count, std::size_t(2));
    QCOMPARE(moment.at - moment.heartbeats.oldest, Nanos(460ms));
    QCOMPARE(moment.questions.oldest, Nanos(300ms));
    QCOMPARE(moment.waiting.count, std::size_t(1));
    QCOMPARE(moment.waiting.first[0].task, TaskId(2));
    QCOMPARE(moment.endedCount(), std::size_t(0));
    QVERIFY(!index.at(*recording, 481ms, 20).held);
}

void TestLoopIndex::blockingHandsTheLoopNothing()
{
    RunSettings settings;
    settings.strategy = StrategyKind::Blocking;
    const auto recording = runVirtually(planOf(QStringLiteral("5x url: sleep 1s")), settings);
    LoopIndex index;
    const LoopMoment moment = index.at(*recording, 3420ms, 20);
    QCOMPARE(moment.held->task, TaskId(4));
    QCOMPARE(moment.at - moment.held->since, Nanos(420ms));
    QCOMPARE(moment.waiting.count + moment.ready.count, std::size_t(0));
    QCOMPARE(moment.succeeded, std::size_t(3));
    QCOMPARE(moment.ended.front().task, TaskId(3));
    QCOMPARE(moment.notStarted, std::size_t(1));
}

void TestLoopIndex::theTimeLeftComesFromThePlan()
{
    Plan plan = planOf(QStringLiteral("nap: sleep 1s\npage: http://a.example/\nown: http://a.example/"));
    Request request = *plan.tasks[2].request;
    request.deadline = 2s;
    plan.tasks[2].request = std::make_shared<Request>(request);
    const auto recording = recordingFromScript(plan, QStringLiteral(R"(
        100ms nap waiting timer       0ms page waiting server     0ms own queued connection
        500ms own waiting server)"));
    LoopIndex index;
    const LoopMoment moment = index.at(*recording, 600ms, 20);
    std::map<TaskId, std::optional<Nanos>> left;
    for (const TaskMoment& task : moment.waiting.first)
        left[task.task] = task.left;
    QCOMPARE(left.at(1), std::optional<Nanos>(500ms));
    QVERIFY(!left.at(2));
    QCOMPARE(left.at(3), std::optional<Nanos>(1900ms));
    QCOMPARE(index.at(*recording, 9s, 20).waiting.first[1].left, std::optional<Nanos>(0ms));
}

void TestLoopIndex::everySampleAgreesWithAWalk_data()
{
    QTest::addColumn<QString>("sample");
    for (const SampleRecording& sample : sampleRecordings())
        QTest::newRow(sample.name) << QString::fromUtf8(sample.name);
}

void TestLoopIndex::everySampleAgreesWithAWalk()
{
    QFETCH(QString, sample);
    LoopIndex index;
    QCOMPARE(disagreementInAnyOrder(index, *sampleRecording(qPrintable(sample))), QString());
}

void TestLoopIndex::generatedRunsAgreeWithAWalk()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        std::mt19937 random(seed);
        const auto recording =
            runVirtually(mixedPlan(random, 30), settingsFor(strategy, random), {60ms, 5ms});
        LoopIndex index;
        QCOMPARE(disagreementInAnyOrder(index, *recording), QString());
    }
}

void TestLoopIndex::aStoppedRunAgreesWithAWalk()
{
    QFETCH(StrategyKind, strategy);
    std::mt19937 random(11);
    const auto recording =
        runVirtually(mixedPlan(random, 40), settingsFor(strategy, random), {60ms, 5ms}, Nanos(70ms));
    LoopIndex index;
    QCOMPARE(disagreementInAnyOrder(index, *recording), QString());
}

void TestLoopIndex::eventsOutOfOrderAgreeWithAWalk()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const RunSettings settings = settingsFor(strategy, random);
        const auto whole = runVirtually(mixedPlan(random, 40), settings, {60ms, 5ms});
        Recording growing(whole->plan(), settings);
        LoopIndex index;
        for (const Recorder::Batch& batch : scattered(*whole, random)) {
            growing.append(batch);
            QCOMPARE(disagreement(index, growing,
                                  {growing.lastTime(), growing.lastTime() / 2, growing.lastTime() / 3}),
                     QString());
        }
        QCOMPARE(disagreementInAnyOrder(index, growing), QString());
    }
}

void TestLoopIndex::aLiveRunAgreesWithAWalk()
{
    RunSettings settings;
    settings.heartbeat = 5ms;
    auto run = Run::start(planOf(QStringLiteral("40x sleep 20ms\n5x cpu 4ms\n40x sleep 60ms\n"
                                                "5x practice:/delay/0.05?bytes=9000")),
                          settings);
    QVERIFY(run);
    LoopIndex index;
    int rounds = 0;
    QVERIFY(QTest::qWaitFor(
        [&] {
            (*run)->poll();
            (*run)->ask();
            const Recording& recording = (*run)->recording();
            const Nanos last = recording.lastTime();
            if (!disagreement(index, recording, {last, last / 2, last - Nanos(1)}).isEmpty())
                return true;
            ++rounds;
            return recording.isOver();
        },
        20'000));
    QVERIFY(rounds > 3);
    QVERIFY((*run)->recording().isOver());
    QCOMPARE(disagreementInAnyOrder(index, (*run)->recording()), QString());
}

void TestLoopIndex::listsAreCutAndCounted()
{
    const auto recording = runVirtually(planOf(QStringLiteral("200x sleep 1s")), {});
    LoopIndex index;
    const LoopMoment during = index.at(*recording, 500ms, 20);
    QCOMPARE(during.waiting.count, std::size_t(200));
    QCOMPARE(during.waiting.first.size(), std::size_t(20));
    QCOMPARE(during.waiting.first.back().task, TaskId(20));
    const LoopMoment after = index.at(*recording, 2s, 20);
    QCOMPARE(after.succeeded, std::size_t(200));
    QCOMPARE(after.ended.size(), std::size_t(20));
    QCOMPARE(after.ended.front().task, TaskId(200));
}

void TestLoopIndex::seekingInALongRunIsImmediate()
{
    const auto recording = runVirtually(planOf(QStringLiteral("50000x sleep 1s\n50000x sleep 2s")), {});
    LoopIndex index;
    QElapsedTimer taking;
    taking.start();
    index.update(*recording);
    QVERIFY2(taking.elapsed() < 500 * slack, qPrintable(QString::number(taking.elapsed())));
    std::mt19937_64 random(3);
    std::vector<Nanos> took;
    for (int i = 0; i < 1000; ++i) {
        const Nanos time(static_cast<std::int64_t>(random() % 2'100'000'000));
        QElapsedTimer timer;
        timer.start();
        const LoopMoment moment = index.at(*recording, time, 20);
        took.push_back(Nanos(timer.nsecsElapsed()));
        QCOMPARE(moment.waiting.count + moment.ready.count + moment.endedCount() +
                     (moment.held && moment.held->task ? 1 : 0),
                 std::size_t(100'000));
    }
    std::sort(took.begin(), took.end());
    QVERIFY2(took[990] < 5ms * slack, qPrintable(QString::number(took[990].count())));
}

QTEST_GUILESS_MAIN(TestLoopIndex)
#include "tst_loopindex.moc"

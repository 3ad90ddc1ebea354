#include "core/analysis/replaysteps.h"

#include "core/analysis/loopindex.h"
#include "tests/support/generatedruns.h"
#include "tests/support/naivemoment.h"
#include "tests/support/randomtasks.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/slack.h"
#include "tests/support/virtualrun.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t everyone = 1'000'000;

// The steps as a walk over the whole run finds them.
std::vector<Nanos> walk(const Recording& recording)
{
    std::vector<Nanos> times;
    const auto take = [&](std::optional<Nanos> time) {
        if (time)
            times.push_back(*time);
    };
    take(recording.zero() ? std::optional(Nanos(0)) : std::nullopt);
    for (const TaskRecord& record : recording.records()) {
        for (const StateChange& change : record.changes)
            take(change.at);
        take(record.end);
    }
    for (const CallbackRecord& callback : recording.callbacks()) {
        take(callback.start);
        take(callback.end);
    }
    for (const HeartbeatRecord& beat : recording.heartbeats())
        take(beat.answered);
    for (const QuestionRecord& question : recording.questions()) {
        take(question.asked);
        take(question.answered);
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

std::vector<Nanos> timesOf(const ReplaySteps& steps)
{
    std::vector<Nanos> times;
    for (std::size_t number = 1; number <= steps.count(); ++number)
        times.push_back(steps.at(number));
    return times;
}

// Tasks of every kind, with names and lengths that people and mistakes make; short enough for many steps.
Plan oddPlan(std::uint32_t seed, int tasks)
{
    RandomTasks random(seed);
    Plan plan;
    for (int i = 0; i < tasks; ++i) {
        plan.tasks.push_back(random.file());
        plan.tasks.back().duration %= 50ms;
    }
    return plan;
}

/// The states of a run, by the number of the step, however one gets there.
class States
{
public:
    explicit States(const Recording& recording)
        : m_recording(recording)
    {
        m_steps.update(recording);
    }

    std::size_t count() const { return m_steps.count(); }
    LoopMoment at(Nanos time) { return m_index.at(m_recording, time, everyone); }
    LoopMoment jumpedTo(std::size_t number) { return at(m_steps.at(number)); }

    std::vector<LoopMoment> forwards()
    {
        std::vector<LoopMoment> moments;
        for (auto time = m_steps.after(Nanos(-1)); time; time = m_steps.after(*time))
            moments.push_back(at(*time));
        return moments;
    }
    std::vector<LoopMoment> backwards()
    {
        std::vector<LoopMoment> moments;
        for (auto time = m_steps.before(Nanos::max()); time; time = m_steps.before(*time))
            moments.push_back(at(*time));
        std::reverse(moments.begin(), moments.end());
        return moments;
    }
    std::vector<LoopMoment> jumping(std::mt19937& random)
    {
        std::vector<std::size_t> numbers(count());
        std::iota(numbers.begin(), numbers.end(), 1);
        std::shuffle(numbers.begin(), numbers.end(), random);
        std::vector<LoopMoment> moments(count());
        for (const std::size_t number : numbers)
            moments[number - 1] = jumpedTo(number);
        return moments;
    }
    std::vector<LoopMoment> walked() const
    {
        std::vector<LoopMoment> moments;
        for (std::size_t number = 1; number <= count(); ++number)
            moments.push_back(naiveMoment(m_recording, m_steps.at(number)));
        return moments;
    }

private:
    const Recording& m_recording;
    ReplaySteps m_steps;
    LoopIndex m_index;
};

} // namespace

class TestReplaySteps : public QObject
{
    Q_OBJECT

private slots:
    void stepsAreNumberedByTime();
    void aRunThatHasNotBegunHasNoStep();
    void everySampleAgreesWithAWalk_data();
    void everySampleAgreesWithAWalk();
    void aStepIsTheSameHoweverOneGetsThere_data() { addStrategyRows(); }
    void aStepIsTheSameHoweverOneGetsThere();
    void aStepOfALiveRunIsTheSameToo_data() { addStrategyRows(); }
    void aStepOfALiveRunIsTheSameToo();
    void aLongRunIsSteppedThroughAtOnce();
};

void TestReplaySteps::stepsAreNumberedByTime()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: sleep 9ms")), QStringLiteral(R"(
        1ms a waiting timer        10ms a ready            10ms heartbeat 1 asked
        12ms callback a ready 10ms 12ms a running loop     13ms a succeeded
        14ms callback ends         15ms heartbeat 1 answered)"));
    ReplaySteps steps;
    steps.update(*recording);
    QCOMPARE(timesOf(steps), (std::vector<Nanos>{0ms, 1ms, 10ms, 12ms, 13ms, 14ms, 15ms}));
    QCOMPARE(steps.numberAt(-1ms), std::size_t(0));
    QCOMPARE(steps.numberAt(0ms), std::size_t(1));
    QCOMPARE(steps.numberAt(11ms), std::size_t(3));
    QCOMPARE(steps.numberAt(12ms), std::size_t(4));
    QCOMPARE(steps.numberAt(1h), std::size_t(7));
    QCOMPARE(steps.after(10ms), std::optional<Nanos>(12ms));
    QCOMPARE(steps.after(11ms), std::optional<Nanos>(12ms));
    QVERIFY(!steps.after(15ms));
    QCOMPARE(steps.before(12ms), std::optional<Nanos>(10ms));
    QCOMPARE(steps.before(1h), std::optional<Nanos>(15ms));
    QVERIFY(!steps.before(0ms));
}

void TestReplaySteps::aRunThatHasNotBegunHasNoStep()
{
    ReplaySteps steps;
    steps.update(Recording(planOf(QStringLiteral("sleep 1s")), {}));
    QCOMPARE(steps.count(), std::size_t(0));
    QVERIFY(!steps.after(0ms));
    QVERIFY(!steps.before(0ms));
}

void TestReplaySteps::everySampleAgreesWithAWalk_data()
{
    QTest::addColumn<QString>("sample");
    for (const SampleRecording& sample : sampleRecordings())
        QTest::newRow(sample.name) << QString::fromUtf8(sample.name);
}

void TestReplaySteps::everySampleAgreesWithAWalk()
{
    QFETCH(QString, sample);
    const auto recording = sampleRecording(qPrintable(sample));
    ReplaySteps steps;
    steps.update(*recording);
    QCOMPARE(timesOf(steps), walk(*recording));
}

void TestReplaySteps::aStepIsTheSameHoweverOneGetsThere()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        std::mt19937 random(seed);
        Plan plan = seed % 2 == 0 ? oddPlan(seed, 30) : mixedPlan(random, 30);
        const auto recording = runVirtually(plan, settingsFor(strategy, random), {60ms, 5ms},
                                            seed % 4 == 0 ? std::optional<Nanos>(70ms) : std::nullopt);
        States states(*recording);
        QCOMPARE(states.count(), walk(*recording).size());
        const std::vector<LoopMoment> forwards = states.forwards();
        QCOMPARE(forwards.size(), states.count());
        QVERIFY(states.backwards() == forwards);
        QVERIFY(states.jumping(random) == forwards);
        QVERIFY(states.walked() == forwards);
    }
}

// Fed batch by batch, looked at in between, and at the end the same as if read at once.
void TestReplaySteps::aStepOfALiveRunIsTheSameToo()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const RunSettings settings = settingsFor(strategy, random);
        const auto whole = runVirtually(mixedPlan(random, 30), settings, {60ms, 5ms});
        Recording growing(whole->plan(), settings);
        ReplaySteps steps;
        LoopIndex index;
        for (const Recorder::Batch& batch : scattered(*whole, random)) {
            growing.append(batch);
            steps.update(growing);
            QCOMPARE(timesOf(steps), walk(growing));
            const Nanos time = steps.at(1 + random() % steps.count());
            QVERIFY(index.at(growing, time, everyone) == naiveMoment(growing, time));
        }
        States afterwards(growing);
        QCOMPARE(afterwards.count(), steps.count());
        for (std::size_t number = 1; number <= steps.count(); ++number)
            QVERIFY(index.at(growing, steps.at(number), everyone) == afterwards.jumpedTo(number));
    }
}

void TestReplaySteps::aLongRunIsSteppedThroughAtOnce()
{
    const auto recording = runVirtually(planOf(QStringLiteral("50000x sleep 1s\n50000x sleep 2s")), {});
    ReplaySteps steps;
    QElapsedTimer taking;
    taking.start();
    steps.update(*recording);
    QVERIFY2(taking.elapsed() < 500 * slack, qPrintable(QString::number(taking.elapsed())));
    taking.restart();
    std::size_t number = 0;
    for (auto time = steps.after(Nanos(-1)); time; time = steps.after(*time))
        QCOMPARE(steps.numberAt(*time), ++number);
    QCOMPARE(number, steps.count());
    QVERIFY2(taking.elapsed() < 500 * slack, qPrintable(QString::number(taking.elapsed())));
}

QTEST_GUILESS_MAIN(TestReplaySteps)
#include "tst_replaysteps.moc"

#include "core/analysis/rangeindex.h"

#include "core/analysis/flightcount.h"
#include "core/analysis/percentile.h"
#include "core/analysis/summary.h"
#include "tests/support/generatedruns.h"
#include "tests/support/recordingscript.h"
#include "tests/support/samplerecordings.h"
#include "tests/support/slack.h"
#include "tests/support/virtualrun.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace loopscope;
using namespace loopscope::test;
using namespace std::chrono_literals;

namespace {

TimeRange wholeOf(const Recording& recording)
{
    return {Nanos(0), recording.lastTime() + Nanos(1)};
}

// Tasks in flight at one moment.
std::size_t inFlightAt(const Recording& recording, Nanos time)
{
    return static_cast<std::size_t>(std::count_if(
        recording.records().begin(), recording.records().end(), [time](const TaskRecord& record) {
            const std::optional<Nanos> start = firstStep(record);
            return start && *start <= time && (!record.end || *record.end > time);
        }));
}

// Where the number of tasks in flight can change within the range.
std::vector<Nanos> edgesIn(const Recording& recording, const TimeRange& range)
{
    std::vector<Nanos> edges{range.from};
    for (const TaskRecord& record : recording.records()) {
        for (const std::optional<Nanos> edge : {firstStep(record), record.end}) {
            if (edge && range.contains(*edge))
                edges.push_back(*edge);
        }
    }
    std::sort(edges.begin(), edges.end());
    edges.push_back(range.to);
    return edges;
}

void walkFlight(RangeFigures& figures, const Recording& recording)
{
    const std::vector<Nanos> edges = edgesIn(recording, figures.range);
    double area = 0;
    for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
        const std::size_t count = inFlightAt(recording, edges[i]);
        figures.mostInFlight = std::max(figures.mostInFlight, count);
        area += double(count) * double((edges[i + 1] - edges[i]).count());
    }
    figures.averageInFlight = area / double(figures.range.length().count());
}

void walkTask(RangeFigures& figures, const TaskRecord& record)
{
    const auto inRange = [&](std::optional<Nanos> at) { return at && figures.range.contains(*at); };
    std::optional<Nanos> received;
    for (std::size_t i = 0; i < record.changes.size(); ++i) {
        if (inRange(record.changeEnd(i)))
            ++figures.statesEnded;
        if (record.changes[i].state == TaskState::Receiving)
            received = record.changeEnd(i);
    }
    figures.started += inRange(firstStep(record)) ? 1 : 0;
    figures.ended += inRange(record.end) ? 1 : 0;
    figures.failed += inRange(record.end) && record.outcome == Outcome::Failed ? 1 : 0;
    if (record.fetch && inRange(received))
        figures.bytes += record.fetch->bytes;
}

std::vector<Nanos> walkLateness(const Recording& recording, const TimeRange& range)
{
    std::vector<Nanos> late;
    for (const CallbackRecord& callback : recording.callbacks()) {
        if (range.contains(callback.readySince))
            late.push_back(callback.start - callback.readySince);
    }
    for (const HeartbeatRecord& beat : recording.heartbeats()) {
        if (range.contains(beat.asked) && beat.answered && countsForRun(recording, beat))
            late.push_back(*beat.answered - beat.asked);
    }
    std::sort(late.begin(), late.end());
    return late;
}

// The figures as a walk over the whole run finds them, but for who held the loop.
RangeFigures walk(const Recording& recording, const TimeRange& range, Nanos now)
{
    RangeFigures figures{.range = range};
    for (const CallbackRecord& callback : recording.callbacks()) {
        const Nanos held = range.shared(callback.start, callback.end.value_or(now));
        figures.busy += held;
        figures.longestBlock = std::max(figures.longestBlock, held);
    }
    for (const TaskRecord& record : recording.records()) {
        if (!record.changes.empty()) // an end that came in before them waits for them
            walkTask(figures, record);
    }
    walkFlight(figures, recording);
    const std::vector<Nanos> late = walkLateness(recording, range);
    if (!late.empty())
        figures.late = {late.size(), late[nearestRank(50, late.size())], late[nearestRank(95, late.size())],
                        late[nearestRank(99, late.size())], late.back()};
    return figures;
}

// Empty where index and walk agree on some ranges within the run.
QString disagreement(RangeIndex& index, const Recording& recording, std::mt19937& random, int ranges)
{
    const Nanos now = recording.lastTime();
    const auto moment = [&] {
        const std::vector<TaskRecord>& records = recording.records();
        const TaskRecord& record = records[random() % records.size()];
        if (random() % 2 == 0 && !record.changes.empty()) // exactly where something happens
            return record.changes[random() % record.changes.size()].at;
        return Nanos(static_cast<std::int64_t>(random()) % (now.count() + 1));
    };
    for (int i = 0; i < ranges; ++i) {
        const TimeRange range =
            i == 0 ? TimeRange{Nanos(0), now + Nanos(1)} : TimeRange::between(moment(), moment());
        if (range.length() == Nanos(0))
            continue;
        RangeFigures figures = index.figures(recording, range, now);
        figures.longestBlockTask = noTask;
        const RangeFigures expected = walk(recording, range, now);
        const bool sameAverage = std::abs(figures.averageInFlight - expected.averageInFlight) < 1e-9;
        figures.averageInFlight = expected.averageInFlight;
        if (!sameAverage || figures != expected)
            return QStringLiteral("%1 to %2 ns").arg(range.from.count()).arg(range.to.count());
    }
    return {};
}

} // namespace

class TestRangeIndex : public QObject
{
    Q_OBJECT

private slots:
    void thePercentileIsTheNearestRank_data();
    void thePercentileIsTheNearestRank();
    void aRangeIsMeasured();
    void whatLastsCountsUpToThePresent();
    void anEmptyRangeHasNothing();
    void latenessBelongsToWhenItBegan();
    void bytesBelongToTheEndOfReceiving();
    void theWholeRunHasTheSummarysFigures_data() { addStrategyRows(); }
    void theWholeRunHasTheSummarysFigures();
    void everySampleAgreesWithAWalk_data();
    void everySampleAgreesWithAWalk();
    void generatedRunsAgreeWithAWalk_data() { addStrategyRows(); }
    void generatedRunsAgreeWithAWalk();
    void eventsOutOfOrderAgreeWithAWalk_data() { addStrategyRows(); }
    void eventsOutOfOrderAgreeWithAWalk();
    void aLongRunIsMeasuredWhileOneDrags();
};

void TestRangeIndex::thePercentileIsTheNearestRank_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("value");
    QTest::newRow("of one") << 1 << 50 << 1;
    QTest::newRow("median of two is the lower") << 2 << 50 << 1;
    QTest::newRow("median of three") << 3 << 50 << 2;
    QTest::newRow("p95 of twenty") << 20 << 95 << 19;
    QTest::newRow("p99 of twenty is the last") << 20 << 99 << 20;
    QTest::newRow("p99 of a hundred") << 100 << 99 << 99;
    QTest::newRow("p99 of a hundred and one") << 101 << 99 << 100;
    QTest::newRow("the most") << 7 << 100 << 7;
}

void TestRangeIndex::thePercentileIsTheNearestRank()
{
    QFETCH(int, count);
    QFETCH(int, percent);
    std::vector<int> values;
    for (int i = count; i >= 1; --i)
        values.push_back(i);
    QTEST(percentileOf(values, static_cast<std::size_t>(percent)), "value");
}

void TestRangeIndex::aRangeIsMeasured()
{
    const auto recording = recordingFromScript(
        planOf(QStringLiteral("a: sleep 50ms\nb: sleep 80ms\nparse: cpu 60ms")), QStringLiteral(R"(
        0ms a waiting timer              0ms b waiting timer
        10ms callback parse ready 5ms    5ms parse ready
        10ms parse running loop          20ms heartbeat 1 asked
        50ms a ready                     70ms parse failed out of paper
        70ms callback ends               70ms heartbeat 1 answered
        71ms callback a ready 50ms       71ms a running loop
        73ms a succeeded                 73ms callback ends
        80ms b ready                     100ms run ends)"));
    RangeIndex index;
    const RangeFigures figures = index.figures(*recording, {20ms, 80ms}, 100ms);
    QCOMPARE(figures.busy, Nanos(52ms));
    QCOMPARE(figures.busyShare(), 52.0 / 60.0);
    QCOMPARE(figures.longestBlock, Nanos(50ms));
    QCOMPARE(figures.longestBlockTask, TaskId(3));
    QCOMPARE(figures.mostInFlight, std::size_t(3));
    QCOMPARE(figures.averageInFlight, (60.0 + 53.0 + 50.0) / 60.0);
    QCOMPARE(figures.late, (LatenessFigures{2, 21ms, 50ms, 50ms, 50ms}));
    QCOMPARE(figures.statesEnded, std::size_t(4)); // a: waiting, ready, running; parse: running
    QCOMPARE(figures.started, std::size_t(0));
    QCOMPARE(figures.ended, std::size_t(2));
    QCOMPARE(figures.failed, std::size_t(1));
    QCOMPARE(index.took(*recording, {20ms, 80ms}), (std::vector<Nanos>{65ms, 73ms}));
}

void TestRangeIndex::whatLastsCountsUpToThePresent()
{
    const auto recording =
        recordingFromScript(planOf(QStringLiteral("a: cpu 1s\nb: sleep 1s")), QStringLiteral(R"(
        0ms b waiting timer     10ms callback a ready 5ms     10ms a running loop)"));
    RangeIndex index;
    const RangeFigures figures = index.figures(*recording, {0ms, 50ms}, 40ms);
    QCOMPARE(figures.busy, Nanos(30ms));
    QCOMPARE(figures.longestBlockTask, TaskId(1));
    QCOMPARE(figures.averageInFlight, 90.0 / 50.0);
    QCOMPARE(figures.statesEnded, std::size_t(0));
}

void TestRangeIndex::anEmptyRangeHasNothing()
{
    RangeIndex index;
    const auto recording = runVirtually(planOf(QStringLiteral("3x sleep 1s")), {});
    const RangeFigures figures = index.figures(*recording, {500ms, 500ms}, 1s);
    QCOMPARE(figures.busyShare(), 0.0);
    QCOMPARE(figures.averageInFlight, 0.0);
    QCOMPARE(figures.late.count, std::size_t(0));
    const Recording none(planOf(QStringLiteral("sleep 1s")), {});
    RangeIndex ofNone;
    QCOMPARE(ofNone.figures(none, {0ms, 1s}, 0ms), (RangeFigures{.range = {0ms, 1s}}));
}

void TestRangeIndex::latenessBelongsToWhenItBegan()
{
    const auto recording = recordingFromScript(planOf(QStringLiteral("a: sleep 1ms")), QStringLiteral(R"(
        0ms a waiting timer          1ms a ready
        50ms callback a ready 1ms    50ms a succeeded     50ms callback ends)"));
    RangeIndex index;
    QCOMPARE(index.figures(*recording, {0ms, 2ms}, 50ms).late.most, Nanos(49ms));
    QCOMPARE(index.figures(*recording, {2ms, 60ms}, 50ms).late.count, std::size_t(0));
}

void TestRangeIndex::bytesBelongToTheEndOfReceiving()
{
    const auto recording =
        recordingFromScript(planOf(QStringLiteral("a: http://a.example/")), QStringLiteral(R"(
        0ms a waiting server    5ms a receiving     8ms a bytes 49866
        9ms a ready             20ms a succeeded)"));
    RangeIndex index;
    QCOMPARE(index.figures(*recording, {0ms, 9ms}, 20ms).bytes, std::int64_t(0));
    QCOMPARE(index.figures(*recording, {9ms, 10ms}, 20ms).bytes, std::int64_t(49866));
    QCOMPARE(index.figures(*recording, {10ms, 30ms}, 20ms).bytes, std::int64_t(0));
}

void TestRangeIndex::theWholeRunHasTheSummarysFigures()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 8; ++seed) {
        std::mt19937 random(seed);
        const auto recording =
            runVirtually(mixedPlan(random, 30), settingsFor(strategy, random), {60ms, 5ms});
        const Summary summary = summarize(*recording);
        RangeIndex index;
        const RangeFigures figures = index.figures(*recording, wholeOf(*recording), recording->lastTime());
        QCOMPARE(figures.busy, summary.loop.busy);
        QCOMPARE(figures.longestBlock, summary.loop.longestBlock);
        QCOMPARE(figures.longestBlockTask, summary.loop.longestBlockTask);
        QCOMPARE(figures.late.most, summary.loop.worstLate);
        QCOMPARE(int(figures.mostInFlight), summary.peakInFlight);
        QCOMPARE(int(figures.ended), summary.succeeded + summary.failed + summary.cancelled);
    }
}

void TestRangeIndex::everySampleAgreesWithAWalk_data()
{
    QTest::addColumn<QString>("sample");
    for (const SampleRecording& sample : sampleRecordings())
        QTest::newRow(sample.name) << QString::fromUtf8(sample.name);
}

void TestRangeIndex::everySampleAgreesWithAWalk()
{
    QFETCH(QString, sample);
    std::mt19937 random(5);
    RangeIndex index;
    QCOMPARE(disagreement(index, *sampleRecording(qPrintable(sample)), random, 60), QString());
}

void TestRangeIndex::generatedRunsAgreeWithAWalk()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const auto recording =
            runVirtually(mixedPlan(random, 30), settingsFor(strategy, random), {60ms, 5ms});
        RangeIndex index;
        QCOMPARE(disagreement(index, *recording, random, 40), QString());
    }
}

void TestRangeIndex::eventsOutOfOrderAgreeWithAWalk()
{
    QFETCH(StrategyKind, strategy);
    for (std::uint32_t seed = 1; seed <= 6; ++seed) {
        std::mt19937 random(seed);
        const RunSettings settings = settingsFor(strategy, random);
        const auto whole = runVirtually(mixedPlan(random, 30), settings, {60ms, 5ms});
        Recording growing(whole->plan(), settings);
        RangeIndex index;
        for (const Recorder::Batch& batch : scattered(*whole, random)) {
            growing.append(batch);
            QCOMPARE(disagreement(index, growing, random, 3), QString());
        }
    }
}

void TestRangeIndex::aLongRunIsMeasuredWhileOneDrags()
{
    const auto recording = runVirtually(planOf(QStringLiteral("50000x sleep 1s\n50000x sleep 2s")), {});
    RangeIndex index;
    index.update(*recording);
    std::vector<qint64> took;
    for (int i = 0; i < 21; ++i) {
        QElapsedTimer timer;
        timer.start();
        const RangeFigures figures =
            index.figures(*recording, {Nanos(i), recording->lastTime() + Nanos(1)}, recording->lastTime());
        took.push_back(timer.nsecsElapsed());
        QCOMPARE(figures.ended, std::size_t(100'000));
    }
    std::nth_element(took.begin(), took.begin() + 10, took.end());
    QVERIFY2(Nanos(took[10]) < 33ms * slack, qPrintable(QString::number(took[10])));
}

QTEST_GUILESS_MAIN(TestRangeIndex)
#include "tst_rangeindex.moc"

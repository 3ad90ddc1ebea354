#include "tests/bench/eventload.h"
#include "tests/bench/rows.h"

#include "core/trace/recorder.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <mutex>
#include <thread>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

constexpr const char* recorded = "recorded";
constexpr const char* mutexAndVector = "mutex and vector";
constexpr const char* queuedSignal = "queued signal";

Event stampedEvent()
{
    return {.at = steadyNow(), .task = 1, .type = EventType::StateEntered};
}

void recordEvents(benchmark::State& state)
{
    DrainedRecorder recorder;
    Producer& producer = recorder.addProducer();
    for (auto _ : state)
        producer.push(stampedEvent());
}

void lockAndAppend(benchmark::State& state)
{
    std::mutex mutex;
    std::vector<Event> events;
    events.reserve(std::size_t(1) << 20);
    for (auto _ : state) {
        const std::lock_guard lock(mutex);
        if (events.size() == events.capacity())
            events.clear();
        events.push_back(stampedEvent());
    }
}

void postToObject(benchmark::State& state)
{
    QObject receiver;
    std::uint64_t received = 0;
    std::uint64_t sent = 0;
    for (auto _ : state) {
        QMetaObject::invokeMethod(
            &receiver, [&received, event = stampedEvent()] { received += event.task; }, Qt::QueuedConnection);
        if (++sent % 1024 == 0)
            QCoreApplication::processEvents();
    }
    QCoreApplication::processEvents();
    benchmark::DoNotOptimize(received);
}

/// Keeps the nanoseconds of wall time that one step took in each repetition, by the benchmark's name.
class Collector final : public benchmark::BenchmarkReporter
{
public:
    bool ReportContext(const Context&) override { return true; }
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs) {
            if (run.run_type == Run::RT_Iteration)
                m_nanoseconds[run.run_name.function_name].push_back(run.GetAdjustedRealTime());
        }
    }

    double median(const char* name) const { return percentile(m_nanoseconds.at(name), 0.5); }

private:
    std::map<std::string, std::vector<double>> m_nanoseconds;
};

} // namespace

std::vector<Row> eventRows(const Bench& bench)
{
    using Measure = void (*)(benchmark::State&);
    for (const auto& [name, measure] : std::initializer_list<std::pair<const char*, Measure>>{
             {recorded, recordEvents}, {mutexAndVector, lockAndAppend}, {queuedSignal, postToObject}})
        benchmark::RegisterBenchmark(name, measure)->MinTime(0.3)->Repetitions(bench.rounds);
    Collector collector;
    benchmark::RunSpecifiedBenchmarks(&collector);
    Row one(QStringLiteral("one recorded event, stamped"));
    one.atMost({}, collector.median(recorded), 100, "ns");
    for (const char* peer : {mutexAndVector, queuedSignal})
        one.showPeer(QLatin1String(peer), collector.median(peer), "ns");

    const EventLoad::Outcome outcome = EventLoad{.perSecond = 1'000'000, .length = 5s}.run();
    Row load(QStringLiteral("1M events a second for 5 s, drained every 16 ms"));
    load.show(QStringLiteral("pushed"), double(outcome.pushed), "");
    load.show(QStringLiteral("within"), outcome.seconds, "s");
    load.show(QStringLiteral("lost"), double(outcome.pushed - outcome.received), "");
    load.must(QStringLiteral("none lost"), outcome.pushed == outcome.received && !outcome.outOfMemory);
    load.must(QStringLiteral("in order"), outcome.inOrder);
    load.atMost(QStringLiteral("pushing done in"), outcome.seconds, 5.05, "s");
    return {one, load};
}

} // namespace loopscope::bench

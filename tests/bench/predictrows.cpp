#include "core/analysis/findings/findings.h"
#include "tests/bench/ownrun.h"
#include "tests/bench/rows.h"
#include "tests/support/recordingscript.h"
#include "tests/support/virtualrun.h"

#include <algorithm>
#include <array>

namespace loopscope::bench {

namespace {

constexpr std::array strategies{StrategyKind::Blocking, StrategyKind::Sequential, StrategyKind::Concurrent,
                                StrategyKind::Pool};

/// What there is a hundred thousand of, and its task lines.
const std::array plans{std::pair("sleeps", "100000x sleep 1s"),
                       std::pair("fetches", "100000x http://h.test/"),
                       std::pair("some of each", "40000x http://h.test/\n20000x sleep 10ms\n"
                                                 "20000x block 1ms\n20000x cpu 1ms")};

std::shared_ptr<const Recording> runOf(const char* taskLines, StrategyKind strategy)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.workers = 6;
    Plan plan = test::planOf(QString::fromLatin1(taskLines));
    const WorkTimes times = test::workTimesOf(plan.tasks);
    return runOnVirtualClock(std::move(plan), settings, times);
}

template <class Work>
double medianOf(int rounds, const Work& work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const Nanos began = steadyNow();
        work();
        times.push_back(milliseconds(steadyNow() - began));
    }
    return percentile(times, 0.5);
}

double prediction(const char* taskLines, int rounds)
{
    const auto run = runOf(taskLines, StrategyKind::Blocking);
    const Predictor predictor(*run);
    double worst = 0;
    for (const StrategyKind strategy : strategies)
        worst = std::max(worst, medianOf(rounds, [&] { predictor.predict(strategy); }));
    return worst;
}

double findings(const char* taskLines, int rounds)
{
    double worst = 0;
    for (const StrategyKind strategy : strategies) {
        const auto run = runOf(taskLines, strategy);
        const Summary summary = summarize(*run);
        worst = std::max(worst, medianOf(rounds, [&] { findingsOf(*run, summary); }));
    }
    return worst;
}

} // namespace

std::vector<Row> predictRows(const Bench& bench)
{
    Row predicted(QStringLiteral("predicting 100,000 tasks under one strategy: the slowest strategy"));
    Row found(QStringLiteral("the findings of 100,000 tasks: those of the slowest strategy"));
    for (const auto& [name, taskLines] : plans) {
        predicted.atMost(QLatin1String(name), prediction(taskLines, bench.rounds), 100, "ms");
        found.atMost(QLatin1String(name), findings(taskLines, bench.rounds), 200, "ms");
    }
    return {predicted, found};
}

} // namespace loopscope::bench

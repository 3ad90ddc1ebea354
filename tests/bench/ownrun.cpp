#include "tests/bench/ownrun.h"

#include "core/run/run.h"

#include <algorithm>
#include <cstdio>
#include <thread>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

constexpr Nanos frame = 16ms;
constexpr Nanos longestRun = 30s;

} // namespace

std::shared_ptr<const Recording> runHere(Plan plan, const RunSettings& settings)
{
    auto run = Run::start(std::move(plan), settings);
    if (!run) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(run.problem().toString()));
        return nullptr;
    }
    const Nanos latest = steadyNow() + longestRun;
    while (!(*run)->recording().isOver() && steadyNow() < latest) {
        std::this_thread::sleep_for(frame);
        (*run)->poll();
    }
    for (const TaskRecord& record : (*run)->recording().records()) {
        if (record.outcome != Outcome::Succeeded) {
            std::fprintf(stderr, "a task did not succeed: %s\n", qUtf8Printable(record.reason));
            return nullptr;
        }
    }
    return (*run)->sharedRecording();
}

Figures figuresOf(const Recording& recording)
{
    std::vector<double> late;
    for (TaskId id = 1; id <= recording.records().size(); ++id) {
        const TaskRecord& record = recording.record(id);
        for (const StateChange& change : record.changes) {
            if (change.on == WaitsOn::Timer)
                late.push_back(milliseconds(*record.end - change.at - recording.task(id).duration));
        }
    }
    Figures figures{{QStringLiteral("wall_ms"), milliseconds(recording.wallTime())}};
    if (!late.empty()) {
        figures[QStringLiteral("p50_ms")] = percentile(late, 0.5);
        figures[QStringLiteral("p99_ms")] = percentile(late, 0.99);
        figures[QStringLiteral("least_ms")] = *std::min_element(late.begin(), late.end());
    }
    return figures;
}

double milliseconds(Nanos time)
{
    return double(time.count()) / 1e6;
}

} // namespace loopscope::bench

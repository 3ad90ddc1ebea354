#include "tests/support/generatedruns.h"

#include "tests/support/recordingscript.h"

#include <algorithm>
#include <array>

namespace loopscope::test {

Plan mixedPlan(std::mt19937& random, int tasks)
{
    static constexpr std::array kinds{"sleep %1ms", "block %1ms", "cpu %1ms", "practice:/delay/0.1"};
    QStringList lines;
    for (int i = 0; i < tasks; ++i) {
        const QString line = QLatin1String(kinds[random() % kinds.size()]);
        lines << (line.contains(QLatin1Char('%')) ? line.arg(random() % 40) : line);
    }
    return planOf(lines.join(QLatin1Char('\n')));
}

RunSettings settingsFor(StrategyKind strategy, std::mt19937& random)
{
    RunSettings settings;
    settings.strategy = strategy;
    settings.limit = static_cast<int>(random() % 4);
    settings.workers = 1 + static_cast<int>(random() % 4);
    settings.connections = static_cast<int>(random() % 3);
    return settings;
}

std::vector<Recorder::Batch> scattered(const Recording& recording, std::mt19937& random)
{
    std::vector<std::vector<Event>> threads(3);
    const auto add = [&](std::size_t thread, Event event) {
        event.at += *recording.zero();
        threads[thread].push_back(event);
    };
    for (TaskId id = 1; id <= recording.tasks().size(); ++id) {
        const TaskRecord& record = recording.record(id);
        for (const StateChange& change : record.changes)
            add(change.state == TaskState::Running ? 0 : 1, {.at = change.at,
                                                             .task = id,
                                                             .holder = change.holder,
                                                             .type = EventType::StateEntered,
                                                             .state = change.state,
                                                             .on = change.on});
        if (record.end)
            add(2, {.at = *record.end, .task = id, .type = EventType::TaskEnded, .outcome = record.outcome});
    }
    for (auto& thread : threads)
        std::stable_sort(thread.begin(), thread.end(),
                         [](const Event& left, const Event& right) { return left.at < right.at; });
    std::vector<Recorder::Batch> batches(1);
    batches.back().events.push_back({.at = *recording.zero(), .type = EventType::RunStarted});
    std::array<std::size_t, 3> next{};
    while (next[0] < threads[0].size() || next[1] < threads[1].size() || next[2] < threads[2].size()) {
        const std::size_t thread = random() % 3;
        for (std::size_t i = random() % 9; i > 0 && next[thread] < threads[thread].size(); --i)
            batches.back().events.push_back(threads[thread][next[thread]++]);
        if (!batches.back().events.empty() && random() % 3 == 0)
            batches.emplace_back();
    }
    return batches;
}

} // namespace loopscope::test

#include "tests/bench/ownrun.h"
#include "tests/bench/rows.h"
#include "tests/support/faultserver.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;
using test::FaultServer;

constexpr int fetches = 300;
constexpr int mostInFlight = 6;

/// How far Loopscope's stamps are from the server's, in milliseconds.
struct Differences
{
    std::vector<double> sent;
    std::vector<double> firstByte;
    std::vector<double> lastByte;
};

Plan planOf(const FaultServer& server, std::optional<Nanos> block)
{
    Plan plan;
    for (int id = 1; id <= fetches; ++id) {
        const auto target = QStringLiteral("/ok?bytes=49866&delay_ms=10&id=%1").arg(id);
        plan.tasks.push_back({.kind = TaskKind::Url,
                              .request = std::make_shared<Request>(Request{.url = server.url(target)})});
    }
    if (block)
        plan.tasks.push_back({.kind = TaskKind::Block, .duration = *block});
    return plan;
}

std::optional<Nanos> entered(const Recording& recording, TaskId id, TaskState state, WaitsOn on)
{
    const std::vector<StateChange>& changes = recording.record(id).changes;
    const auto change = std::find_if(changes.begin(), changes.end(), [&](const StateChange& candidate) {
        return candidate.state == state && candidate.on == on;
    });
    return change == changes.end() ? std::nullopt : std::optional(change->at + *recording.zero());
}

std::vector<FaultServer::Entry> finishedLog(const FaultServer& server)
{
    auto log = server.log();
    const auto open = [&] {
        return std::any_of(log.begin(), log.end(), [](const auto& entry) { return !entry.finished; });
    };
    for (const Nanos latest = steadyNow() + 2s; open() && steadyNow() < latest; log = server.log())
        std::this_thread::sleep_for(1ms);
    return log;
}

void add(std::vector<double>& differences, std::optional<Nanos> ours, std::optional<Nanos> servers)
{
    if (ours && servers)
        differences.push_back(std::abs(milliseconds(*ours - *servers)));
}

bool measure(Differences& differences, std::optional<Nanos> block)
{
    const FaultServer server;
    RunSettings settings;
    settings.connections = mostInFlight;
    const auto recording = runHere(planOf(server, block), settings);
    if (!recording)
        return false;
    // The answer's end is the ready state that follows receiving, which nothing but the last byte begins.
    for (const FaultServer::Entry& entry : finishedLog(server)) {
        const auto id = static_cast<TaskId>(entry.target.mid(entry.target.lastIndexOf('=') + 1).toInt());
        add(differences.sent, entered(*recording, id, TaskState::Waiting, WaitsOn::Server),
            entry.requestRead);
        add(differences.firstByte, entered(*recording, id, TaskState::Receiving, WaitsOn::Nothing),
            entry.answerBegan);
        const auto& changes = recording->record(id).changes;
        const auto last = std::find_if(changes.rbegin(), changes.rend(),
                                       [](const auto& change) { return change.state == TaskState::Ready; });
        if (last != changes.rend())
            add(differences.lastByte, last->at + *recording->zero(), entry.answerEnded);
    }
    return true;
}

Row stamps(const Bench& bench, const QString& loop, std::optional<Nanos> block)
{
    Differences all;
    bool measured = true;
    for (int round = 0; round < bench.rounds; ++round)
        measured = measure(all, block) && measured;
    Row row(QStringLiteral("stamps against the server's own log, at most six in flight, %1").arg(loop));
    const auto expected = static_cast<std::size_t>(fetches * bench.rounds);
    const auto judge = [&](const QString& what, const std::vector<double>& values) {
        const bool complete = measured && values.size() == expected;
        row.atMost(what + QStringLiteral(" p50"),
                   complete ? std::optional(percentile(values, 0.5)) : std::nullopt, 0.3, "ms");
        row.atMost(QStringLiteral("p99"), complete ? std::optional(percentile(values, 0.99)) : std::nullopt,
                   1.5, "ms");
    };
    judge(QStringLiteral("sent"), all.sent);
    judge(QStringLiteral("first byte"), all.firstByte);
    judge(QStringLiteral("last byte"), all.lastByte);
    return row;
}

} // namespace

std::vector<Row> stampRows(const Bench& bench)
{
    return {stamps(bench, QStringLiteral("loop free"), std::nullopt),
            stamps(bench, QStringLiteral("loop blocked"), 1s)};
}

} // namespace loopscope::bench

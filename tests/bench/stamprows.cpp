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
        const int delayMs = 5 + id * 7 % 11; // or all six answers would come at one moment, and stand in line
        const auto target = QStringLiteral("/ok?bytes=49866&delay_ms=%1&id=%2").arg(delayMs).arg(id);
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

std::optional<Differences> measure(std::optional<Nanos> block)
{
    const FaultServer server;
    RunSettings settings;
    settings.connections = mostInFlight;
    const auto recording = runHere(planOf(server, block), settings);
    if (!recording)
        return std::nullopt;
    Differences differences;
    for (const FaultServer::Entry& entry : finishedLog(server)) {
        const auto id = static_cast<TaskId>(entry.target.mid(entry.target.lastIndexOf('=') + 1).toInt());
        add(differences.sent, entered(*recording, id, TaskState::Waiting, WaitsOn::Server),
            entry.requestRead);
        add(differences.firstByte, entered(*recording, id, TaskState::Receiving, WaitsOn::Nothing),
            entry.answerBegan);
        // The answer's end is the last ready state, which nothing but the last byte begins.
        const auto& changes = recording->record(id).changes;
        const auto last = std::find_if(changes.rbegin(), changes.rend(),
                                       [](const auto& change) { return change.state == TaskState::Ready; });
        if (last != changes.rend())
            add(differences.lastByte, last->at + *recording->zero(), entry.answerEnded);
    }
    return differences;
}

const auto sent = QStringLiteral("sent");
const auto firstByte = QStringLiteral("first byte");
const auto lastByte = QStringLiteral("last byte");
const auto p50 = QStringLiteral(" p50");
const auto p99 = QStringLiteral(" p99");

std::optional<Figures> figuresOfRound(std::optional<Nanos> block)
{
    const auto differences = measure(block);
    if (!differences)
        return std::nullopt;
    Figures figures;
    for (const auto& [what, values] :
         {std::pair(sent, &differences->sent), std::pair(firstByte, &differences->firstByte),
          std::pair(lastByte, &differences->lastByte)}) {
        if (values->size() != fetches)
            return std::nullopt;
        figures[what + p50] = percentile(*values, 0.5);
        figures[what + p99] = percentile(*values, 0.99);
    }
    return figures;
}

Row stamps(const Bench& bench, const QString& loop, std::optional<Nanos> block)
{
    const auto own = QStringLiteral("Loopscope");
    const Medians medians = takeTurns({{own, [block] { return figuresOfRound(block); }}}, bench.rounds);
    Row row(QStringLiteral("stamps against the server's own log, at most six in flight, %1").arg(loop));
    row.goal(QStringLiteral("each p50 ≤ 0.3 ms, p99 ≤ 1.5 ms"));
    for (const QString& what : {sent, firstByte, lastByte}) {
        const auto middle = figure(medians, own, what + p50);
        const auto worst = figure(medians, own, what + p99);
        row.show(what + p50, middle, "ms");
        row.show(p99.trimmed(), worst, "ms");
        row.judge(middle && *middle <= 0.3 && worst && *worst <= 1.5);
    }
    return row;
}

} // namespace

std::vector<Row> stampRows(const Bench& bench)
{
    return {stamps(bench, QStringLiteral("loop free"), std::nullopt),
            stamps(bench, QStringLiteral("loop blocked"), 1s)};
}

} // namespace loopscope::bench

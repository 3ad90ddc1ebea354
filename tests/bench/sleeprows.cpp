#include "tests/bench/ownrun.h"
#include "tests/bench/rows.h"

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

const auto own = QStringLiteral("Loopscope");
const auto node = QStringLiteral("node");
const auto asyncio = QStringLiteral("asyncio");
const auto wall = QStringLiteral("wall_ms");
const auto p50 = QStringLiteral("p50_ms");
const auto p99 = QStringLiteral("p99_ms");

Plan sleeps(int count, Nanos length)
{
    Plan plan;
    plan.tasks.assign(static_cast<std::size_t>(count), Task{.kind = TaskKind::Sleep, .duration = length});
    return plan;
}

// 1 to 1000 ms, the same ones that the peers' scripts make.
Plan spreadSleeps(int count)
{
    Plan plan = sleeps(count, {});
    std::int64_t x = 1;
    for (Task& task : plan.tasks) {
        x = x * 48271 % 2147483647;
        task.duration = std::chrono::milliseconds(1 + x % 1000);
    }
    return plan;
}

/// Loopscope with `plan`, node and asyncio with `arguments`.
Medians measure(const Bench& bench, const Plan& plan, const QStringList& arguments)
{
    const auto here = [&plan]() -> std::optional<Figures> {
        const auto recording = runHere(plan, {});
        return recording ? std::optional(figuresOf(*recording)) : std::nullopt;
    };
    return takeTurns({{own, here},
                      bench.peers.node(node, QStringLiteral("sleeps.js"), arguments),
                      bench.peers.python(asyncio, asyncio, QStringLiteral("sleeps.py"), arguments)},
                     bench.rounds);
}

Row manyAlike(const Bench& bench)
{
    const Medians medians =
        measure(bench, sleeps(100'000, 1s), {QStringLiteral("100000"), QStringLiteral("1000")});
    const auto beyond = [&](const QString& contender) -> std::optional<double> {
        const auto all = figure(medians, contender, wall);
        return all ? std::optional(*all - 1000) : std::nullopt;
    };
    Row row(QStringLiteral("100,000 x `sleep 1s`, concurrent, recorded: last finish − 1 s"));
    row.show({}, beyond(own), "ms");
    for (const QString& peer : {node, asyncio})
        row.showPeer(peer, beyond(peer), "ms");
    row.atMostShare(node, beyond(own), beyond(node), 1.0 / 10);
    row.atMostShare(asyncio, beyond(own), beyond(asyncio), 1.0 / 30);
    return row;
}

Row spread(const Bench& bench)
{
    const Medians medians =
        measure(bench, spreadSleeps(100'000), {QStringLiteral("100000"), QStringLiteral("spread")});
    Row row(QStringLiteral("100,000 sleeps of random 0–1 s: lateness"));
    row.atMost(QStringLiteral("p50"), figure(medians, own, p50), 1, "ms");
    row.atMost(QStringLiteral("p99"), figure(medians, own, p99), 10, "ms");
    row.must(QStringLiteral("never early"),
             figure(medians, own, QStringLiteral("least_ms")).value_or(-1) >= 0);
    for (const QString& peer : {node, asyncio})
        row.showPeer(peer + QStringLiteral(" p99"), figure(medians, peer, p99), "ms");
    return row;
}

Row few(const Bench& bench)
{
    const Medians medians = measure(bench, sleeps(5, 1s), {QStringLiteral("5"), QStringLiteral("1000")});
    Row row(QStringLiteral("5 x `sleep 1s`: lateness"));
    row.atMost(QStringLiteral("p50"), figure(medians, own, p50), 1.3, "ms");
    for (const QString& peer : {asyncio, node})
        row.showPeer(peer, figure(medians, peer, p50), "ms");
    return row;
}

} // namespace

std::vector<Row> sleepRows(const Bench& bench)
{
    return {manyAlike(bench), spread(bench), few(bench)};
}

} // namespace loopscope::bench

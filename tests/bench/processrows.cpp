#include "tests/bench/child.h"
#include "tests/bench/ownrun.h"
#include "tests/bench/rows.h"

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

std::optional<Figures> runProgram(const QString& program)
{
    const auto report = runChild(
        {program, QStringLiteral("run"), QStringLiteral("--quiet"), QStringLiteral("100000x sleep 1s")}, 30s);
    if (!report)
        return std::nullopt;
    return Figures{{QStringLiteral("cpu_ms"), milliseconds(report->cpu)},
                   {QStringLiteral("peak_mb"), double(report->peakBytes) / 1e6}};
}

} // namespace

std::vector<Row> processRows(const Bench& bench)
{
    const QString own = QStringLiteral("Loopscope");
    const QString node = QStringLiteral("node");
    const Medians medians = takeTurns({{own, [&] { return runProgram(bench.program); }},
                                       bench.peers.node(node, QStringLiteral("sleeps.js"),
                                                        {QStringLiteral("100000"), QStringLiteral("1000")})},
                                      bench.rounds);
    Row cpu(QStringLiteral("`loopscope run --quiet \"100000x sleep 1s\"`: CPU of the process"));
    const QString cpuMs = QStringLiteral("cpu_ms");
    cpu.show({}, figure(medians, own, cpuMs), "ms");
    cpu.showPeer(node, figure(medians, node, cpuMs), "ms");
    cpu.atMostShare(node, figure(medians, own, cpuMs), figure(medians, node, cpuMs), 1.0 / 4);
    Row memory(QStringLiteral("the same: peak memory"));
    const QString peakMb = QStringLiteral("peak_mb");
    memory.show({}, figure(medians, own, peakMb), "MB");
    memory.showPeer(node, figure(medians, node, peakMb), "MB");
    memory.atMostShare(node, figure(medians, own, peakMb), figure(medians, node, peakMb), 1);
    return {cpu, memory};
}

} // namespace loopscope::bench

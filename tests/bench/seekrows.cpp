#include "tests/bench/child.h"
#include "tests/bench/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

std::optional<Figures> seekWith(const QString& program, int tasks)
{
    const auto report = runChild({program, QString::number(tasks)}, 60s);
    if (!report)
        return std::nullopt;
    Figures figures;
    const QJsonObject printed = QJsonDocument::fromJson(report->output).object();
    for (auto it = printed.begin(); it != printed.end(); ++it)
        figures[it.key()] = it.value().toDouble();
    return figures;
}

} // namespace

std::vector<Row> seekRows(const Bench& bench)
{
    constexpr int tasks = 100'000;
    const QString own = QStringLiteral("Loopscope");
    const Medians medians =
        takeTurns({{own, [&] { return seekWith(bench.seekTimes, tasks); }}}, bench.rounds);
    const auto measured = [&](const char* name) { return figure(medians, own, QString::fromLatin1(name)); };
    Row seek(QStringLiteral("seeking the inspector to a random moment of a run of 100,000 tasks"));
    seek.show(QStringLiteral("p50"), measured("seek_p50_ms"), "ms");
    seek.atMost(QStringLiteral("p99"), measured("seek_p99_ms"), 5, "ms");
    seek.show(QStringLiteral("making the index"), measured("index_ms"), "ms");
    Row range(QStringLiteral("figures and histogram of a range of that run"));
    range.show(QStringLiteral("random p50"), measured("range_p50_ms"), "ms");
    range.show(QStringLiteral("p99"), measured("range_p99_ms"), "ms");
    range.show(QStringLiteral("the whole run p50"), measured("whole_p50_ms"), "ms");
    range.show(QStringLiteral("p99"), measured("whole_p99_ms"), "ms");
    range.show(QStringLiteral("making the index"), measured("range_index_ms"), "ms");
    return {seek, range};
}

} // namespace loopscope::bench

#include "tests/bench/child.h"
#include "tests/bench/rows.h"
#include "tests/bench/traces/tracefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

const auto simdjsonAlone = QStringLiteral("S");
const auto reading = QStringLiteral("reading");
const auto opening = QStringLiteral("opening");
const auto took = QStringLiteral("ms");
const auto peak = QStringLiteral("peak_mb");
const auto spans = QStringLiteral("spans");

std::optional<Figures> openIn(const Bench& bench, const char* way, const QString& path)
{
    const auto report = runChild({bench.traceTimes, QLatin1String(way), path}, 120s);
    if (!report)
        return std::nullopt;
    const QJsonObject printed = QJsonDocument::fromJson(report->output).object();
    return Figures{{took, printed.value(took).toDouble()},
                   {spans, printed.value(spans).toDouble()},
                   {peak, static_cast<double>(report->peakBytes) / 1e6}};
}

Row rowOf(const QString& what, const QString& way, const Medians& medians, double fileMegabytes)
{
    Row row(what);
    const auto time = figure(medians, way, took);
    const auto alone = figure(medians, simdjsonAlone, took);
    row.show({}, time, "ms");
    row.showPeer(simdjsonAlone, alone, "ms");
    row.atMostShare(simdjsonAlone, time, alone, 2);
    row.atMost(QStringLiteral("peak memory"), figure(medians, way, peak), 3 * fileMegabytes, "MB");
    row.showPeer(QStringLiteral("peak of S"), figure(medians, simdjsonAlone, peak), "MB");
    const auto found = figure(medians, way, spans);
    row.must(QStringLiteral("every span found"), found && found == figure(medians, simdjsonAlone, spans));
    return row;
}

} // namespace

std::vector<Row> traceRows(const Bench& bench)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("trace.json"));
    if (!writeTraceFile(path))
        return {};
    const double megabytes = static_cast<double>(QFileInfo(path).size()) / 1e6;
    const auto way = [&](const char* name) {
        return [&bench, &path, name] { return openIn(bench, name, path); };
    };
    const Medians medians = takeTurns(
        {{simdjsonAlone, way("walk")}, {reading, way("read")}, {opening, way("open")}}, bench.rounds);
    const QString file = QStringLiteral("another program's trace of 1M spans, %1 MB").arg(qRound(megabytes));
    return {rowOf(file + QStringLiteral(": reading it"), reading, medians, megabytes),
            rowOf(file + QStringLiteral(": opening it, ready to be drawn"), opening, medians, megabytes)};
}

} // namespace loopscope::bench

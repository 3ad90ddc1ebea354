#include "tests/bench/child.h"
#include "tests/bench/rows.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace loopscope::bench {

namespace {

using namespace std::chrono_literals;

const auto frames = QStringLiteral("frames_a_second");
const auto worstGap = QStringLiteral("worst_gap_ms");
const auto idlePaints = QStringLiteral("idle_paints");
const auto idleCpu = QStringLiteral("idle_cpu_percent");

std::optional<Figures> count(const Bench& bench, const QStringList& arguments)
{
    const auto report = runChild(QStringList{bench.frameCount} + arguments, 60s);
    if (!report)
        return std::nullopt;
    const QJsonObject printed = QJsonDocument::fromJson(report->output).object();
    Figures figures;
    for (const QString& name : {frames, worstGap, idlePaints, idleCpu})
        figures[name] = printed.value(name).toDouble();
    return figures;
}

} // namespace

std::vector<Row> frameRows(const Bench& bench)
{
    const auto own = QStringLiteral("Loopscope");
    const auto many = QStringLiteral("100,000 tasks");
    const Medians medians = takeTurns({{own, [&bench] { return count(bench, {}); }},
                                       {many, [&bench] { return count(bench, {QStringLiteral("100000")}); }}},
                                      bench.rounds);
    Row live(QStringLiteral("painted frames of a timeline of 1280×800, 200 tasks live, loop blocked"));
    const auto painted = figure(medians, own, frames);
    live.goal(QStringLiteral("≥ 58 in the median second"));
    live.show({}, painted, "a second");
    live.judge(painted && *painted >= 58);
    live.show(QStringLiteral("worst gap"), figure(medians, own, worstGap), "ms");
    Row idle(QStringLiteral("the window with a finished run, left alone for 2 s"));
    const auto paints = figure(medians, own, idlePaints);
    idle.must(QStringLiteral("no repaint"), paints && *paints == 0);
    idle.atMost(QStringLiteral("CPU"), figure(medians, own, idleCpu), 0.2, "% of a core");
    Row grown(QStringLiteral("the same, 100,000 sleeps live, each of them ending during the run"));
    const auto paintedMany = figure(medians, many, frames);
    grown.goal(QStringLiteral("≥ 58 in the median second"));
    grown.show({}, paintedMany, "a second");
    grown.judge(paintedMany && *paintedMany >= 58);
    grown.show(QStringLiteral("worst gap"), figure(medians, many, worstGap), "ms");
    return {live, grown, idle};
}

} // namespace loopscope::bench

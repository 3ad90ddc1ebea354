#include "core/files/textrepeat.h"

#include "core/analysis/spread.h"
#include "core/analysis/summary.h"
#include "core/files/displaywidth.h"
#include "core/files/texttimeline.h"
#include "core/files/textwords.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int figureNameWidth = 18;
constexpr int figureCellWidth = 12;

QString figureRow(const QString& name, const QStringList& cells)
{
    QString line = padToWidth(name, figureNameWidth);
    for (const QString& cell : cells)
        line += rightAligned(cell, figureCellWidth);
    return line;
}

template <class Figure>
QString timeRow(const QString& name, const std::vector<Summary>& summaries, Figure figure)
{
    std::vector<Nanos> times;
    for (const Summary& summary : summaries)
        times.push_back(figure(summary));
    const Spread spread = spreadOf(times);
    return figureRow(name, {durationText(spread.median), durationText(spread.p95), durationText(spread.least),
                            durationText(spread.most)});
}

QString runCount(const Runs& all, const Runs& kept)
{
    const QString runs = all.size() == 1 ? TextWords::tr("1 run") : TextWords::tr("%1 runs").arg(all.size());
    const std::size_t stopped = all.size() - kept.size();
    const QString counted =
        stopped > 0 ? runs + TextWords::tr(", %1 of them stopped and left out").arg(stopped) : runs;
    return counted + TextWords::tr("; above is the one with the middle total time");
}

QString failedRuns(const Runs& runs)
{
    const auto failed = std::count_if(runs.begin(), runs.end(),
                                      [](const auto& run) { return run->ended(Outcome::Failed) > 0; });
    return failed > 0 ? TextWords::tr("tasks failed in %1 of them").arg(failed) : QString();
}

} // namespace

QString textRepeat(const Runs& runs, int columns)
{
    const Runs kept = notStopped(runs);
    std::vector<Summary> summaries;
    for (const auto& run : kept)
        summaries.push_back(summarize(*run));
    QStringList lines{
        QString(),
        runCount(runs, kept),
        QString(),
        figureRow(QString(), {TextWords::tr("median"), QStringLiteral("p95"), TextWords::tr("least"),
                              TextWords::tr("most")}),
        timeRow(TextWords::tr("total time"), summaries, [](const Summary& summary) { return summary.wall; }),
        timeRow(TextWords::tr("loop held"), summaries,
                [](const Summary& summary) { return summary.loop.busy; }),
        timeRow(TextWords::tr("longest block"), summaries,
                [](const Summary& summary) { return summary.loop.longestBlock; }),
        timeRow(TextWords::tr("worst lateness"), summaries,
                [](const Summary& summary) { return summary.loop.worstLate; })};
    const QString failed = failedRuns(kept);
    if (!failed.isEmpty())
        lines += failed;
    return textTimeline(*middleByTime(kept), columns) + lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace loopscope

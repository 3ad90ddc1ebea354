#include "core/files/textracetable.h"

#include "core/files/displaywidth.h"
#include "core/files/textwords.h"
#include "core/race/racewords.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int strategyWidth = 10;
constexpr int tableCellWidth = 11; // a blank and the longest duration

QStringList figureHeadings(bool several)
{
    const QString held = TextWords::tr("loop held");
    if (several)
        return {TextWords::tr("median"), QStringLiteral("p95"), held};
    return {TextWords::tr("total time"), held};
}

QStringList figuresOf(const RaceEntry& entry, bool several)
{
    const auto figure = [&](Nanos Spread::*which) {
        return entry.wall ? durationText((*entry.wall).*which) : QStringLiteral("-");
    };
    const QString held = durationText(entry.held);
    if (several)
        return {figure(&Spread::median), figure(&Spread::p95), held};
    return {durationText(entry.typical->wallTime()), held};
}

int cellWidthFor(const QStringList& headings)
{
    int width = tableCellWidth;
    for (const QString& heading : headings)
        width = std::max(width, 1 + displayWidth(heading));
    return width;
}

QString tableLine(const QString& name, const QStringList& figures, int cellWidth, const QString& behind)
{
    QString line = padToWidth(name, strategyWidth);
    for (const QString& figure : figures)
        line += rightAligned(figure, cellWidth);
    return behind.isEmpty() ? line : line + QStringLiteral("  ") + behind;
}

} // namespace

QStringList textRaceTable(const RaceResult& result)
{
    QStringList lines;
    if (result.entries.empty())
        return lines;
    const bool several = result.rounds > 1;
    const QStringList headings = figureHeadings(several);
    const int cellWidth = cellWidthFor(headings);
    lines += tableLine(TextWords::tr("strategy"), headings, cellWidth,
                       TextWords::tr("against %1").arg(strategyName(result.entries.front().strategy)));
    for (const RaceEntry& entry : result.entries)
        lines += tableLine(strategyName(entry.strategy), figuresOf(entry, several), cellWidth,
                           againstFirstText(entry));
    return lines;
}

} // namespace loopscope

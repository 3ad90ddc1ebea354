#include "core/files/textracetable.h"

#include "core/race/racewords.h"
#include "core/timeline/durationtext.h"

namespace loopscope {

namespace {

constexpr int strategyWidth = 10;
constexpr int tableCellWidth = 11; // a blank and the longest duration

QString figureCell(const QString& text)
{
    return text.rightJustified(tableCellWidth);
}

QString withoutTrailingBlanks(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

QString tableHeading(const RaceResult& result)
{
    QString line = QStringLiteral("strategy").leftJustified(strategyWidth);
    if (result.rounds > 1)
        line += figureCell(QStringLiteral("median")) + figureCell(QStringLiteral("p95"));
    else
        line += figureCell(QStringLiteral("total time"));
    return line + figureCell(QStringLiteral("loop held")) +
           QStringLiteral("  against %1").arg(strategyName(result.entries.front().strategy));
}

QString tableLine(const RaceEntry& entry, bool several)
{
    const auto figure = [&](Nanos Spread::*which) {
        return figureCell(entry.wall ? durationText((*entry.wall).*which) : QStringLiteral("-"));
    };
    QString line = strategyName(entry.strategy).leftJustified(strategyWidth);
    if (several)
        line += figure(&Spread::median) + figure(&Spread::p95);
    else
        line += figureCell(durationText(entry.typical->wallTime()));
    line += figureCell(durationText(entry.held)) + QStringLiteral("  ") + againstFirstText(entry);
    return withoutTrailingBlanks(line);
}

} // namespace

QStringList textRaceTable(const RaceResult& result)
{
    QStringList lines;
    if (result.entries.empty())
        return lines;
    lines += tableHeading(result);
    for (const RaceEntry& entry : result.entries)
        lines += tableLine(entry, result.rounds > 1);
    return lines;
}

} // namespace loopscope

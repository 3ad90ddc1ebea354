#include "core/files/textsweep.h"

#include "core/files/displaywidth.h"
#include "core/files/textsweepcurve.h"
#include "core/race/ranktest.h"
#include "core/race/sweepwords.h"
#include "core/timeline/durationtext.h"

namespace loopscope {

namespace {

constexpr int sweepColumns = 80;
constexpr int sweepCellWidth = 12;

struct SweepText
{
    Q_DECLARE_TR_FUNCTIONS(SweepText)
};

// Flush right, whatever the width of its signs.
QString sweepCell(const QString& text)
{
    return QString(std::max(1, sweepCellWidth - displayWidth(text)), QLatin1Char(' ')) + text;
}

QString sweepTitle(const SweepResult& result)
{
    const Recording& run = *result.points.front().typical;
    const std::size_t tasks = run.tasks().size();
    const QString count = tasks == 1 ? SweepText::tr("1 task") : SweepText::tr("%1 tasks").arg(tasks);
    const QString title =
        result.rounds > 1
            ? SweepText::tr("%1 under %2, %3 varied, %4 runs each")
                  .arg(count, strategyName(run.settings().strategy), SweepWords::setting(result.over))
                  .arg(result.rounds)
            : SweepText::tr("%1 under %2, %3 varied")
                  .arg(count, strategyName(run.settings().strategy), SweepWords::setting(result.over));
    return run.plan().name.isEmpty() ? title : run.plan().name + QStringLiteral(": ") + title;
}

QString sweepHeading(const SweepResult& result)
{
    QString line = sweepCell(SweepWords::setting(result.over));
    if (result.rounds > 1)
        line += sweepCell(SweepText::tr("median")) + sweepCell(SweepText::tr("p95"));
    else
        line += sweepCell(SweepText::tr("total time"));
    return line + sweepCell(SweepText::tr("tasks/s")) + sweepCell(SweepText::tr("in flight"));
}

QString sweepLine(const SweepResult& result, std::size_t index)
{
    const SweepPoint& point = result.points[index];
    const QString none = QStringLiteral("–");
    QString line = sweepCell(QString::number(point.value));
    line += sweepCell(point.wall ? durationText(point.wall->median) : none);
    if (result.rounds > 1)
        line += sweepCell(point.wall ? durationText(point.wall->p95) : none);
    line += sweepCell(SweepWords::throughput(point)) + sweepCell(QString::number(point.peakInFlight));
    const QString mark = SweepWords::mark(point);
    if (index == result.knee)
        line += QStringLiteral("  ") + SweepText::tr("<- knee");
    if (!mark.isEmpty())
        line += QStringLiteral("  ") + mark;
    return line;
}

// By which rule values count as equally good, where somebody asked for more than one run.
QString ruleText(const SweepResult& result)
{
    if (result.rounds < 2)
        return {};
    if (result.rounds < leastSample)
        return SweepText::tr("A value is as good as the best if one of its runs comes within 5 % of the best "
                             "median.");
    return SweepText::tr("A value is as good as the best if its median is within 5 % of the best, or the "
                         "Mann-Whitney U test (Mann and Whitney, 1947) does not tell the two apart at 0.05, "
                         "two-sided.");
}

} // namespace

QString textSweep(const SweepResult& result)
{
    QStringList lines;
    if (!result.points.empty()) {
        lines << cutToWidth(sweepTitle(result), sweepColumns) << QString();
        const QStringList curve = textSweepCurve(result);
        lines += curve;
        if (!curve.isEmpty())
            lines += QString();
        lines += sweepHeading(result);
        for (std::size_t i = 0; i < result.points.size(); ++i)
            lines += cutToWidth(sweepLine(result, i), sweepColumns);
        lines += QString();
    }
    for (const QString& sentence : {SweepWords::verdict(result), SweepWords::reason(result),
                                    SweepWords::afterwards(result), ruleText(result)}) {
        if (!sentence.isEmpty())
            lines += wrapToWidth(sentence, sweepColumns);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace loopscope

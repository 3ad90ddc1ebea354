#include "app/compare/comparisonsaid.h"

#include "app/compare/comparedrun.h"
#include "app/compare/comparewords.h"
#include "app/compare/taskarguments.h"
#include "app/timeline/timelinetext.h"
#include "core/files/displaywidth.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int nameColumns = 20;
constexpr int totalColumns = 9;
constexpr int barColumns = 48;

/// A strip of the comparison, in words.
struct SaidRun
{
    QString way;
    Nanos wall;
    QString difference; // with how it was repeated
    QString loop;
};

std::vector<SaidRun> saidOf(const RunGroups& groups)
{
    const std::vector<Standing> standings = standingsOf(groups);
    const Runs comparable = comparableOf(groups);
    std::vector<SaidRun> said;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        const auto run = shownOf(groups[i], comparable);
        QStringList differences{CompareWords::difference(*run, standings[i]),
                                CompareWords::repeats(standings[i])};
        differences.removeAll(QString());
        said.push_back({TimelineText::way(*run),
                        standings[i].wall ? standings[i].wall->median : run->wallTime(),
                        differences.join(QStringLiteral(" · ")), CompareWords::loop(ComparedRun(run))});
    }
    return said;
}

Nanos longestOf(const std::vector<SaidRun>& runs)
{
    Nanos longest(1);
    for (const SaidRun& run : runs)
        longest = std::max(longest, run.wall);
    return longest;
}

// A cell of a Markdown table: no bar ends it, no line breaks it.
QString cell(const QString& text)
{
    return harmless(text).replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

} // namespace

QString ComparisonSaid::text(const RunGroups& groups)
{
    const std::vector<SaidRun> runs = saidOf(groups);
    const Nanos longest = longestOf(runs);
    QString said;
    for (const SaidRun& run : runs) {
        const auto cells = static_cast<qsizetype>(run.wall * barColumns / longest);
        said += padToWidth(run.way, nameColumns) + durationText(run.wall).rightJustified(totalColumns) +
                QStringLiteral("  ") + QString(std::max<qsizetype>(1, cells), QLatin1Char('=')) +
                QLatin1Char('\n');
        said += QString(nameColumns + totalColumns + 2, QLatin1Char(' ')) +
                cutToWidth(run.difference + QStringLiteral(" · ") + run.loop, barColumns) + QLatin1Char('\n');
    }
    return said + CompareWords::verdict(groups) + QLatin1Char('\n');
}

QString ComparisonSaid::markdown(const RunGroups& groups)
{
    QString said = QStringLiteral("| %1 | %2 | %3 | %4 |\n|---|---:|---|---|\n")
                       .arg(tr("Way"), tr("Total time"), tr("Difference"), tr("Loop"));
    for (const SaidRun& run : saidOf(groups))
        said += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(cell(run.way), durationText(run.wall), cell(run.difference), cell(run.loop));
    return said + QLatin1Char('\n') + CompareWords::verdict(groups) + QLatin1Char('\n');
}

QString ComparisonSaid::command(const RunGroup& group)
{
    const QString tasks = taskArguments(*group.front());
    if (tasks.isEmpty())
        return {};
    const RunSettings& settings = group.front()->settings();
    const QString repeat = group.size() > 1 ? QStringLiteral(" --repeat %1").arg(group.size()) : QString();
    return QStringLiteral("loopscope race --limit %1 --workers %2 --connections %3")
               .arg(settings.limit)
               .arg(settings.workers)
               .arg(settings.connections) +
           repeat + tasks;
}

} // namespace loopscope

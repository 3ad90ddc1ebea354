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

Nanos longestOf(const Runs& runs)
{
    Nanos longest(1);
    for (const auto& run : runs)
        longest = std::max(longest, run->wallTime());
    return longest;
}

// A cell of a Markdown table: no bar ends it, no line breaks it.
QString cell(const QString& text)
{
    return harmless(text).replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

QString differenceOf(const Runs& runs, const Recording& run)
{
    return CompareWords::difference(run, Standing(baseOf(runs), run));
}

} // namespace

QString ComparisonSaid::text(const Runs& runs)
{
    const Nanos longest = longestOf(runs);
    QString said;
    for (const auto& run : runs) {
        const auto cells = static_cast<qsizetype>(run->wallTime() * barColumns / longest);
        said += padToWidth(TimelineText::way(*run), nameColumns) +
                durationText(run->wallTime()).rightJustified(totalColumns) + QStringLiteral("  ") +
                QString(std::max<qsizetype>(1, cells), QLatin1Char('=')) + QLatin1Char('\n');
        said += QString(nameColumns + totalColumns + 2, QLatin1Char(' ')) +
                cutToWidth(differenceOf(runs, *run) + QStringLiteral(" · ") +
                               CompareWords::loop(ComparedRun(run)),
                           barColumns) +
                QLatin1Char('\n');
    }
    return said + CompareWords::verdict(runs) + QLatin1Char('\n');
}

QString ComparisonSaid::markdown(const Runs& runs)
{
    QString said = QStringLiteral("| %1 | %2 | %3 | %4 |\n|---|---:|---|---|\n")
                       .arg(tr("Way"), tr("Total time"), tr("Difference"), tr("Loop"));
    for (const auto& run : runs)
        said += QStringLiteral("| %1 | %2 | %3 | %4 |\n")
                    .arg(cell(TimelineText::way(*run)), durationText(run->wallTime()),
                         cell(differenceOf(runs, *run)), cell(CompareWords::loop(ComparedRun(run))));
    return said + QLatin1Char('\n') + CompareWords::verdict(runs) + QLatin1Char('\n');
}

QString ComparisonSaid::command(const Recording& run)
{
    const QString tasks = taskArguments(run);
    if (tasks.isEmpty())
        return {};
    const RunSettings& settings = run.settings();
    return QStringLiteral("loopscope race --limit %1 --workers %2 --connections %3")
               .arg(settings.limit)
               .arg(settings.workers)
               .arg(settings.connections) +
           tasks;
}

} // namespace loopscope

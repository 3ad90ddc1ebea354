#include "app/compare/differencessaid.h"

#include "app/compare/differencewords.h"
#include "core/files/displaywidth.h"

namespace loopscope {

namespace {

constexpr int taskColumns = 28;
constexpr int timesColumns = 22;
constexpr int changeColumns = 28;

// What stands in a Markdown table: no bar ends it, no line breaks it.
QString inTable(const QString& text)
{
    return harmless(text).replace(QLatin1Char('|'), QStringLiteral("\\|"));
}

} // namespace

QString DifferencesSaid::text(const Recording& earlier, const Recording& present,
                              const TaskDifferences& differences)
{
    const DifferenceWords words(earlier, present, differences);
    QString said = words.title() + QLatin1Char('\n');
    for (const std::size_t row : differences.greatest(mostTasks)) {
        const TaskDifference& difference = differences.rows()[row];
        said += padToWidth(words.name(difference), taskColumns) + QLatin1Char(' ') +
                padToWidth(words.times(difference), timesColumns) + QLatin1Char(' ') +
                cutToWidth(words.change(difference), changeColumns) + QLatin1Char('\n');
    }
    for (const QString& line : wrapToWidth(words.sentence(), 80))
        said += line + QLatin1Char('\n');
    return said + rest(differences);
}

QString DifferencesSaid::markdown(const Recording& earlier, const Recording& present,
                                  const TaskDifferences& differences)
{
    const DifferenceWords words(earlier, present, differences);
    QString said = inTable(words.title()) + QStringLiteral("\n\n| %1 | %2 | %3 |\n|---|---:|---|\n")
                                                .arg(tr("Task"), tr("Took"), tr("Difference"));
    for (const std::size_t row : differences.greatest(mostTasks)) {
        const TaskDifference& difference = differences.rows()[row];
        said += QStringLiteral("| %1 | %2 | %3 |\n")
                    .arg(inTable(words.name(difference)), words.times(difference), words.change(difference));
    }
    return said + QLatin1Char('\n') + words.sentence() + QLatin1Char('\n') + rest(differences);
}

QString DifferencesSaid::rest(const TaskDifferences& differences)
{
    const std::size_t differing = differences.differing();
    return differing <= mostTasks
               ? QString()
               : tr("The %1 greatest differences of %L2.").arg(mostTasks).arg(differing) + QLatin1Char('\n');
}

} // namespace loopscope

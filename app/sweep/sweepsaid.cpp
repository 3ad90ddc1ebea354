#include "app/sweep/sweepsaid.h"

#include "app/compare/taskarguments.h"
#include "app/sweep/sweepmodel.h"
#include "core/race/sweepvalues.h"
#include "core/race/sweepwords.h"

namespace loopscope {

namespace {

QString tableRow(const QStringList& cells)
{
    return QStringLiteral("| %1 |\n").arg(cells.join(QStringLiteral(" | ")));
}

// A setting that is not varied itself.
QString settingArgument(const SweepResult& result, SweptSetting setting, const RunSettings& settings)
{
    return setting == result.over
               ? QString()
               : QStringLiteral(" --%1 %2").arg(sweptName(setting)).arg(sweptValue(settings, setting));
}

} // namespace

QString SweepSaid::markdown(const SweepResult& result)
{
    SweepModel model;
    model.show(result);
    QStringList headings;
    QStringList lines;
    for (int column = 0; column < model.columnCount(); ++column) {
        if (!model.isUsed(column))
            continue;
        headings << model.headerData(column, Qt::Horizontal).toString();
        lines << (column < SweepModel::Note ? QStringLiteral("---:") : QStringLiteral("---"));
    }
    QString said = tableRow(headings) + tableRow(lines);
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.isUsed(column))
                cells << model.index(row, column).data().toString();
        }
        said += tableRow(cells);
    }
    return said + QLatin1Char('\n') + SweepWords::all(result) + QLatin1Char('\n');
}

QString SweepSaid::command(const SweepResult& result)
{
    if (result.points.empty())
        return {};
    const Recording& run = *result.points.front().typical;
    const QString tasks = taskArguments(run);
    if (tasks.isEmpty())
        return {};
    std::vector<int> values;
    for (const SweepPoint& point : result.points)
        values.push_back(point.value);
    QString command = QStringLiteral("loopscope sweep --strategy %1 --over %2 --values %3")
                          .arg(strategyName(run.settings().strategy), sweptName(result.over),
                               sweepValuesText(values).remove(QLatin1Char(' ')));
    for (const SweptSetting setting : sweptSettings)
        command += settingArgument(result, setting, run.settings());
    if (result.rounds > 1)
        command += QStringLiteral(" --repeat %1").arg(result.rounds);
    return command + tasks;
}

} // namespace loopscope

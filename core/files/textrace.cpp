#include "core/files/textrace.h"

#include "core/analysis/causes.h"
#include "core/files/displaywidth.h"
#include "core/files/textfigures.h"
#include "core/files/textlegend.h"
#include "core/files/textracetable.h"
#include "core/files/textrow.h"
#include "core/files/textruler.h"
#include "core/files/textwords.h"
#include "core/race/racewords.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int fewestColumns = 60;
constexpr int widestTaskName = 20;
constexpr std::ptrdiff_t firstTasks = 3;
constexpr std::ptrdiff_t shownTasks = 6;

// The loop's row with its heartbeats, where nothing held it, in it.
QString wholeLoopCells(const Recording& recording, const TextScale& scale)
{
    QString row = loopCells(recording, scale);
    const QString heartbeats = heartbeatCells(recording, scale);
    for (int cell = 0; cell < scale.cells; ++cell) {
        const bool held = row[cell] == QLatin1Char(textsign::held);
        const bool free = row[cell] == QLatin1Char(' ');
        if (free || (!held && heartbeats[cell] == QLatin1Char(textsign::missed)))
            row[cell] = heartbeats[cell];
    }
    return row;
}

class TextRace
{
public:
    TextRace(const RaceResult& result, int columns)
        : m_result(result)
        , m_columns(std::max(columns, fewestColumns))
    {
    }

    QString text()
    {
        if (!m_result.entries.empty()) {
            chooseTasks();
            measure();
            addPicture();
            m_lines += textRaceTable(m_result);
            addMissing();
            m_lines += QString();
        }
        m_lines += wrapToWidth(raceVerdict(m_result), m_columns);
        const QString test = testText(m_result);
        if (!test.isEmpty())
            m_lines += wrapToWidth(test, m_columns);
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    const Recording& first() const { return *m_result.entries.front().typical; }

    // The same for each strategy: the first, and the slowest of the others under the first strategy.
    void chooseTasks()
    {
        const std::size_t count = first().tasks().size();
        for (TaskId id = 1; id <= count; ++id)
            m_tasks.push_back(id);
        if (std::ssize(m_tasks) <= shownTasks)
            return;
        const auto others = m_tasks.begin() + firstTasks;
        std::partial_sort(
            others, m_tasks.begin() + shownTasks, m_tasks.end(), [&](TaskId left, TaskId right) {
                return std::pair(-tookOf(first(), left), left) < std::pair(-tookOf(first(), right), right);
            });
        m_tasks.resize(shownTasks);
        std::sort(others, m_tasks.end());
    }

    QString endText(const Recording& run, TaskId id) const
    {
        const TaskRecord& record = run.record(id);
        const QString took = record.start() ? durationText(tookOf(run, id)) : QString();
        return took.rightJustified(m_timeWidth) + QLatin1Char(' ') + outcomeWord(record.outcome);
    }

    void measure()
    {
        int endWidth = 0;
        for (const RaceEntry& entry : m_result.entries) {
            const Recording& run = *entry.typical;
            m_scale.last = std::max({m_scale.last, run.wallTime(), Nanos(1)});
            m_timeWidth = std::max(m_timeWidth, displayWidth(durationText(run.wallTime())));
            for (const TaskId id : m_tasks)
                m_timeWidth = std::max(m_timeWidth, displayWidth(durationText(tookOf(run, id))));
        }
        for (const RaceEntry& entry : m_result.entries) {
            m_nameWidth = std::max(m_nameWidth, displayWidth(strategyName(entry.strategy)));
            for (const TaskId id : m_tasks) {
                m_nameWidth = std::max(m_nameWidth, displayWidth(taskLabel(id)));
                endWidth = std::max(endWidth, displayWidth(endText(*entry.typical, id)));
            }
        }
        m_nameWidth = std::min(m_nameWidth, widestTaskName);
        m_scale.cells = std::max(10, m_columns - m_nameWidth - endWidth - 3); // blanks and end marks between
    }

    QString taskLabel(TaskId id) const { return QStringLiteral("  ") + harmless(first().taskName(id)); }

    QString title() const
    {
        const std::size_t tasks = first().tasks().size();
        const QString plan = first().plan().name;
        QString title = tasks == 1 ? TextWords::tr("1 task") : TextWords::tr("%1 tasks").arg(tasks);
        if (m_result.rounds > 1)
            title += TextWords::tr(", %1 runs of each strategy, the middle ones shown").arg(m_result.rounds);
        else
            title += TextWords::tr(", each strategy in turn");
        return plan.isEmpty() ? title : plan + QStringLiteral(": ") + title;
    }

    void addPicture()
    {
        m_lines += cutToWidth(title(), m_columns);
        m_lines += QString();
        for (const QString& line : textRuler(m_scale))
            addRow(QString(), line, {});
        for (const RaceEntry& entry : m_result.entries)
            addEntry(entry);
        const std::size_t tasks = first().tasks().size();
        if (tasks > m_tasks.size())
            m_lines += TextWords::tr("and %1 more tasks").arg(tasks - m_tasks.size());
        m_lines += QString();
        m_lines += TextWords::tr("Beside each strategy's name stands its loop.");
        m_lines += textLegend(m_loopSigns, m_taskSigns, m_columns);
        m_lines += QString();
    }

    void addEntry(const RaceEntry& entry)
    {
        const Recording& run = *entry.typical;
        const QString loop = wholeLoopCells(run, m_scale);
        m_loopSigns += loop;
        addRow(strategyName(entry.strategy), loop + QLatin1Char(' '),
               durationText(run.wallTime()).rightJustified(m_timeWidth));
        for (const TaskId id : m_tasks) {
            const QString cells = taskCells(run, id, m_scale);
            m_taskSigns += cells;
            addRow(taskLabel(id), cells, endText(run, id));
        }
    }

    void addRow(const QString& name, const QString& cells, const QString& end)
    {
        QString line = padToWidth(name, m_nameWidth) + QLatin1Char(' ') + cells + QLatin1Char(' ') + end;
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        m_lines += line;
    }

    void addMissing()
    {
        for (const StrategyKind strategy : raceStrategies) {
            const bool ran = std::any_of(m_result.entries.begin(), m_result.entries.end(),
                                         [&](const RaceEntry& entry) { return entry.strategy == strategy; });
            if (!ran)
                m_lines += TextWords::tr("%1 did not run").arg(strategyName(strategy));
        }
    }

    const RaceResult& m_result;
    int m_columns;
    int m_nameWidth = 0;
    int m_timeWidth = 0;
    TextScale m_scale;
    std::vector<TaskId> m_tasks;
    QStringList m_lines;
    QString m_loopSigns;
    QString m_taskSigns;
};

} // namespace

QString textRace(const RaceResult& result, int columns)
{
    return TextRace(result, columns).text();
}

} // namespace loopscope

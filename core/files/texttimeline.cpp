#include "core/files/texttimeline.h"

#include "core/analysis/findings/findings.h"
#include "core/files/displaywidth.h"
#include "core/files/textfigures.h"
#include "core/files/textlegend.h"
#include "core/files/textrow.h"
#include "core/files/textruler.h"
#include "core/files/textwords.h"
#include "core/timeline/durationtext.h"
#include "core/words/findingwords.h"

#include <algorithm>

namespace loopscope {

namespace {

constexpr int leastColumns = 60;
constexpr int widestName = 20;
constexpr std::size_t firstRows = 20;
constexpr std::size_t slowestRows = 20;
constexpr std::size_t shownFindings = 3;

class TextTimeline
{
public:
    TextTimeline(const Recording& recording, int columns)
        : m_recording(recording)
        , m_columns(std::max(columns, leastColumns))
    {
        chooseTasks();
        measure();
    }

    QString text()
    {
        addTitle();
        addRuler();
        addLoop();
        addTasks();
        addLegend();
        const Summary summary = summarize(m_recording);
        for (const QString& figure : textFigures(m_recording, summary))
            addWrapped(figure);
        addFindings(findingsOf(m_recording, summary));
        return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
    }

private:
    Nanos tookOf(TaskId id) const
    {
        const TaskRecord& record = m_recording.record(id);
        const auto start = record.start();
        return start ? record.end.value_or(m_recording.lastTime()) - *start : Nanos(-1);
    }

    void chooseTasks()
    {
        const std::size_t count = m_recording.tasks().size();
        const bool all = count <= firstRows + slowestRows;
        for (TaskId id = 1; id <= (all ? count : firstRows); ++id)
            m_first.push_back(id);
        if (all)
            return;
        std::vector<std::pair<Nanos, TaskId>> others; // by how long they took, negated: the slowest first
        others.reserve(count - firstRows);
        for (TaskId id = firstRows + 1; id <= count; ++id)
            others.emplace_back(-tookOf(id), id);
        std::partial_sort(others.begin(), others.begin() + slowestRows, others.end());
        for (std::size_t i = 0; i < slowestRows; ++i)
            m_slowest.push_back(others[i].second);
    }

    // The durations of all rows end in one column.
    QString endText(TaskId id) const
    {
        const QString word = outcomeWord(m_recording.record(id).outcome);
        const Nanos took = tookOf(id);
        const QString duration = took < Nanos(0) ? QString() : durationText(took);
        return duration.rightJustified(m_durationWidth) + QLatin1Char(' ') + word;
    }

    void measure()
    {
        m_nameWidth = displayWidth(TextWords::tr("heartbeats"));
        int endWidth = 0;
        std::vector<TaskId> shown = m_first;
        shown.insert(shown.end(), m_slowest.begin(), m_slowest.end());
        for (const TaskId id : shown) {
            m_nameWidth = std::max(m_nameWidth, displayWidth(harmless(m_recording.taskName(id))));
            if (const Nanos took = tookOf(id); took >= Nanos(0))
                m_durationWidth = std::max(m_durationWidth, displayWidth(durationText(took)));
        }
        for (const TaskId id : shown)
            endWidth = std::max(endWidth, displayWidth(endText(id)));
        m_nameWidth = std::min(m_nameWidth, widestName);
        m_scale.last = m_recording.isOver() ? m_recording.wallTime() : m_recording.lastTime();
        if (m_scale.last <= Nanos(0))
            m_scale.last = std::max(m_recording.lastTime(), Nanos(1));
        m_scale.cells = std::max(10, m_columns - m_nameWidth - endWidth - 3); // blanks and end marks between
    }

    void addTitle()
    {
        const QString plan = m_recording.plan().name;
        const std::size_t count = m_recording.tasks().size();
        const QString tasks = count == 1 ? TextWords::tr("1 task") : TextWords::tr("%1 tasks").arg(count);
        const QString title = tasks + QStringLiteral(", ") + strategyName(m_recording.settings().strategy);
        m_lines += cutToWidth(plan.isEmpty() ? title : plan + QStringLiteral(": ") + title, m_columns);
        m_lines += QString();
    }

    void addRow(const QString& name, const QString& cells, const QString& end = {})
    {
        QString line = padToWidth(name, m_nameWidth) + QLatin1Char(' ') + cells;
        if (!end.isEmpty())
            line += QLatin1Char(' ') + end;
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        m_lines += line;
    }

    void addRuler()
    {
        for (const QString& line : textRuler(m_scale))
            addRow(QString(), line);
    }

    void addLoop()
    {
        const QString loop = loopCells(m_recording, m_scale);
        const QString heartbeats = heartbeatCells(m_recording, m_scale);
        addRow(TextWords::tr("loop"), loop);
        addRow(TextWords::tr("heartbeats"), heartbeats);
        m_loopSigns = loop + heartbeats;
    }

    void addTask(TaskId id)
    {
        const QString cells = taskCells(m_recording, id, m_scale);
        m_taskSigns += cells;
        addRow(m_recording.taskName(id), cells, endText(id));
    }

    void addTasks()
    {
        for (const TaskId id : m_first)
            addTask(id);
        if (m_slowest.empty())
            return;
        const std::size_t others = m_recording.tasks().size() - m_first.size();
        m_lines += TextWords::tr("the slowest %1 of the other %2:").arg(m_slowest.size()).arg(others);
        for (const TaskId id : m_slowest)
            addTask(id);
        m_lines += TextWords::tr("and %1 more tasks").arg(others - m_slowest.size());
    }

    void addLegend()
    {
        m_lines += QString();
        m_lines += textLegend(m_loopSigns, m_taskSigns, m_columns);
        m_lines += QString();
    }

    void addFindings(const std::vector<Finding>& findings)
    {
        for (std::size_t i = 0; i < std::min(findings.size(), shownFindings); ++i) {
            const QString gain = FindingWords::gainSentence(findings[i]);
            m_lines += QString();
            const QString text = harmless(FindingWords::sentence(findings[i]));
            addWrapped(gain.isEmpty() ? text : text + QLatin1Char(' ') + gain);
            const Fix fix = FindingWords::fix(findings[i]);
            if (!fix.python.isEmpty())
                addWrapped(fix.python, QStringLiteral("  - Python:"));
            if (!fix.qt.isEmpty())
                addWrapped(fix.qt, QStringLiteral("  - Qt:"));
        }
        if (findings.size() > shownFindings)
            m_lines += TextWords::tr("and %1 more findings").arg(findings.size() - shownFindings);
    }

    void addWrapped(const QString& sentence, const QString& lead = {})
    {
        m_lines += wrapToWidth(sentence, m_columns, lead);
    }

    const Recording& m_recording;
    int m_columns;
    int m_nameWidth = 0;
    int m_durationWidth = 0;
    TextScale m_scale;
    std::vector<TaskId> m_first;
    std::vector<TaskId> m_slowest; ///< of those behind the first, the slowest first
    QStringList m_lines;
    QString m_loopSigns;
    QString m_taskSigns;
};

} // namespace

QString textTimeline(const Recording& recording, int columns)
{
    return TextTimeline(recording, columns).text();
}

} // namespace loopscope

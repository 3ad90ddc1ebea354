#include "core/files/csvwriter.h"

#include "core/trace/eventnames.h"

namespace loopscope {

namespace {

constexpr qsizetype csvPiece = 1 << 16; // bytes that are handed over at once

// A field that holds what divides fields stands in quotes, with quotes in it doubled.
QByteArray csvField(QString text)
{
    const bool divides = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                         text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!divides)
        return text.toUtf8();
    return QStringLiteral("\"%1\"").arg(text.replace(QLatin1Char('"'), QStringLiteral("\"\""))).toUtf8();
}

QByteArray csvMicros(Nanos time)
{
    const auto fraction = QByteArray::number(static_cast<qlonglong>(time.count() % 1000));
    return QByteArray::number(static_cast<qlonglong>(time.count() / 1000)) + '.' +
           fraction.rightJustified(3, '0');
}

void addBytes(QByteArray& line, QLatin1String word)
{
    line += ',';
    line += QByteArray(word.data(), word.size());
}

/// The lines of one task.
class CsvTask
{
public:
    CsvTask(std::size_t run, const Recording& recording, TaskId id)
        : m_recording(recording)
        , m_record(recording.record(id))
    {
        m_begin = QByteArray::number(static_cast<qulonglong>(run)) + ',' +
                  csvField(strategyName(recording.settings().strategy)) + ',' + QByteArray::number(id) + ',' +
                  csvField(recording.taskName(id)) + ',' + csvField(kindName(recording.task(id).kind));
        addBytes(m_end, outcomeName(m_record.outcome));
        m_end += ',' + csvField(m_record.reason) + '\n';
    }

    void write(QByteArray& lines) const
    {
        if (m_record.changes.empty())
            lines += m_begin + ",,,,," + m_end;
        for (std::size_t i = 0; i < m_record.changes.size(); ++i)
            writeState(i, lines);
    }

private:
    void writeState(std::size_t i, QByteArray& lines) const
    {
        const StateChange& change = m_record.changes[i];
        lines += m_begin;
        addBytes(lines, stateName(change.state));
        addBytes(lines, waitsOnName(change.on));
        addBytes(lines, holderName(change.holder));
        const Nanos end = m_record.changeEnd(i).value_or(m_recording.lastTime());
        lines += ',' + csvMicros(change.at) + ',' + csvMicros(end - change.at) + m_end;
    }

    const Recording& m_recording;
    const TaskRecord& m_record;
    QByteArray m_begin; // of each line
    QByteArray m_end;
};

} // namespace

bool writeCsv(const std::vector<const Recording*>& runs, QIODevice& device)
{
    QByteArray lines("run,strategy,task,name,type,state,on,where,start_us,dur_us,outcome,reason\n");
    for (std::size_t run = 0; run < runs.size(); ++run) {
        for (TaskId id = 1; id <= runs[run]->tasks().size(); ++id) {
            CsvTask(run, *runs[run], id).write(lines);
            if (lines.size() < csvPiece)
                continue;
            if (device.write(lines) != lines.size())
                return false;
            lines.clear();
        }
    }
    return device.write(lines) == lines.size();
}

} // namespace loopscope

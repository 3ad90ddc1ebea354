#include "app/log/logtext.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

constexpr int timeWidth = 10; // "9999.999 s": nearly three hours stay aligned

Nanos tookToAnswer(const Recording& recording, const LogEntry& entry)
{
    const QuestionRecord& question = recording.questions()[entry.index];
    return question.answered.value_or(entry.at) - question.asked;
}

} // namespace

QString LogText::line(const Recording& recording, const RunLog& log, const LogEntry& entry)
{
    const Nanos at = entry.kind == LogEntry::Kind::Total ? recording.wallTime() : entry.at;
    const QString seconds = QString::number(static_cast<double>(at.count()) / 1e9, 'f', 3);
    return QStringLiteral("%1  %2").arg(tr("%1 s").arg(seconds).rightJustified(timeWidth),
                                        what(recording, log, entry));
}

bool LogText::isLate(const Recording& recording, const LogEntry& entry)
{
    if (entry.kind == LogEntry::Kind::Answered)
        return tookToAnswer(recording, entry) >= heldThreshold(recording.settings());
    return entry.kind == LogEntry::Kind::Held;
}

QString LogText::what(const Recording& recording, const RunLog& log, const LogEntry& entry)
{
    switch (entry.kind) {
    case LogEntry::Kind::Started: return tr("start: %1").arg(Wording::taskName(recording, entry.index));
    case LogEntry::Kind::Ended: return ended(recording, entry.index);
    case LogEntry::Kind::Held: return held(recording, log.held(entry));
    case LogEntry::Kind::Asked: return tr("question %1: asked").arg(entry.index + 1);
    case LogEntry::Kind::Answered:
        return tr("question %1: answered after %2")
            .arg(entry.index + 1)
            .arg(durationText(tookToAnswer(recording, entry)));
    case LogEntry::Kind::Total: return total(recording);
    }
    Q_UNREACHABLE();
}

QString LogText::ended(const Recording& recording, TaskId id)
{
    const TaskRecord& record = recording.record(id);
    const QString name = Wording::taskName(recording, id);
    if (record.outcome == Outcome::Failed)
        return tr("✗ failed: %1: %2").arg(name, Wording::reason(record.reason));
    if (record.outcome == Outcome::Cancelled)
        return tr("■ stopped: %1").arg(name);
    if (record.fetch && record.fetch->bytes > 0)
        return tr("complete: %1 · %2").arg(name, Wording::bytes(record.fetch->bytes));
    return tr("complete: %1").arg(name);
}

QString LogText::held(const Recording& recording, const HeldStretch& stretch)
{
    const QString length = durationText(*stretch.end - stretch.start);
    if (stretch.tasks > 1)
        return tr("loop held %1 by %n task(s), one after another", nullptr, static_cast<int>(stretch.tasks))
            .arg(length);
    return tr("loop held %1 by %2").arg(length, Wording::taskName(recording, stretch.by));
}

QString LogText::total(const Recording& recording)
{
    const QString time = durationText(recording.wallTime());
    switch (*recording.runEnd()) {
    case RunEnd::Completed: return tr("total time %1").arg(time);
    case RunEnd::Stopped: return tr("stopped; total time %1").arg(time);
    case RunEnd::OutOfMemory: return tr("memory ran out; total time so far %1").arg(time);
    }
    Q_UNREACHABLE();
}

} // namespace loopscope

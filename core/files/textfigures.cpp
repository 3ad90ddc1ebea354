#include "core/files/textfigures.h"

#include "core/files/displaywidth.h"
#include "core/files/textwords.h"
#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

constexpr int shownFailures = 10;

QString loopFigure(const Recording& recording, const LoopFigures& loop)
{
    QString text = TextWords::tr("loop held %1 in all").arg(durationText(loop.busy));
    if (loop.callbacks == 0)
        return text;
    const QString holder = loop.longestBlockTask == noTask
                               ? TextWords::tr("the strategy itself")
                               : harmless(recording.taskName(loop.longestBlockTask));
    return text + TextWords::tr(", longest %1 by %2").arg(durationText(loop.longestBlock), holder);
}

QString heartbeatFigure(const LoopFigures& loop)
{
    return TextWords::tr("heartbeats missed %1 of %2, worst lateness %3")
        .arg(loop.heartbeatsMissed)
        .arg(loop.heartbeats)
        .arg(durationText(loop.worstLate));
}

QString outcomeFigure(const Summary& summary)
{
    QStringList parts{TextWords::tr("%1 succeeded").arg(summary.succeeded)};
    if (summary.failed > 0)
        parts += TextWords::tr("%1 failed").arg(summary.failed);
    if (summary.cancelled > 0)
        parts += TextWords::tr("%1 stopped").arg(summary.cancelled);
    if (summary.notRun > 0)
        parts += TextWords::tr("%1 not started").arg(summary.notRun);
    return parts.join(QStringLiteral(", "));
}

QString endFigure(const Recording& recording)
{
    if (recording.runEnd() == RunEnd::OutOfMemory)
        return TextWords::tr("memory ran out: the recording ends there");
    if (recording.runEnd() == RunEnd::Stopped)
        return TextWords::tr("the run was stopped");
    return recording.isOver() ? QString() : TextWords::tr("the run was still going on");
}

QStringList failures(const Recording& recording, int failed)
{
    QStringList lines;
    for (TaskId id = 1; id <= recording.records().size() && lines.size() < shownFailures; ++id) {
        const TaskRecord& record = recording.record(id);
        if (record.outcome == Outcome::Failed)
            lines += TextWords::tr("%1 failed: %2")
                         .arg(harmless(recording.taskName(id)), harmless(Wording::reason(record.reason)));
    }
    if (failed > shownFailures)
        lines += TextWords::tr("and %1 more failed").arg(failed - shownFailures);
    return lines;
}

} // namespace

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotRun: return TextWords::tr("not started");
    case Outcome::Unfinished: return TextWords::tr("going on");
    case Outcome::Succeeded: return TextWords::tr("done");
    case Outcome::Failed: return TextWords::tr("failed");
    case Outcome::Cancelled: return TextWords::tr("stopped");
    }
    Q_UNREACHABLE();
}

QStringList textFigures(const Recording& recording, const Summary& summary)
{
    QString totals = TextWords::tr("total time %1, sum of work %2")
                         .arg(durationText(summary.wall), durationText(summary.tasks));
    if (const auto overlap = summary.overlap())
        totals += TextWords::tr(", at once %1 on average, %2 at most")
                      .arg(QString::number(*overlap, 'f', 1))
                      .arg(summary.peakInFlight);
    QStringList lines{totals, loopFigure(recording, summary.loop), heartbeatFigure(summary.loop),
                      outcomeFigure(summary)};
    const QString end = endFigure(recording);
    if (!end.isEmpty())
        lines += end;
    return lines + failures(recording, summary.failed);
}

} // namespace loopscope

#include "app/summary/verdict.h"

#include "app/look/wording.h"
#include "core/timeline/durationtext.h"
#include "core/timeline/heldstretches.h"
#include "core/timeline/labelfit.h"

#include <QStringList>

#include <algorithm>

namespace loopscope {

namespace {

TaskId firstFailed(const Recording& recording)
{
    const std::vector<TaskRecord>& records = recording.records();
    TaskId first = noTask;
    for (TaskId id = 1; id <= records.size(); ++id) {
        if (records[id - 1].outcome != Outcome::Failed)
            continue;
        if (first == noTask || records[id - 1].end < recording.record(first).end)
            first = id;
    }
    return first;
}

} // namespace

QString Verdict::howItWent(const Recording& recording, const Summary& summary)
{
    const int asked = summary.succeeded + summary.failed + summary.cancelled + summary.notRun;
    if (recording.runEnd() == RunEnd::Stopped)
        return tr("Stopped after %1: %2 of %3 done.")
            .arg(durationText(recording.lastTime()))
            .arg(summary.succeeded)
            .arg(asked);
    if (recording.runEnd() == RunEnd::OutOfMemory)
        return tr("Memory ran out; this is what was recorded until then.");
    if (asked == 0)
        return tr("There was nothing to run.");
    if (summary.notRun == asked)
        return tr("None of the tasks ran: nobody awaited them.");
    return tr("%1 of work in %2.").arg(durationText(summary.tasks), durationText(summary.wall));
}

QString Verdict::whatHeldTheLoop(const Recording& recording, const Summary& summary)
{
    if (summary.loop.longestBlock < heldThreshold(recording.settings()))
        return {};
    const QString length = durationText(summary.loop.longestBlock);
    if (summary.strategy == StrategyKind::Blocking)
        return tr("Nothing else could run: the loop was held for %1.").arg(length);
    return tr("%1 held the loop for %2.")
        .arg(Wording::taskName(recording, summary.loop.longestBlockTask), length);
}

QString Verdict::sentence(const Recording& recording, const Summary& summary)
{
    QStringList sentences{howItWent(recording, summary)};
    if (const TaskId failed = firstFailed(recording); failed != noTask) {
        QString reason = plainLabel(recording.record(failed).reason);
        sentences << tr("%1 succeeded, %2 failed; first %3: %4.")
                         .arg(QString::number(summary.succeeded), QString::number(summary.failed),
                              Wording::taskName(recording, failed), reason);
    }
    sentences << whatHeldTheLoop(recording, summary);
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString Verdict::counts(const Recording& recording, const Summary& summary)
{
    QStringList counts;
    if (summary.succeeded > 0)
        counts << tr("%L1 succeeded").arg(summary.succeeded);
    if (summary.failed > 0)
        counts << tr("%L1 failed").arg(summary.failed);
    if (summary.cancelled > 0)
        counts << tr("%L1 stopped").arg(summary.cancelled);
    if (summary.notRun > 0)
        counts << tr("%L1 never started").arg(summary.notRun);
    const QString how = recording.runEnd() == RunEnd::Stopped ? tr("Stopped") : tr("Done");
    return counts.isEmpty() ? how : tr("%1: %2").arg(how, counts.join(QStringLiteral(", ")));
}

} // namespace loopscope

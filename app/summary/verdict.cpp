#include "app/summary/verdict.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

#include <QLocale>
#include <QStringList>

namespace loopscope {

QString Verdict::sentence(const Recording& recording, const Summary& summary)
{
    return sentence(storyOf(recording, summary));
}

QString Verdict::sentence(const RunStory& story)
{
    QStringList sentences;
    const bool completed = story.end == RunEnd::Completed;
    const bool anyRan = story.tasks > 0 && story.notRun < story.tasks;
    if (!completed || !anyRan)
        sentences << cutShort(story);
    if (story.failed > 0)
        sentences << failures(story);
    if (!completed || !anyRan)
        return sentences.join(QLatin1Char(' '));
    if (story.deadlineWait * 2 >= story.wall && story.deadlineWait > Nanos(0))
        sentences << tr("Waiting for a deadline to pass took %1 of the %2.")
                         .arg(durationText(story.deadlineWait), durationText(story.wall));
    else
        sentences << Verdict::completed(story);
    return sentences.join(QLatin1Char(' '));
}

QString Verdict::soFar(const Recording& recording)
{
    const std::size_t all = recording.tasks().size();
    const std::size_t failed = recording.ended(Outcome::Failed);
    const std::size_t done = recording.ended(Outcome::Succeeded);
    if (done + failed == 0)
        return tr("Running…");
    if (failed == 0)
        return tr("Running… %L1 of %L2 done.").arg(done).arg(all);
    return tr("Running… %L1 of %L2 done, %L3 failed.").arg(done).arg(all).arg(failed);
}

QString Verdict::cutShort(const RunStory& story)
{
    if (story.tasks == 0)
        return tr("There was nothing to run.");
    if (story.end == RunEnd::OutOfMemory)
        return tr("Memory ran out; this is what was recorded until then.");
    if (story.end == RunEnd::Stopped)
        return stopped(story);
    if (!story.end)
        return tr("Still going on when this was saved: %L1 of %L2 done.")
            .arg(story.succeeded)
            .arg(story.tasks);
    return tr("None of the tasks ran: they were created, but nobody awaited them.");
}

QString Verdict::stopped(const RunStory& story)
{
    const QString time = durationText(story.last);
    if (story.cancelled > 0 && story.notRun > 0)
        return tr("Stopped after %1: %L2 of %L3 done, %L4 cut off, %L5 never started.")
            .arg(time)
            .arg(story.succeeded)
            .arg(story.tasks)
            .arg(story.cancelled)
            .arg(story.notRun);
    if (story.cancelled > 0)
        return tr("Stopped after %1: %L2 of %L3 done, %L4 cut off.")
            .arg(time)
            .arg(story.succeeded)
            .arg(story.tasks)
            .arg(story.cancelled);
    if (story.notRun > 0)
        return tr("Stopped after %1: %L2 of %L3 done, %L4 never started.")
            .arg(time)
            .arg(story.succeeded)
            .arg(story.tasks)
            .arg(story.notRun);
    return tr("Stopped after %1: %L2 of %L3 done.").arg(time).arg(story.succeeded).arg(story.tasks);
}

QString Verdict::failures(const RunStory& story)
{
    const QString name = Wording::shortened(story.firstFailed);
    const QString reason = Wording::shortened(Wording::reason(story.reason), 240);
    if (story.succeeded == 0 && story.cancelled == 0 && story.notRun == 0 && story.tasks > 1)
        return tr("All %1 failed; first %2: %3.").arg(QLocale().toString(story.tasks), name, reason);
    return tr("%1 succeeded, %2 failed; first %3: %4.")
        .arg(QLocale().toString(story.succeeded), QLocale().toString(story.failed), story.firstFailed,
             reason);
}

QString Verdict::completed(const RunStory& story)
{
    switch (story.strategy) {
    case StrategyKind::Blocking: return blocking(story);
    case StrategyKind::Sequential: return sequential(story);
    case StrategyKind::Concurrent:
    case StrategyKind::Pool:
    case StrategyKind::Unawaited: return together(story);
    }
    Q_UNREACHABLE();
}

QString Verdict::culprit(const RunStory& story)
{
    return story.culprit.isEmpty() ? tr("main") : Wording::shortened(story.culprit);
}

QString Verdict::blocking(const RunStory& story)
{
    const QString work = durationText(story.work);
    const QString wall = durationText(story.wall);
    if (story.cause == Cause::OneSlowTask)
        return tr("%1 of work took %2, most of it for %3 alone (%4): nothing else could run, the loop was "
                  "held "
                  "throughout.")
            .arg(work, wall, culprit(story), durationText(story.cost));
    return tr("%1 of work took %2: nothing else could run, the loop was held throughout.").arg(work, wall);
}

QString Verdict::sequential(const RunStory& story)
{
    const QString work = durationText(story.work);
    const QString wall = durationText(story.wall);
    const QString cost = durationText(story.cost);
    switch (story.cause) {
    case Cause::HeldLoop:
        return tr("%1 of work took %2, one task at a time, and %3 held the loop for %4.")
            .arg(work, wall, culprit(story), cost);
    case Cause::OnlyLoop:
        return tr("%1 of work took %2: all of it ran on the loop, and nothing else could.").arg(work, wall);
    case Cause::OneSlowTask:
        return tr("%1 of work took %2, one task at a time, most of it for %3 alone (%4); the loop stayed "
                  "free.")
            .arg(work, wall, culprit(story), cost);
    default: break;
    }
    if (story.tasks == 1)
        return tr("%1 of work took %2, and the loop stayed free.").arg(work, wall);
    return tr("%1 of work took %2: one task at a time is as slow as blocking, but the loop stayed free.")
        .arg(work, wall);
}

QString Verdict::together(const RunStory& story)
{
    const QString work = durationText(story.work);
    const QString wall = durationText(story.wall);
    switch (story.cause) {
    case Cause::HeldLoop: return heldLoop(story);
    case Cause::OnlyLoop:
        return tr("%1 of work in %2: all of it ran on the loop, which does one thing at a time.")
            .arg(work, wall);
    case Cause::TooFewSlots: return tooFewSlots(story);
    case Cause::OneSlowTask:
        return tr("%1 of work in %2, most of it waiting for %3 alone (%4); the loop stayed free.")
            .arg(work, wall, culprit(story), durationText(story.cost));
    case Cause::Nothing: break;
    }
    if (story.tasks == 1)
        return tr("%1 of work in %2, and the loop stayed free.").arg(work, wall);
    if (story.strategy == StrategyKind::Pool)
        return tr("%1 of work in %2: each task held a worker of its own, and the loop stayed free.")
            .arg(work, wall);
    return tr("%1 of work in %2: the tasks waited at the same time, and the loop stayed free.")
        .arg(work, wall);
}

QString Verdict::heldLoop(const RunStory& story)
{
    const QString work = durationText(story.work);
    const QString wall = durationText(story.wall);
    const QString cost = durationText(story.cost);
    if (story.victim.isEmpty())
        return tr("%1 of work in %2, but %3 held the loop for %4.").arg(work, wall, culprit(story), cost);
    return tr("%1 of work in %2, but %3 held the loop for %4, and %5 ran %6 late.")
        .arg(work, wall, culprit(story), cost, Wording::shortened(story.victim),
             durationText(story.victimLate));
}

QString Verdict::tooFewSlots(const RunStory& story)
{
    const QString work = durationText(story.work);
    const QString wall = durationText(story.wall);
    const QString queued = QLocale().toString(story.queued);
    const QString places = QLocale().toString(story.places);
    if (story.queuedFor == WaitsOn::Limit)
        return tr("%1 of work in %2: with a limit of %3 at once, %4 had to queue.")
            .arg(work, wall, places, queued);
    if (story.queuedFor == WaitsOn::Worker)
        return tr("%1 of work in %2: too few workers (%3), so %4 had to queue.")
            .arg(work, wall, places, queued);
    if (story.places == 0)
        return tr("%1 of work in %2: %3 had to queue for a connection.").arg(work, wall, queued);
    return tr("%1 of work in %2: too few connections to a host (%3), so %4 had to queue.")
        .arg(work, wall, places, queued);
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

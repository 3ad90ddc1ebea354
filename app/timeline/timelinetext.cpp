#include "app/timeline/timelinetext.h"

#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

QStringList TimelineText::held(const Recording& recording, const HeldStretch& stretch, Nanos now)
{
    const QString length = durationText(stretch.end.value_or(now) - stretch.start);
    if (!stretch.end && stretch.tasks > 1) {
        const QString name = Wording::taskName(recording, blockingTaskAt(recording, now));
        return {tr("held %1 · now by %2").arg(length, name), tr("held %1").arg(length), length};
    }
    if (stretch.tasks > 1)
        return {tr("held %1 by %2 tasks, one after another").arg(length).arg(stretch.tasks),
                tr("held %1").arg(length), length};
    const QString name = Wording::taskName(recording, stretch.by);
    return {tr("held %1 by %2").arg(length, name), tr("held %1").arg(length), length};
}

QStringList TimelineText::heldOften(std::size_t stretches)
{
    return {tr("held %1 times").arg(stretches)};
}

QStringList TimelineText::end(const TaskRecord& record, Nanos now)
{
    const std::optional<Nanos> start = record.start();
    if (!start)
        return {};
    if (!record.end)
        return {tr("%1…").arg(durationText(now - *start))};
    const QString took = durationText(*record.end - *start);
    if (record.outcome == Outcome::Cancelled)
        return {tr("stopped · %1").arg(took), took};
    if (record.outcome == Outcome::Failed) {
        const QString reason = Wording::reason(record.reason);
        return {tr("failed: %1 · %2").arg(reason, took), tr("failed: %1").arg(reason), tr("failed")};
    }
    if (record.fetch && record.fetch->bytes > 0)
        return {tr("%1 · %2").arg(took, Wording::bytes(record.fetch->bytes)), took};
    return {took};
}

QStringList TimelineText::state(const StateChange& change)
{
    if (change.state == TaskState::Queued)
        return {Wording::stateOn(change.state, change.on), Wording::waitsOn(change.on)};
    if (change.holder.isNone())
        return {};
    const QString holds = Wording::holds(change.holder);
    return {tr("%1 · %2").arg(Wording::state(change.state), holds), holds};
}

QString TimelineText::neverStarted()
{
    return tr("never started");
}

QString TimelineText::loopTitle()
{
    return tr("Event loop");
}

QString TimelineText::loopDetail(const Recording& recording, bool heldNow)
{
    if (heldNow)
        return tr("held now");
    const std::size_t count = recording.callbacks().size();
    return count == 1 ? tr("1 callback") : tr("%L1 callbacks").arg(count);
}

QString TimelineText::worker(std::size_t number)
{
    return tr("worker %1").arg(number);
}

QString TimelineText::sign(Sign sign)
{
    switch (sign) {
    case Sign::Queued: return tr("queued");
    case Sign::Waiting: return tr("waiting");
    case Sign::Receiving: return tr("receiving");
    case Sign::Ready: return tr("ready, not run");
    case Sign::Running: return tr("running");
    case Sign::HoldsThread: return tr("holds a thread");
    case Sign::LoopHeld: return tr("loop held");
    case Sign::HeartbeatAnswered: return tr("heartbeat");
    case Sign::HeartbeatMissed: return tr("heartbeat missed");
    case Sign::Question: return tr("question to the loop");
    case Sign::EarlierRun: return tr("earlier run");
    case Sign::Predicted: return tr("predicted");
    }
    Q_UNREACHABLE();
}

QString TimelineText::receivingOrRunning()
{
    return tr("receiving or running");
}

QString TimelineText::emptyPlan()
{
    return tr("Add tasks on the left, then press Run (F5).");
}

QString TimelineText::way(const Recording& recording)
{
    const RunSettings& settings = recording.settings();
    const QString strategy = Wording::strategy(settings.strategy);
    if (settings.strategy == StrategyKind::Concurrent && settings.limit > 0)
        return tr("%1 (limit %2)").arg(strategy).arg(settings.limit);
    if (settings.strategy == StrategyKind::Pool && settings.workers > 0)
        return tr("%1 (%2)").arg(strategy).arg(settings.workers);
    return strategy;
}

QString TimelineText::endLine(const Recording& recording)
{
    return tr("%1 · %2").arg(way(recording), durationText(recording.wallTime()));
}

QString TimelineText::ghostLine(const OtherWay& ghost)
{
    return tr("%1, predicted · %2", "a way of running, and its total time")
        .arg(Wording::strategy(ghost.strategy), durationText(ghost.wall));
}

QStringList TimelineText::comparison(const RunComparison& comparison)
{
    using Verdict = RunComparison::Verdict;
    const QString difference = durationText(comparison.difference);
    const QString ratio = QString::number(comparison.ratio, 'f', comparison.ratio < 9.95 ? 1 : 0);
    const bool nameRatio = comparison.ratio >= leastRatioToName;
    QStringList forms;
    switch (comparison.verdict) {
    case Verdict::Sooner:
        if (nameRatio)
            forms << tr("%1 sooner · %2 times as fast").arg(difference, ratio);
        return forms << tr("%1 sooner").arg(difference);
    case Verdict::Later:
        if (nameRatio)
            forms << tr("%1 later · %2 times as long").arg(difference, ratio);
        return forms << tr("%1 later").arg(difference);
    case Verdict::Equal: return {tr("no difference that matters"), tr("no difference")};
    }
    Q_UNREACHABLE();
}

QStringList TimelineText::question(const QuestionRecord& question)
{
    if (!question.answered)
        return {};
    const QString late = durationText(*question.answered - question.asked);
    return {tr("answered %1 late").arg(late), late};
}

} // namespace loopscope

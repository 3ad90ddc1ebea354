#include "app/compare/comparewords.h"

#include "app/timeline/timelinetext.h"
#include "core/analysis/comparedruns.h"
#include "core/timeline/durationtext.h"

#include <algorithm>

namespace loopscope {

namespace {

// Whether most of the tasks' time was their own code, not waiting.
bool mostlyComputes(const Recording& run)
{
    Nanos running{};
    Nanos all{};
    for (const TaskRecord& record : run.records()) {
        for (std::size_t i = 0; i < record.changes.size(); ++i) {
            const StateChange& change = record.changes[i];
            const Nanos length = record.changeEnd(i).value_or(run.lastTime()) - change.at;
            if (change.state == TaskState::Running)
                running += length;
            if (change.state != TaskState::Queued && change.state != TaskState::Ready)
                all += length;
        }
    }
    return running > all / 2;
}

} // namespace

QString CompareWords::setback(const Recording& run)
{
    if (!run.isOver())
        return tr("running…");
    if (run.runEnd() == RunEnd::Stopped || run.ended(Outcome::Cancelled) > 0)
        return tr("stopped");
    if (run.runEnd() == RunEnd::OutOfMemory)
        return tr("memory ran out");
    const auto failed = static_cast<int>(run.ended(Outcome::Failed));
    return failed > 0 ? tr("%n failed", nullptr, failed) : QString();
}

QString CompareWords::difference(const Recording& run, const Standing& standing)
{
    const QString setback = CompareWords::setback(run);
    if (standing.isBase)
        return setback.isEmpty() ? tr("the first run") : setback;
    if (standing.otherTasks)
        return tr("other tasks");
    if (!standing.comparison)
        return setback.isEmpty() ? tr("did something else") : setback;
    const QString difference = TimelineText::comparison(*standing.comparison).constLast();
    return setback.isEmpty() ? difference : tr("%1 · %2").arg(setback, difference);
}

QString CompareWords::loop(const ComparedRun& run)
{
    return run.held > Nanos(0) ? tr("loop held %1").arg(durationText(run.held)) : tr("loop free");
}

QString CompareWords::queued(const RunStory& story)
{
    if (story.queued == 0)
        return {};
    switch (story.queuedFor) {
    case WaitsOn::Worker: return tr("%n task(s) queued for a worker", nullptr, story.queued);
    case WaitsOn::Limit: return tr("%n task(s) queued: the limit", nullptr, story.queued);
    case WaitsOn::Connection: return tr("%n task(s) queued for a connection", nullptr, story.queued);
    default: return {};
    }
}

QString CompareWords::leftOut(std::size_t tasks)
{
    return tasks == 0 ? QString() : tr("and %L1 more tasks").arg(tasks);
}

QString CompareWords::verdict(const Runs& runs)
{
    if (runs.size() < 2)
        return tr("Tick two runs or more to compare them, or run all four ways (F8).");
    if (std::any_of(runs.begin(), runs.end(), [](const auto& run) { return !run->isOver(); }))
        return tr("Running… the verdict comes at the end.");
    if (!areOfOnePlan(runs))
        return tr(
            "These runs had different tasks: their times stand on one axis, and none is called faster.");
    Runs comparable = comparableOf(runs);
    comparable.erase(
        std::remove_if(comparable.begin(), comparable.end(),
                       [&](const auto& run) { return !didTheSameWork(*comparable.front(), *run); }),
        comparable.end());
    if (comparable.empty())
        return tr("Nothing to compare: no task succeeded in a run that went to its end.");
    QStringList sentences{fastest(comparable), failures(*comparable.front()), notCompared(runs, comparable)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString CompareWords::fastest(const Runs& comparable)
{
    const auto sooner = [](const auto& left, const auto& right) {
        return left->wallTime() < right->wallTime();
    };
    const auto [least, most] = std::minmax_element(comparable.begin(), comparable.end(), sooner);
    const Recording& fast = **least;
    if (comparable.size() == 1)
        return tr("Only %1 can be judged: it took %2.")
            .arg(TimelineText::way(fast), durationText(fast.wallTime()));
    // Where the first run took as long as the slowest, its bracket and this sentence name the same
    // difference.
    const Recording& first = *comparable.front();
    const Recording& slow =
        compareTimes(first.wallTime(), (*most)->wallTime()).verdict == RunComparison::Verdict::Equal ? first
                                                                                                     : **most;
    const RunComparison comparison = compareTimes(slow.wallTime(), fast.wallTime());
    if (comparison.verdict != RunComparison::Verdict::Sooner)
        return tr("The way makes no difference here: every run took about %1.")
            .arg(durationText(fast.wallTime()));
    return tr("%1 does the same work %2 sooner than %3%4.", "4: the reason, or nothing")
        .arg(TimelineText::way(fast), durationText(comparison.difference), TimelineText::way(slow),
             reason(slow, fast));
}

QString CompareWords::reason(const Recording& slow, const Recording& fast)
{
    const int slowPeak = summarize(slow).peakInFlight;
    const int fastPeak = summarize(fast).peakInFlight;
    if (fastPeak <= slowPeak)
        return {};
    const bool pool = fast.settings().strategy == StrategyKind::Pool;
    if (pool && mostlyComputes(fast))
        return tr(", because its workers compute on several cores at once");
    if (slowPeak > 1)
        return tr(", because up to %1 of its tasks are under way at once, not %2")
            .arg(fastPeak)
            .arg(slowPeak);
    return pool ? tr(", because its tasks wait at the same time, each holding a worker and none the loop")
                : tr(", because its tasks wait at the same time and hold nothing");
}

// The same ones in each that is compared.
QString CompareWords::failures(const Recording& run)
{
    const auto failed = static_cast<int>(run.ended(Outcome::Failed));
    return failed == 0 ? QString() : tr("%n task(s) failed in each.", nullptr, failed);
}

QString CompareWords::notCompared(const Runs& runs, const Runs& comparable)
{
    QStringList others;
    for (const auto& run : runs) {
        if (std::find(comparable.begin(), comparable.end(), run) != comparable.end())
            continue;
        const QString why = setback(*run);
        others << (why.isEmpty()
                       ? TimelineText::way(*run)
                       : tr("%1 (%2)", "a run, and what befell it").arg(TimelineText::way(*run), why));
    }
    return others.isEmpty() ? QString() : tr("Not compared: %1.").arg(others.join(QStringLiteral(", ")));
}

} // namespace loopscope

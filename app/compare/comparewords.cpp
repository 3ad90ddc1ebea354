#include "app/compare/comparewords.h"

#include "app/look/wording.h"
#include "app/timeline/timelinetext.h"
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

std::optional<std::size_t> comparisonBase(const Runs& runs)
{
    const auto best = fastestOf(runs);
    if (!best)
        return std::nullopt;
    const std::size_t most = runs[*best]->ended(Outcome::Succeeded);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (runs[i]->runEnd() == RunEnd::Completed && runs[i]->ended(Outcome::Succeeded) == most)
            return i;
    }
    return best;
}

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

QString CompareWords::difference(const Recording& first, const Recording& run)
{
    const QString setback = CompareWords::setback(run);
    if (&first == &run)
        return setback.isEmpty() ? tr("the first run") : setback;
    const auto comparison = compareRuns(first, run);
    if (!comparison)
        return setback.isEmpty() ? tr("did something else") : setback;
    const QString difference = TimelineText::comparison(*comparison).constLast();
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
    const auto best = fastestOf(runs);
    if (!best)
        return tr("Nothing to compare: no task succeeded in a run that went to its end.");
    const QString first = fastest(runs, *best);
    const QString rest = notCompared(runs);
    return rest.isEmpty() ? first : tr("%1 %2", "two sentences").arg(first, rest);
}

QString CompareWords::fastest(const Runs& runs, std::size_t index)
{
    const Recording& fast = *runs[index];
    const Recording* slow = nullptr; // the one that took longest for as much
    int comparable = 0;
    for (const auto& run : runs) {
        if (run->runEnd() == RunEnd::Completed &&
            run->ended(Outcome::Succeeded) == fast.ended(Outcome::Succeeded)) {
            ++comparable;
            if (!slow || run->wallTime() > slow->wallTime())
                slow = run.get();
        }
    }
    // Where the first run took as long, its bracket and this sentence name the same difference.
    const Recording& first = *runs[*comparisonBase(runs)];
    const auto beyond = compareRuns(first, *slow);
    if (beyond && beyond->verdict == RunComparison::Verdict::Equal)
        slow = &first;
    const auto comparison = compareRuns(*slow, fast);
    if (comparable == 1)
        return tr("Only %1 can be judged: it took %2.")
            .arg(TimelineText::way(fast), durationText(fast.wallTime()));
    if (!comparison || comparison->verdict != RunComparison::Verdict::Sooner)
        return tr("The way makes no difference here: every run took about %1.")
            .arg(durationText(fast.wallTime()));
    return tr("%1 does the same work %2 sooner than %3%4.", "4: the reason, or nothing")
        .arg(TimelineText::way(fast), durationText(comparison->difference), TimelineText::way(*slow),
             reason(*slow, fast));
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

QString CompareWords::notCompared(const Runs& runs)
{
    std::size_t most = 0;
    for (const auto& run : runs)
        most = std::max(most, run->ended(Outcome::Succeeded));
    QStringList others;
    for (const auto& run : runs) {
        if (run->runEnd() == RunEnd::Completed && run->ended(Outcome::Succeeded) == most)
            continue;
        const QString why = setback(*run);
        others << (why.isEmpty()
                       ? TimelineText::way(*run)
                       : tr("%1 (%2)", "a run, and what befell it").arg(TimelineText::way(*run), why));
    }
    return others.isEmpty() ? QString() : tr("Not compared: %1.").arg(others.join(QStringLiteral(", ")));
}

} // namespace loopscope

#include "app/compare/comparewords.h"

#include "app/timeline/timelinetext.h"
#include "core/race/ranktest.h"
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
    const bool chance = standing.p && standing.comparison->verdict == RunComparison::Verdict::Equal;
    const QString difference = chance ? tr("no difference beyond chance")
                                      : TimelineText::comparison(*standing.comparison).constLast();
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

QString CompareWords::anotherProgram()
{
    return tr("another program");
}

QString CompareWords::tracks(std::size_t spans, std::size_t tracks)
{
    return tr("%L1 spans, %L2 tracks").arg(spans).arg(tracks);
}

QString CompareWords::besideTraces(std::size_t traces)
{
    return tr(
        "%n trace(s) of another program stand on the same axis from its own beginning: what was done in "
        "it is not known, so nothing is held against it.",
        nullptr, static_cast<int>(traces));
}

QString CompareWords::repeats(const Standing& standing)
{
    return standing.runs < 2 || !standing.wall
               ? QString()
               : tr("median of %1 · p95 %2").arg(standing.runs).arg(durationText(standing.wall->p95));
}

QString CompareWords::verdict(const RunGroups& groups)
{
    const Runs all = allOf(groups);
    if (std::any_of(all.begin(), all.end(), [](const auto& run) { return !run->isOver(); }))
        return tr("Running… the verdict comes at the end.");
    if (groups.size() == 1 && all.size() > 1)
        return single(groups.front());
    if (groups.size() < 2)
        return tr("Tick two runs or more to compare them, or run all four ways (F8).");
    if (!areOfOnePlan(all))
        return tr(
            "These runs had different tasks: their times stand on one axis, and none is called faster.");
    const RaceResult result = raceResult(groups);
    if (!result.fastest)
        return tr("Nothing to compare: no task succeeded in a run that went to its end.");
    const RaceEntry& fastest = result.entries[*result.fastest];
    QStringList sentences{CompareWords::fastest(result), failures(*fastest.compared.front()),
                          notCompared(result), test(result)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString CompareWords::single(const RunGroup& group)
{
    const Standing standing = standingsOf({group}).front();
    const QString times = standing.wall ? durationText(standing.wall->median) : QStringLiteral("–");
    return tr("%1: %2, %3. Tick another way to compare it with.", "a way, its total time, of how many runs")
        .arg(TimelineText::way(*group.front()), times, repeats(standing));
}

QString CompareWords::fastest(const RaceResult& result)
{
    std::vector<const RaceEntry*> compared;
    for (const RaceEntry& entry : result.entries) {
        if (entry.wall)
            compared.push_back(&entry);
    }
    const RaceEntry& fast = result.entries[*result.fastest];
    const QString time = durationText(fast.wall->median);
    if (compared.size() == 1)
        return tr("Only %1 can be judged: it took %2.").arg(TimelineText::way(*fast.typical), time);
    // Where the first took as long as the slowest, its bracket and this sentence name the same difference.
    const RaceEntry& most =
        **std::max_element(compared.begin(), compared.end(), [](const auto* left, const auto* right) {
            return left->wall->median < right->wall->median;
        });
    const RaceEntry& first = *compared.front();
    const bool firstIsSlowest =
        compareTimesOf(first.compared, most.compared).comparison.verdict == RunComparison::Verdict::Equal;
    const RaceEntry& slow = firstIsSlowest ? first : most;
    const RunComparison comparison = compareTimesOf(slow.compared, fast.compared).comparison;
    if (comparison.verdict != RunComparison::Verdict::Sooner)
        return result.rounds < 2 ? tr("The way makes no difference here: every run took about %1.").arg(time)
                                 : tr("The way makes no difference here: about %1 in the median.").arg(time);
    return tr("%1 does the same work %2 sooner than %3%4.", "4: the reason, or nothing")
        .arg(TimelineText::way(*fast.typical), durationText(comparison.difference),
             TimelineText::way(*slow.typical), reason(*slow.typical, *fast.typical));
}

// By what differences count, where ways ran more than once.
QString CompareWords::test(const RaceResult& result)
{
    if (result.rounds < 2)
        return {};
    double greatest = -1;
    for (const RaceEntry& entry : result.entries)
        greatest = std::max(greatest, entry.p.value_or(-1));
    return greatest < 0
               ? tr("Medians; whether they differ beyond chance cannot be told from fewer than %1 runs of "
                    "each.")
                     .arg(leastSample)
               : tr("Medians; a difference counts where chance would make it less often than 1 in 20 "
                    "(Mann–Whitney U test).");
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

QString CompareWords::notCompared(const RaceResult& result)
{
    QStringList others;
    for (const RaceEntry& entry : result.entries) {
        for (const auto& run : entry.runs) {
            if (std::find(entry.compared.begin(), entry.compared.end(), run) != entry.compared.end())
                continue;
            const QString why = setback(*run);
            others << (why.isEmpty()
                           ? TimelineText::way(*run)
                           : tr("%1 (%2)", "a run, and what befell it").arg(TimelineText::way(*run), why));
        }
    }
    others.removeDuplicates();
    return others.isEmpty() ? QString() : tr("Not compared: %1.").arg(others.join(QStringLiteral(", ")));
}

} // namespace loopscope

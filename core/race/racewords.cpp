#include "core/race/racewords.h"

#include "core/analysis/runstory.h"
#include "core/race/ranktest.h"
#include "core/timeline/durationtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace loopscope {

namespace {

using Verdict = RunComparison::Verdict;

/// The context in which these words are translated.
struct RaceWords
{
    Q_DECLARE_TR_FUNCTIONS(RaceWords)
};

bool isStopped(const std::shared_ptr<const Recording>& run)
{
    return run->runEnd() == RunEnd::Stopped;
}

QString failedText(const Recording& run)
{
    const std::size_t failed = run.ended(Outcome::Failed);
    return failed > 0 ? RaceWords::tr("%1 failed").arg(failed) : QString();
}

QString whyNotCompared(const Recording& run)
{
    if (run.runEnd() == RunEnd::Stopped)
        return RaceWords::tr("it was stopped");
    if (run.runEnd() == RunEnd::OutOfMemory)
        return RaceWords::tr("memory ran out");
    const QString failed = failedText(run);
    return failed.isEmpty() ? RaceWords::tr("nothing was done") : failed;
}

// What keeps runs of a strategy from being compared, or failed in them all the same.
QString marks(const RaceEntry& entry)
{
    const std::size_t leftOut = entry.runs.size() - entry.compared.size();
    if (leftOut == 0)
        return failedText(*entry.typical);
    if (entry.runs.size() == 1)
        return RaceWords::tr("not compared: %1").arg(whyNotCompared(*entry.typical));
    const bool stopped = std::any_of(entry.runs.begin(), entry.runs.end(), isStopped);
    return RaceWords::tr("%1 of %2 runs %3, left out")
        .arg(leftOut)
        .arg(entry.runs.size())
        .arg(stopped ? RaceWords::tr("stopped or failed") : RaceWords::tr("with failures"));
}

QString differenceText(const RunComparison& comparison)
{
    const bool sooner = comparison.verdict == Verdict::Sooner;
    const QString difference = durationText(comparison.difference);
    QString text = (sooner ? RaceWords::tr("%1 sooner") : RaceWords::tr("%1 later")).arg(difference);
    if (comparison.ratio >= leastRatioToName)
        text += (sooner ? RaceWords::tr(", %1 times as fast") : RaceWords::tr(", %1 times as long"))
                    .arg(QString::number(comparison.ratio, 'f', 1));
    return text;
}

RunStory storyOfTypical(const RaceEntry& entry)
{
    return storyOf(*entry.typical, summarize(*entry.typical));
}

QString placesText(const RunStory& story)
{
    if (story.queuedFor == WaitsOn::Limit)
        return RaceWords::tr("%1 at once, which is its limit").arg(story.places);
    if (story.queuedFor == WaitsOn::Worker)
        return RaceWords::tr("%1 at once, one a worker").arg(story.places);
    return story.places > 0 ? RaceWords::tr("%1 at once, one a connection").arg(story.places)
                            : RaceWords::tr("as many at once as there are connections");
}

QString whyConcurrentIsFast(const RunStory& story)
{
    switch (story.cause) {
    case Cause::TooFewSlots:
        return RaceWords::tr("its tasks wait at the same time, %1, and hold nothing").arg(placesText(story));
    case Cause::HeldLoop:
        return RaceWords::tr("its tasks wait at the same time, though %1 held the loop for %2")
            .arg(story.culprit.isEmpty() ? RaceWords::tr("main") : story.culprit, durationText(story.cost));
    case Cause::OneSlowTask:
        return RaceWords::tr("its tasks wait at the same time, and it took little longer than %1 alone")
            .arg(story.culprit);
    case Cause::OnlyLoop: return RaceWords::tr("it had less to do besides the work itself");
    case Cause::Nothing: break;
    }
    return RaceWords::tr("its tasks wait at the same time and hold nothing");
}

QString whyFast(const RaceEntry& entry)
{
    const RunStory story = storyOfTypical(entry);
    switch (entry.strategy) {
    case StrategyKind::Blocking: return RaceWords::tr("nothing but the work itself takes time in it");
    case StrategyKind::Sequential:
        return RaceWords::tr("one task at a time as well, but the loop is free in between");
    case StrategyKind::Concurrent: return whyConcurrentIsFast(story);
    case StrategyKind::Pool: break;
    case StrategyKind::Unawaited: return RaceWords::tr("none of its tasks ran");
    }
    if (story.cause == Cause::TooFewSlots)
        return RaceWords::tr("its workers carry tasks out at the same time, %1").arg(placesText(story));
    return RaceWords::tr("its tasks run at the same time, each holding a worker of its own");
}

// Why doing things at once gave nothing.
QString whyNoneIsFaster(const RaceResult& result)
{
    const RaceEntry& last = result.entries.back();
    if (last.typical->tasks().size() == 1)
        return RaceWords::tr("there is one task, so nothing can happen at the same time");
    const auto concurrent =
        std::find_if(result.entries.begin(), result.entries.end(),
                     [](const RaceEntry& entry) { return entry.strategy == StrategyKind::Concurrent; });
    const RunStory story = storyOfTypical(concurrent == result.entries.end() ? last : *concurrent);
    switch (story.cause) {
    case Cause::OnlyLoop:
        return RaceWords::tr("the work keeps whichever thread runs it busy, and there was no more than one "
                             "to share it out to");
    case Cause::TooFewSlots: return RaceWords::tr("its tasks went %1").arg(placesText(story));
    case Cause::OneSlowTask:
        return RaceWords::tr("%1 alone is most of the time (%2)")
            .arg(story.culprit, durationText(story.cost));
    case Cause::HeldLoop:
    case Cause::Nothing: break;
    }
    return RaceWords::tr("they differ by no more than two runs of one plan differ anyway");
}

// Which others were as good as the fastest, as far as a look at the medians tells.
QString alsoAsFast(const RaceResult& result)
{
    const RaceEntry& fastest = result.entries[*result.fastest];
    QStringList names;
    for (const RaceEntry& entry : result.entries) {
        if (&entry != &fastest && entry.wall &&
            compareTimes(fastest.wall->median, entry.wall->median).verdict == Verdict::Equal)
            names += strategyName(entry.strategy);
    }
    return names.isEmpty() ? QString()
                           : RaceWords::tr("; %1 took as long").arg(names.join(RaceWords::tr(" and ")));
}

QString pText(double p)
{
    return p < 0.001 ? QStringLiteral("p < 0.001") : QStringLiteral("p = %1").arg(p, 0, 'f', 3);
}

} // namespace

QString againstFirstText(const RaceEntry& entry)
{
    QStringList parts;
    if (entry.againstFirst && entry.againstFirst->verdict != Verdict::Equal)
        parts += differenceText(*entry.againstFirst);
    else if (entry.againstFirst)
        parts += entry.p ? RaceWords::tr("no difference beyond chance") : RaceWords::tr("as long");
    const QString mark = marks(entry);
    if (!mark.isEmpty())
        parts += mark;
    return parts.join(QStringLiteral("; "));
}

QString raceVerdict(const RaceResult& result)
{
    if (result.entries.size() < 2)
        return RaceWords::tr("There is nothing to compare: fewer than two strategies ran.");
    if (!result.fastest)
        return RaceWords::tr("None can be called the fastest: every run was stopped or got nothing done.");
    const RaceEntry& first = result.entries.front();
    const RaceEntry& fastest = result.entries[*result.fastest];
    const QString name = strategyName(fastest.strategy);
    const auto compared = std::count_if(result.entries.begin(), result.entries.end(),
                                        [](const RaceEntry& entry) { return entry.wall.has_value(); });
    if (compared == 1)
        return RaceWords::tr("There is nothing to compare: only %1 did all of the work.").arg(name);
    if (&fastest != &first && !fastest.againstFirst)
        return RaceWords::tr("Of those that can be compared %1 was the fastest, with %2: %3%4.")
            .arg(name, durationText(fastest.wall->median), whyFast(fastest), alsoAsFast(result));
    if (&fastest == &first || fastest.againstFirst->verdict != Verdict::Sooner)
        return RaceWords::tr("None was faster than %1: %2.")
            .arg(strategyName(first.strategy), whyNoneIsFaster(result));
    return RaceWords::tr("%1 did the same work %2 sooner than %3: %4%5.")
        .arg(name, durationText(fastest.againstFirst->difference), strategyName(first.strategy),
             whyFast(fastest), alsoAsFast(result));
}

QString testText(const RaceResult& result)
{
    if (result.rounds < 2)
        return {};
    QStringList tested;
    for (const RaceEntry& entry : result.entries) {
        if (entry.p)
            tested += QStringLiteral("%1 %2").arg(strategyName(entry.strategy), pText(*entry.p));
    }
    if (tested.isEmpty())
        return RaceWords::tr("Whether these differences are more than chance cannot be told from fewer than "
                             "%1 runs of each.")
            .arg(leastSample);
    return RaceWords::tr("Against %1: %2. A difference counts below 0.05, two-sided, by the Mann-Whitney U "
                         "test (Mann and Whitney, 1947).")
        .arg(strategyName(result.entries.front().strategy), tested.join(QStringLiteral(", ")));
}

} // namespace loopscope

#include "app/compare/differencewords.h"

#include "app/compare/comparewords.h"
#include "app/timeline/timelinetext.h"
#include "core/timeline/comparison.h"
#include "core/timeline/durationtext.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

bool wasCutShort(const Recording& run)
{
    return run.runEnd() != RunEnd::Completed || run.ended(Outcome::Cancelled) > 0;
}

bool asksOneByOne(const Recording& run)
{
    const StrategyKind strategy = run.settings().strategy;
    return strategy == StrategyKind::Blocking || strategy == StrategyKind::Sequential;
}

bool wentToItsEnd(const Recording& run, TaskId id)
{
    const Outcome outcome = run.record(id).outcome;
    return outcome == Outcome::Succeeded || outcome == Outcome::Failed;
}

QString timeOf(const Recording& run, TaskId id, Nanos took)
{
    return id != noTask && run.record(id).end ? durationText(took) : QStringLiteral("–");
}

} // namespace

DifferenceWords::DifferenceWords(const Recording& earlier, const Recording& present,
                                 const TaskDifferences& differences)
    : m_earlier(earlier)
    , m_present(present)
    , m_differences(differences)
{
}

QString DifferenceWords::title() const
{
    return QStringLiteral("%1 → %2").arg(TimelineText::endLine(m_earlier), TimelineText::endLine(m_present));
}

QString DifferenceWords::name(const TaskDifference& difference) const
{
    return difference.present != noTask ? Wording::taskName(m_present, difference.present)
                                        : Wording::taskName(m_earlier, difference.earlier);
}

QString DifferenceWords::change(const TaskDifference& difference) const
{
    QString words;
    switch (difference.change) {
    case TaskChange::FailedNow: words = tr("failed"); break;
    case TaskChange::SucceedsNow: words = tr("succeeds now"); break;
    case TaskChange::Slower: words = tr("%1 slower").arg(durationText(difference.by())); break;
    case TaskChange::Faster: words = tr("%1 faster").arg(durationText(difference.by())); break;
    case TaskChange::Changed: return ofOtherWork(difference);
    case TaskChange::Gone: return tr("gone");
    case TaskChange::New: return tr("new");
    case TaskChange::CutShort: words = ofCutShort(difference); break;
    case TaskChange::FailedInBoth: words = tr("failed in both"); break;
    case TaskChange::AsLong: words = tr("as long"); break;
    }
    if (difference.match == TaskMatch::OtherWork)
        return tr("%1 · changed", "1: what became of a task that does something else now").arg(words);
    return difference.match == TaskMatch::OtherName ? renamed(words) : words;
}

QString DifferenceWords::renamed(const QString& change)
{
    return tr("%1 · renamed", "1: what became of a task that has another name now").arg(change);
}

QString DifferenceWords::longest()
{
    return renamed(tr("%1 slower").arg(durationText(std::chrono::microseconds(88'800))));
}

QString DifferenceWords::ofCutShort(const TaskDifference& difference) const
{
    if (!wentToItsEnd(m_present, difference.present))
        return Wording::taskState(m_present.record(difference.present), m_present.isOver());
    return tr("%1 before", "1: stopped, never started")
        .arg(Wording::taskState(m_earlier.record(difference.earlier), m_earlier.isOver()));
}

// Not faster and not slower: it was another thing to do.
QString DifferenceWords::ofOtherWork(const TaskDifference& difference) const
{
    switch (compareTimes(difference.earlierTook, difference.presentTook).verdict) {
    case RunComparison::Verdict::Sooner: return tr("changed · %1 less").arg(durationText(difference.by()));
    case RunComparison::Verdict::Later: return tr("changed · %1 more").arg(durationText(difference.by()));
    case RunComparison::Verdict::Equal: return tr("changed · as long");
    }
    Q_UNREACHABLE();
}

QString DifferenceWords::times(const TaskDifference& difference) const
{
    return QStringLiteral("%1 → %2").arg(timeOf(m_earlier, difference.earlier, difference.earlierTook),
                                         timeOf(m_present, difference.present, difference.presentTook));
}

QString DifferenceWords::spoken(const TaskDifference& difference) const
{
    return tr("%1: %2, %3", "a task, what became of it, how long it took in both runs")
        .arg(name(difference), change(difference), times(difference));
}

QString DifferenceWords::counts() const
{
    QStringList counts;
    const auto add = [&](TaskChange change, const QString& words) {
        if (m_differences.count(change) > 0)
            counts << words.arg(m_differences.count(change));
    };
    add(TaskChange::Faster, tr("%L1 faster"));
    add(TaskChange::Slower, tr("%L1 slower"));
    add(TaskChange::FailedNow, tr("%L1 failed"));
    add(TaskChange::SucceedsNow, tr("%L1 newly succeeded"));
    add(TaskChange::Changed, tr("%L1 changed"));
    add(TaskChange::New, tr("%L1 new"));
    add(TaskChange::Gone, tr("%L1 gone"));
    add(TaskChange::CutShort, tr("%L1 not run to the end"));
    add(TaskChange::FailedInBoth, tr("%L1 failed in both"));
    add(TaskChange::AsLong, tr("%L1 as long"));
    return counts.join(QStringLiteral(", "));
}

QString DifferenceWords::sentence() const
{
    if (m_differences.rows().empty())
        return tr("There is no task in either run.");
    QStringList sentences;
    if (m_differences.inCommon() == 0)
        sentences << tr("These runs have no task in common: what the first one ran is gone, what the second "
                        "one ran is new.");
    const std::optional<std::size_t> most = m_differences.greatestInTime();
    if (m_differences.differing() == 0)
        sentences << tr("No task differs: %1.").arg(counts());
    else if (!most)
        sentences << tr("%1.", "how many tasks became what").arg(counts());
    else
        sentences << tr("%1; most: %2, %3.", "how many tasks became what; a task, what became of it")
                         .arg(counts(), Wording::shortened(name(m_differences.rows()[*most])),
                              change(m_differences.rows()[*most]));
    sentences << whenAsked() << cutShortRuns();
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

// Otherwise who sees that the run took a third of the time would wonder at its slower tasks.
QString DifferenceWords::whenAsked() const
{
    const bool times = m_differences.greatestInTime().has_value();
    if (!times || asksOneByOne(m_earlier) == asksOneByOne(m_present))
        return {};
    const Recording& atOnce = asksOneByOne(m_earlier) ? m_present : m_earlier;
    return tr("A task's time counts from when it was asked for: %1 asks for all of them at once.")
        .arg(TimelineText::way(atOnce));
}

QString DifferenceWords::cutShortRuns() const
{
    QStringList runs;
    for (const Recording* run : {&m_earlier, &m_present}) {
        if (wasCutShort(*run))
            runs << tr("%1 (%2)", "a run, and what befell it")
                        .arg(TimelineText::way(*run), CompareWords::setback(*run));
    }
    return runs.isEmpty() ? QString()
                          : tr("Not whole: %1. Only what had ended there is compared.")
                                .arg(runs.join(QStringLiteral(", ")));
}

} // namespace loopscope

#include "app/measure/rangetext.h"

#include "core/timeline/durationtext.h"
#include "core/timeline/heldstretches.h"
#include "core/words/wording.h"

namespace loopscope {

namespace {

constexpr qsizetype longestName = 24; // beside a figure
constexpr qulonglong one = 1;

QString nothing()
{
    return QStringLiteral("–");
}

} // namespace

std::vector<RangeFigureText> RangeText::figures(const Recording& recording, const RangeFigures& figures)
{
    return {
        {tr("length"), durationText(figures.range.length()), tr("From the range's beginning to its end.")},
        busy(figures),
        longestBlock(recording, figures),
        averageInFlight(figures),
        {tr("in flight, at most"), tr("%L1").arg(one * figures.mostInFlight),
         tr("The most tasks that had taken their first step and not ended, at one moment of the range.")},
        late(figures),
        latest(recording, figures),
        received(figures),
        {tr("states ended"), tr("%L1").arg(one * figures.statesEnded),
         tr("How many states of tasks ended in the range: each is a step in some task's life.")},
        tasks(figures),
    };
}

RangeFigureText RangeText::busy(const RangeFigures& figures)
{
    return {tr("loop busy"), tr("%1 %").arg(figures.busyShare() * 100, 0, 'f', 1),
            tr("The share of the range in which a callback held the event loop: %1 in all.")
                .arg(durationText(figures.busy))};
}

RangeFigureText RangeText::longestBlock(const Recording& recording, const RangeFigures& figures)
{
    const QString name =
        Wording::shortened(Wording::taskName(recording, figures.longestBlockTask), longestName);
    const bool any = figures.longestBlock > Nanos(0);
    return {tr("longest hold"),
            any ? tr("%1 · %2", "a time, and the task that held the loop")
                      .arg(durationText(figures.longestBlock), name)
                : nothing(),
            tr("The longest that one callback kept the event loop from everything else, as far as it lies in "
               "the range, and the task that held it longest in there."),
            figures.longestBlock >= heldThreshold(recording.settings())};
}

RangeFigureText RangeText::averageInFlight(const RangeFigures& figures)
{
    return {
        tr("in flight, on average"), QString::number(figures.averageInFlight, 'f', 1),
        tr("How many tasks had taken their first step and not ended, averaged over the range. Time in which "
           "such a task was ready and did not run counts.")};
}

RangeFigureText RangeText::late(const RangeFigures& figures)
{
    const LatenessFigures& late = figures.late;
    const QString figure =
        late.count == 0 ? nothing()
                        : QStringLiteral("%1 · %2 · %3")
                              .arg(durationText(late.p50), durationText(late.p95), durationText(late.p99));
    return {
        tr("late: p50 · p95 · p99"), figure,
        tr("How long what became ready in the range waited for its turn on the loop: callbacks, and "
           "heartbeats from when they were asked, %L1 in all. Half, 95 % and 99 % of them waited no longer "
           "than this (nearest rank).")
            .arg(one * late.count)};
}

RangeFigureText RangeText::latest(const Recording& recording, const RangeFigures& figures)
{
    return {tr("late, at most"), figures.late.count == 0 ? nothing() : durationText(figures.late.most),
            tr("The longest that anything that became ready in the range waited for its turn on the loop."),
            figures.late.count > 0 && figures.late.most >= heldThreshold(recording.settings())};
}

RangeFigureText RangeText::received(const RangeFigures& figures)
{
    return {
        tr("received"), Wording::bytes(figures.bytes),
        tr("The bodies of the answers whose receiving ended in the range, each as a whole: how much of it "
           "came when is not recorded.")};
}

RangeFigureText RangeText::tasks(const RangeFigures& figures)
{
    return {
        tr("tasks started · ended · failed"),
        tr("%L1 · %L2 · %L3").arg(one * figures.started).arg(one * figures.ended).arg(one * figures.failed),
        tr("How many tasks took their first step in the range, how many ended in it in any way, and how "
           "many of these failed.")};
}

QString RangeText::title(const TimeRange& range)
{
    return tr("From %1 to %2").arg(durationText(range.from), durationText(range.to));
}

QString RangeText::plain(const QString& title, const std::vector<RangeFigureText>& figures)
{
    QString text = title + QLatin1Char('\n');
    for (const RangeFigureText& figure : figures)
        text += QStringLiteral("%1: %2\n").arg(figure.label, figure.figure);
    return text;
}

} // namespace loopscope

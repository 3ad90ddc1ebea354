#include "core/race/sweepwords.h"

#include "core/timeline/comparison.h"
#include "core/timeline/durationtext.h"

namespace loopscope {

namespace {

const SweepPoint& firstCompared(const SweepResult& result)
{
    return *std::find_if(result.points.begin(), result.points.end(),
                         [](const SweepPoint& point) { return point.wall.has_value(); });
}

// Three digits, as durations have them.
QString threeDigits(double number)
{
    const int decimals = number >= 99.95 ? 0 : number >= 9.995 ? 1 : 2;
    return QString::number(number, 'f', decimals);
}

QString times(double ratio)
{
    return QString::number(ratio, 'f', 1);
}

QLatin1String queueName(WaitsOn on)
{
    switch (on) {
    case WaitsOn::Limit: return QLatin1String("limit");
    case WaitsOn::Worker: return QLatin1String("workers");
    default: return QLatin1String("connections");
    }
}

} // namespace

QString SweepWords::setting(SweptSetting over)
{
    switch (over) {
    case SweptSetting::Limit: return tr("limit");
    case SweptSetting::Workers: return tr("workers");
    case SweptSetting::Connections: return tr("connections");
    }
    Q_UNREACHABLE();
}

QString SweepWords::value(SweptSetting over, int value)
{
    switch (over) {
    case SweptSetting::Limit: return tr("a limit of %1").arg(value);
    case SweptSetting::Workers: return value == 1 ? tr("1 worker") : tr("%1 workers").arg(value);
    case SweptSetting::Connections:
        return value == 1 ? tr("1 connection to a host") : tr("%1 connections to a host").arg(value);
    }
    Q_UNREACHABLE();
}

QString SweepWords::throughput(const SweepPoint& point)
{
    return point.throughput ? threeDigits(*point.throughput) : QStringLiteral("–");
}

QString SweepWords::mark(const SweepPoint& point)
{
    const std::size_t leftOut = point.runs.size() - point.compared.size();
    if (leftOut == 0)
        return {};
    if (!point.compared.empty())
        return tr("%1 of %2 left out").arg(leftOut).arg(point.runs.size());
    if (point.typical->runEnd() == RunEnd::Stopped)
        return tr("stopped");
    if (point.typical->runEnd() == RunEnd::OutOfMemory)
        return tr("memory ran out");
    return tr("%1 failed").arg(point.typical->ended(Outcome::Failed));
}

// How much faster the knee is than the least value.
QString SweepWords::gain(const SweepResult& result)
{
    const SweepPoint& first = firstCompared(result);
    const double ratio = compareTimes(first.wall->median, result.points[*result.knee].wall->median).ratio;
    return tr("%1 times as fast as with %2").arg(times(ratio), value(result.over, first.value));
}

QString SweepWords::verdict(const SweepResult& result)
{
    switch (result.shape) {
    case SweepShape::Nothing:
        return tr("There is no curve: fewer than two values ran to their end and did all of the work.");
    case SweepShape::Flat:
        return tr("There is no knee: no value was faster than %1.")
            .arg(value(result.over, firstCompared(result).value));
    case SweepShape::StillGaining:
        return tr("There is no knee among these values: the last that can be compared, %1, is the fastest, "
                  "and more may be faster still.")
            .arg(value(result.over, result.points[*result.best].value));
    case SweepShape::Knee: break;
    }
    const SweepPoint& knee = result.points[*result.knee];
    return tr("The knee is at %1: %2, %3.")
        .arg(value(result.over, knee.value), durationText(knee.wall->median), gain(result));
}

QString SweepWords::allTasks(const SweepResult& result)
{
    const int places = result.reason.places;
    if (result.over == SweptSetting::Connections)
        return places == 1
                   ? tr("There is one fetch, so more connections have nothing to do.")
                   : tr("Every fetch from the busiest host has a connection then: there are %1.").arg(places);
    return tr("All %1 tasks can be under way at once then: there are no more.").arg(places);
}

QString SweepWords::queue(const SweepReason& reason)
{
    switch (reason.on) {
    case WaitsOn::Limit:
        return tr("With more, tasks queue for a place within the limit, which is %1.").arg(reason.places);
    case WaitsOn::Worker:
        return tr("With more, tasks queue for a worker, of which there are %1.").arg(reason.places);
    default: break;
    }
    return reason.places > 0
               ? tr("With more, tasks queue for a connection: a host is given %1 at once.").arg(reason.places)
               : tr("With more, tasks queue for a connection: a host is given no more at once.");
}

QString SweepWords::reason(const SweepResult& result)
{
    if (result.shape != SweepShape::Knee && result.shape != SweepShape::Flat)
        return {};
    const SweepReason& reason = result.reason;
    switch (reason.limit) {
    case SweepLimit::Tasks: return allTasks(result);
    case SweepLimit::Queue: return queue(reason);
    case SweepLimit::Loop:
        return tr("With more, the loop is held for %1 % of the time, and it does one thing at a time.")
            .arg(qRound(reason.heldShare * 100));
    case SweepLimit::Cores:
        return tr("With more, the processor's cores are used up: computations take %1 times the CPU time "
                  "that they use, against %2 times there.")
            .arg(times(reason.stretch), times(reason.stretchAtKnee));
    case SweepLimit::Server:
        return tr("With more, the server slows down: a request waits %1 for its answer, against %2 there.")
            .arg(durationText(reason.wait), durationText(reason.waitAtKnee));
    case SweepLimit::LongestTask:
        return tr("%1 alone takes %2, and all together cannot take less.")
            .arg(reason.task, durationText(reason.took));
    case SweepLimit::Failures: return tr("With more, fewer tasks succeed.");
    case SweepLimit::Unknown: break;
    }
    return tr("Why more gains nothing cannot be told from these runs.");
}

QString SweepWords::afterwards(const SweepResult& result)
{
    if (!result.best || result.shape == SweepShape::StillGaining || result.shape == SweepShape::Nothing)
        return {};
    const auto last = std::find_if(result.points.rbegin(), result.points.rend(),
                                   [](const SweepPoint& point) { return point.wall.has_value(); });
    const Nanos best = result.points[*result.best].wall->median;
    if (last->wall->least < best + best / 4)
        return {};
    return tr("With %1 it takes longer again: %2.")
        .arg(value(result.over, last->value), durationText(last->wall->median));
}

QString SweepWords::all(const SweepResult& result)
{
    QStringList sentences{verdict(result), reason(result), afterwards(result)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString SweepWords::obstacle(SweepObstacle obstacle)
{
    switch (obstacle) {
    case SweepObstacle::OneTaskAtATime:
        return tr("one task goes at a time under this strategy: there is nothing to vary");
    case SweepObstacle::NotConcurrent: return tr("a limit is one of gather (concurrent) alone");
    case SweepObstacle::NotPool: return tr("only a thread pool has workers");
    case SweepObstacle::NoFetches: return tr("the plan fetches nothing, so it needs no connections");
    }
    Q_UNREACHABLE();
}

QLatin1String sweepReasonName(const SweepResult& result)
{
    if (result.shape != SweepShape::Knee && result.shape != SweepShape::Flat)
        return {};
    switch (result.reason.limit) {
    case SweepLimit::Unknown: return QLatin1String("unknown");
    case SweepLimit::Tasks: return QLatin1String("tasks");
    case SweepLimit::Queue: return queueName(result.reason.on);
    case SweepLimit::Loop: return QLatin1String("loop");
    case SweepLimit::Cores: return QLatin1String("cores");
    case SweepLimit::Server: return QLatin1String("server");
    case SweepLimit::LongestTask: return QLatin1String("longest-task");
    case SweepLimit::Failures: return QLatin1String("failures");
    }
    Q_UNREACHABLE();
}

} // namespace loopscope

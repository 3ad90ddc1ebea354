#include "core/files/chrometrace/skipreason.h"

#include "core/files/chrometrace/tracelimits.h"
#include "core/plan/problem.h"

namespace loopscope {

namespace {

QString textOfPlace(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Broken: return Problem::tr("broken JSON");
    case SkipReason::NotJsonFromHere: return Problem::tr("not JSON from there on");
    case SkipReason::DataEnds: return Problem::tr("the data cannot be read from there on");
    case SkipReason::TooLarge: return Problem::tr("an event larger than 16 MB");
    case SkipReason::TooDeep: return Problem::tr("brackets nested too deep");
    case SkipReason::NoPhase: return Problem::tr("no phase (\"ph\")");
    case SkipReason::NotAPhase: return Problem::tr("a phase that is not known");
    default: return {};
    }
}

QString textOfKind(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Sample: return Problem::tr("a profiler's sample");
    case SkipReason::Object: return Problem::tr("a snapshot of an object");
    case SkipReason::MemoryDump: return Problem::tr("a memory dump");
    case SkipReason::Bookkeeping: return Problem::tr("a clock mark, context or link");
    case SkipReason::TooManyTracks: return Problem::tr("more than %1 tracks").arg(tracelimits::mostTracks);
    case SkipReason::TooManyCounters:
        return Problem::tr("more than %1 counters").arg(tracelimits::mostCounters);
    case SkipReason::TooMany: return Problem::tr("more events than can be shown, from there on");
    default: return {};
    }
}

QString textOfTime(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoStamp: return Problem::tr("no time (\"ts\")");
    case SkipReason::StampNotANumber: return Problem::tr("a time that is no number");
    case SkipReason::StampOutOfRange: return Problem::tr("a time beyond a hundred years");
    case SkipReason::FarAway: return Problem::tr("a time years away from the others");
    case SkipReason::NegativeDuration: return Problem::tr("a negative duration");
    case SkipReason::DurationNotANumber: return Problem::tr("a duration that is no number");
    case SkipReason::DurationOutOfRange: return Problem::tr("a duration beyond a year");
    case SkipReason::DurationTakenAsZero: return Problem::tr("no duration, taken as 0");
    default: return {};
    }
}

QString textOfPairs(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoId: return Problem::tr("no id");
    case SkipReason::EndWithoutBegin: return Problem::tr("an end without its beginning");
    case SkipReason::EndBeforeBegin: return Problem::tr("an end before its beginning");
    case SkipReason::FlowFromNowhere: return Problem::tr("an arrow without its other end");
    case SkipReason::CounterWithoutNumber: return Problem::tr("a counter without a number");
    case SkipReason::NeverEnded: return Problem::tr("begun and never ended, shown up to the end");
    default: return {};
    }
}

} // namespace

QString textOf(SkipReason reason)
{
    for (const auto part : {textOfPlace, textOfKind, textOfTime, textOfPairs}) {
        const QString text = part(reason);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace loopscope

#include "core/files/chrometrace/skipreason.h"

#include "core/files/chrometrace/tracelimits.h"
#include "core/plan/problem.h"

namespace loopscope {

namespace {

const char* textOfPlace(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Broken: return QT_TRANSLATE_NOOP("Problem", "broken JSON");
    case SkipReason::NotJsonFromHere: return QT_TRANSLATE_NOOP("Problem", "not JSON from there on");
    case SkipReason::DataEnds: return QT_TRANSLATE_NOOP("Problem", "the data cannot be read from there on");
    case SkipReason::TooLarge: return QT_TRANSLATE_NOOP("Problem", "an event larger than 16 MB");
    case SkipReason::TooDeep: return QT_TRANSLATE_NOOP("Problem", "brackets nested too deep");
    case SkipReason::NoPhase: return QT_TRANSLATE_NOOP("Problem", "no phase (\"ph\")");
    case SkipReason::NotAPhase: return QT_TRANSLATE_NOOP("Problem", "a phase that is not known");
    default: return nullptr;
    }
}

const char* textOfKind(SkipReason reason)
{
    switch (reason) {
    case SkipReason::Sample: return QT_TRANSLATE_NOOP("Problem", "a profiler's sample");
    case SkipReason::Object: return QT_TRANSLATE_NOOP("Problem", "a snapshot of an object");
    case SkipReason::MemoryDump: return QT_TRANSLATE_NOOP("Problem", "a memory dump");
    case SkipReason::Bookkeeping: return QT_TRANSLATE_NOOP("Problem", "a clock mark, context or link");
    case SkipReason::TooManyTracks: return QT_TRANSLATE_NOOP("Problem", "more than %1 tracks");
    case SkipReason::TooManyCounters: return QT_TRANSLATE_NOOP("Problem", "more than %1 counters");
    case SkipReason::TooMany:
        return QT_TRANSLATE_NOOP("Problem", "more events than can be shown, from there on");
    default: return nullptr;
    }
}

const char* textOfTime(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoStamp: return QT_TRANSLATE_NOOP("Problem", "no time (\"ts\")");
    case SkipReason::StampNotANumber: return QT_TRANSLATE_NOOP("Problem", "a time that is no number");
    case SkipReason::StampOutOfRange: return QT_TRANSLATE_NOOP("Problem", "a time beyond a hundred years");
    case SkipReason::FarAway: return QT_TRANSLATE_NOOP("Problem", "a time years away from the others");
    case SkipReason::NegativeDuration: return QT_TRANSLATE_NOOP("Problem", "a negative duration");
    case SkipReason::DurationNotANumber: return QT_TRANSLATE_NOOP("Problem", "a duration that is no number");
    case SkipReason::DurationOutOfRange: return QT_TRANSLATE_NOOP("Problem", "a duration beyond a year");
    case SkipReason::DurationTakenAsZero: return QT_TRANSLATE_NOOP("Problem", "no duration, taken as 0");
    default: return nullptr;
    }
}

const char* textOfPairs(SkipReason reason)
{
    switch (reason) {
    case SkipReason::NoId: return QT_TRANSLATE_NOOP("Problem", "no id");
    case SkipReason::EndWithoutBegin: return QT_TRANSLATE_NOOP("Problem", "an end without its beginning");
    case SkipReason::EndBeforeBegin: return QT_TRANSLATE_NOOP("Problem", "an end before its beginning");
    case SkipReason::FlowFromNowhere: return QT_TRANSLATE_NOOP("Problem", "an arrow without its other end");
    case SkipReason::CounterWithoutNumber: return QT_TRANSLATE_NOOP("Problem", "a counter without a number");
    case SkipReason::NeverEnded:
        return QT_TRANSLATE_NOOP("Problem", "begun and never ended, shown up to the end");
    default: return nullptr;
    }
}

const char* sourceOf(SkipReason reason)
{
    for (const auto part : {textOfPlace, textOfKind, textOfTime, textOfPairs}) {
        if (const char* text = part(reason))
            return text;
    }
    return "";
}

QString withItsLimit(const QString& text, SkipReason reason)
{
    switch (reason) {
    case SkipReason::TooManyTracks: return text.arg(tracelimits::mostTracks);
    case SkipReason::TooManyCounters: return text.arg(tracelimits::mostCounters);
    default: return text;
    }
}

} // namespace

QString textOf(SkipReason reason)
{
    return withItsLimit(Problem::tr(sourceOf(reason)), reason);
}

QString englishTextOf(SkipReason reason)
{
    return withItsLimit(QString::fromUtf8(sourceOf(reason)), reason);
}

} // namespace loopscope

#pragma once

#include <QString>

#include <cstdint>

namespace loopscope {

/// Why an event of a trace is not shown, or not as it stands.
enum class SkipReason : std::uint8_t {
    None,
    Broken,
    NotJsonFromHere,
    DataEnds,
    TooLarge,
    TooDeep,
    NoPhase,
    NotAPhase,
    Sample,
    Object,
    MemoryDump,
    Bookkeeping,
    NoStamp,
    StampNotANumber,
    StampOutOfRange,
    FarAway,
    NegativeDuration,
    DurationNotANumber,
    DurationOutOfRange,
    NoId,
    EndWithoutBegin,
    EndBeforeBegin,
    FlowFromNowhere,
    CounterWithoutNumber,
    TooManyTracks,
    TooManyCounters,
    TooMany,
    // Not left out, but mended:
    NeverEnded,
    DurationTakenAsZero,
    Count
};

constexpr bool isMended(SkipReason reason)
{
    return reason == SkipReason::NeverEnded || reason == SkipReason::DurationTakenAsZero;
}

/// For a person: what such events are, in the plural or as a thing: "negative duration".
QString textOf(SkipReason reason);
/// The same for files and scripts, in English always.
QString englishTextOf(SkipReason reason);

} // namespace loopscope

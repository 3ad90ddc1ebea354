#pragma once

#include "core/spans/rawtrace.h"
#include "core/spans/spantracks.h"

namespace loopscope {

/// A trace that somebody else recorded, as the window shows it. Plain data, made once off the window's thread
/// and not changed afterwards; then any thread may read it.
struct Trace
{
    SpanTracks spans;
    NameList names;
    std::vector<TraceTrack> tracks;      ///< as many as `spans` has; behind the file's own, one a counter
    std::size_t firstCounterTrack = 0;   ///< the track of counters[0]; those of the others follow
    std::vector<RawInstant> instants;    ///< by time
    std::vector<RawFlow> flows;          ///< by the time they come from
    std::vector<CounterSeries> counters; ///< each by time
    std::vector<SkippedEvents> skipped;
    std::vector<SkippedEvents> mended;
    Nanos length{};
    std::size_t events = 0; ///< in the file, with those that were left out
    bool cutOff = false;    ///< the file ends before its closing bracket
};

/// Which counter a track is; none: it is one of spans.
inline std::optional<std::size_t> counterOf(const Trace& trace, std::size_t track)
{
    return track < trace.firstCounterTrack ? std::nullopt : std::optional(track - trace.firstCounterTrack);
}

/// Takes `raw` over and sorts it.
Trace traceFrom(RawTrace&& raw);

} // namespace loopscope

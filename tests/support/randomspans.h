#pragma once

#include "core/spans/rawtrace.h"
#include "core/spans/spanlane.h"

namespace loopscope::test {

/// How the spans of a lane lie in time.
enum class SpanPattern {
    Even,    ///< spans and gaps of like lengths
    Bursts,  ///< crowds of them, far apart
    Giant,   ///< one that is longer than all others together, in the middle
    Instant, ///< all of them empty, at one moment
};

/// `count` spans of one lane: by time, without overlap, always the same ones for a seed. About a tenth of
/// Even and Bursts are empty, one in a hundred thousand is longer than 4.3 s.
std::vector<RawSpan> laneSpans(SpanPattern pattern, std::size_t count, std::uint32_t seed = 1);

/// The lane of them, grown one by one; `reserved` beforehand or not.
SpanLane laneOf(const std::vector<RawSpan>& spans, bool reserved);

/// A trace as programs make them: `count` spans on `tracks` threads, in two levels, in bursts, of 600 names,
/// in the order in which they end. A time of `count` × 10 µs / `tracks`, about.
RawTrace nestedTrace(std::size_t count, std::size_t tracks, std::uint32_t seed = 1);

} // namespace loopscope::test

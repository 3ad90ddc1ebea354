#pragma once

#include <cstddef>
#include <cstdint>

namespace loopscope::tracelimits {

// What a trace may hold, beyond what people record: broken and hostile ones shall not fill the memory.

/// Spans, instants, ends of arrows, values of counters. While they are laid out they take up to 90 bytes each,
/// so that the largest trace stays within 400 MB.
inline constexpr std::size_t mostThings = 4'000'000;
inline constexpr std::size_t mostTracks = 100'000;
inline constexpr std::size_t mostCounters = 10'000;
inline constexpr std::size_t longestName = 1000; ///< bytes; the rest is cut off

/// After so many broken events in a row, what follows is taken for no JSON at all.
inline constexpr std::size_t mostBrokenInARow = 1000;

/// Longest span, and how far all may lie apart: a year. What lies farther is of another clock.
inline constexpr std::int64_t longestTrace = std::int64_t(366) * 24 * 3600 * 1'000'000'000;

} // namespace loopscope::tracelimits

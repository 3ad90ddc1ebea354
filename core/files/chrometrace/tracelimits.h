#pragma once

#include <cstddef>
#include <cstdint>

namespace loopscope::tracelimits {

// What a trace may hold, far beyond any that people record: broken and hostile ones shall not fill the
// memory.

inline constexpr std::size_t mostThings = 50'000'000; ///< spans, instants, ends of arrows, values of counters
inline constexpr std::size_t mostTracks = 100'000;
inline constexpr std::size_t mostCounters = 10'000;
inline constexpr std::size_t longestName = 1000; ///< bytes; the rest is cut off

/// After so many broken events in a row, what follows is taken for no JSON at all.
inline constexpr std::size_t mostBrokenInARow = 1000;

/// Longest span, and how far all may lie apart: a year. What lies farther is of another clock.
inline constexpr std::int64_t longestTrace = std::int64_t(366) * 24 * 3600 * 1'000'000'000;

} // namespace loopscope::tracelimits

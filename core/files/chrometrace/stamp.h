#pragma once

#include <cstdint>
#include <string_view>

namespace loopscope {

/// A point in time or a length, read from a trace's microseconds.
struct Stamp
{
    enum class Fault { None, NotANumber, OutOfRange };

    std::int64_t nanos = 0; ///< at most `mostStampNanos` from 0; 0 where there is a fault
    Fault fault = Fault::None;
};

/// A hundred years: what computers count from lies nearer, and sums of a few of these still fit.
inline constexpr std::int64_t mostStampNanos = std::int64_t(100) * 366 * 24 * 3600 * 1'000'000'000;

/// Reads "12", "12.345" or "1.2e3" microseconds. Decimals are exact: a double does not hold today's date in
/// nanoseconds.
Stamp stampFromMicros(std::string_view text);

} // namespace loopscope

#include "core/files/chrometrace/stamp.h"

#include <charconv>
#include <cmath>

namespace loopscope {

namespace {

constexpr std::int64_t mostMicros = mostStampNanos / 1000;
constexpr Stamp notANumber{0, Stamp::Fault::NotANumber};
constexpr Stamp outOfRange{0, Stamp::Fault::OutOfRange};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The nanoseconds of the digits behind the point, rounded. `at` moves behind them.
std::int64_t nanosOfFraction(const char*& at, const char* end)
{
    std::int64_t nanos = 0;
    int digits = 0;
    for (; at != end && isDigit(*at); ++at, ++digits) {
        if (digits < 3)
            nanos = 10 * nanos + (*at - '0');
        else if (digits == 3 && *at >= '5')
            ++nanos;
    }
    for (; digits < 3; ++digits)
        nanos *= 10;
    return nanos;
}

Stamp fromDouble(std::string_view text)
{
    double micros = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), micros);
    if (error == std::errc::invalid_argument || end != text.data() + text.size() || std::isnan(micros))
        return notANumber;
    if (error != std::errc() || !(std::abs(micros) <= static_cast<double>(mostMicros)))
        return outOfRange;
    return {std::llround(micros * 1000), Stamp::Fault::None};
}

} // namespace

Stamp stampFromMicros(std::string_view text)
{
    const bool isNegative = !text.empty() && text.front() == '-';
    const char* at = text.data() + (isNegative ? 1 : 0);
    const char* const end = text.data() + text.size();
    if (at == end || !isDigit(*at))
        return fromDouble(text);
    std::int64_t micros = 0;
    const auto whole = std::from_chars(at, end, micros);
    at = whole.ptr;
    std::int64_t nanos = 0;
    if (at != end && *at == '.')
        nanos = nanosOfFraction(++at, end);
    if (at != end)
        return fromDouble(text);
    if (whole.ec != std::errc() || micros > mostMicros)
        return outOfRange;
    nanos += micros * 1000;
    return {isNegative ? -nanos : nanos, Stamp::Fault::None};
}

} // namespace loopscope

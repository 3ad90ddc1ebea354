#include "core/timeline/durationtext.h"

#include <array>
#include <cstdint>

namespace loopscope {

namespace {

struct Unit
{
    std::int64_t nanos;
    const char* name;
};

constexpr std::array units{Unit{1, "ns"}, Unit{1'000, "µs"}, Unit{1'000'000, "ms"}, Unit{1'000'000'000, "s"}};

std::int64_t rounded(std::int64_t value, std::int64_t step)
{
    return (value + step / 2) / step;
}

// Three digits of `nanos` in `unit`; empty where rounding makes a thousand of it, which is the next
// unit's 1.00.
QString threeDigits(std::int64_t nanos, const Unit& unit)
{
    std::int64_t divisor = 100;
    for (int decimals = 2; decimals >= 0; --decimals, divisor /= 10) {
        if (unit.nanos < divisor)
            continue; // a nanosecond has no fractions
        const std::int64_t digits = rounded(nanos, unit.nanos / divisor);
        if (digits < 1000)
            return QString::number(static_cast<double>(digits) / static_cast<double>(divisor), 'f', decimals);
    }
    return {};
}

QString twoParts(std::int64_t big, const char* bigName, std::int64_t small, const char* smallName)
{
    return QStringLiteral("%1 %2 %3 %4")
        .arg(big)
        .arg(QLatin1String(bigName))
        .arg(small, 2, 10, QLatin1Char('0'))
        .arg(QLatin1String(smallName));
}

QString longText(std::int64_t nanos)
{
    const std::int64_t seconds = rounded(nanos, 1'000'000'000);
    if (seconds < 3600)
        return twoParts(seconds / 60, "min", seconds % 60, "s");
    const std::int64_t minutes = rounded(seconds, 60);
    return twoParts(minutes / 60, "h", minutes % 60, "min");
}

} // namespace

QString durationText(Nanos duration)
{
    if (duration < Nanos(0))
        return QLatin1Char('-') + durationText(-duration);
    const std::int64_t nanos = duration.count();
    if (nanos == 0)
        return QStringLiteral("0 ms");
    constexpr std::int64_t lastInSeconds = 59'950'000'000; // beyond it three digits would say "60.0 s"
    if (nanos >= lastInSeconds)
        return longText(nanos);
    for (const Unit& unit : units) {
        const QString digits = threeDigits(nanos, unit);
        if (!digits.isEmpty())
            return digits + QLatin1Char(' ') + QString::fromUtf8(unit.name);
    }
    return longText(nanos);
}

} // namespace loopscope

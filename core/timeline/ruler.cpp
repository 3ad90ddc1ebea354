#include "core/timeline/ruler.h"

#include <algorithm>

namespace loopscope {

namespace {

struct Unit
{
    Nanos length;
    const char16_t* sign;
};

Unit unitFor(Nanos end, Nanos step)
{
    if (end > std::chrono::seconds(1) && step >= std::chrono::microseconds(1))
        return {std::chrono::seconds(1), u"s"};
    if (end > std::chrono::milliseconds(1))
        return {std::chrono::milliseconds(1), u"ms"};
    return {std::chrono::microseconds(1), u"µs"};
}

int decimals(Nanos step, Nanos unit)
{
    int digits = 0;
    for (Nanos part = unit; part > step && digits < 9; part /= 10)
        ++digits;
    return digits;
}

QString inUnit(Nanos time, const Unit& unit, int digits)
{
    const double number = static_cast<double>(time.count()) / static_cast<double>(unit.length.count());
    return QString::number(number, 'f', digits) + QLatin1Char(' ') + QString::fromUtf16(unit.sign);
}

} // namespace

Nanos rulerStep(Nanos least)
{
    for (Nanos decade(1);; decade *= 10) {
        for (const int factor : {1, 2, 5}) {
            if (decade * factor >= least || decade > ViewRange::longest)
                return decade * factor;
        }
    }
}

std::vector<RulerTick> rulerTicks(const TimeScale& scale, double minGap)
{
    std::vector<RulerTick> ticks;
    if (scale.width < 1)
        return ticks;
    const Nanos step = rulerStep(scale.length(std::max(1.0, minGap)));
    const Unit unit = unitFor(scale.range.end(), step);
    const int digits = decimals(step, unit.length);
    const Nanos from = std::max(Nanos(0), scale.range.start());
    for (Nanos at = (from + step - Nanos(1)) / step * step; at <= scale.range.end(); at += step) {
        ticks.push_back({at, inUnit(at, unit, digits)});
    }
    return ticks;
}

QString momentText(Nanos at, const TimeScale& scale)
{
    const Nanos step = rulerStep(std::max(Nanos(1), scale.length(1)));
    const Unit unit = unitFor(scale.range.end(), step * 10);
    return inUnit(at, unit, decimals(step, unit.length));
}

} // namespace loopscope

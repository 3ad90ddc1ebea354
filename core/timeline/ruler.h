#pragma once

#include "core/timeline/timescale.h"

#include <QString>

#include <vector>

namespace loopscope {

/// A line of the ruler, and its label.
struct RulerTick
{
    Nanos at{};
    QString label; ///< as "200 ms", "0.5 s": all of one ruler in one unit with as many digits
};

/// The least of 1, 2, 5 × 10^n nanoseconds that is `least` or longer.
Nanos rulerStep(Nanos least);

/// The ticks in the scale's range from zero on, at least `minGap` pixels apart.
std::vector<RulerTick> rulerTicks(const TimeScale& scale, double minGap);

/// `at` in the ruler's unit, with as many digits as a pixel of the scale tells apart: "470 ms", "3.42 s".
QString momentText(Nanos at, const TimeScale& scale);

} // namespace loopscope

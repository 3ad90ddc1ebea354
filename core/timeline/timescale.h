#pragma once

#include "core/timeline/viewrange.h"

namespace loopscope {

/// Run time to pixels and back: `range` drawn from `left`, `width` pixels wide. Doubles, so that zooming does
/// not make bars jump.
struct TimeScale
{
    ViewRange range;
    double left = 0;
    double width = 1;

    double right() const { return left + width; }
    double pixels(Nanos length) const
    {
        return static_cast<double>(length.count()) * width / static_cast<double>(range.length().count());
    }
    double x(Nanos time) const { return left + pixels(time - range.start()); }
    Nanos length(double pixels) const
    {
        return Nanos(static_cast<Nanos::rep>(pixels * static_cast<double>(range.length().count()) / width));
    }
    Nanos time(double x) const { return range.start() + length(x - left); }
};

} // namespace loopscope

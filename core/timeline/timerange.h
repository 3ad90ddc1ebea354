#pragma once

#include "core/trace/clock.h"

#include <algorithm>

namespace loopscope {

/// A stretch of run time that a person has marked to measure it: [from, to), from ≤ to.
struct TimeRange
{
    Nanos from{};
    Nanos to{};

    /// Between two moments in any order.
    static TimeRange between(Nanos one, Nanos other) { return {std::min(one, other), std::max(one, other)}; }

    Nanos length() const { return to - from; }
    bool isEmpty() const { return to <= from; }
    bool contains(Nanos time) const { return time >= from && time < to; }
    /// How much of [start, end) lies in it.
    Nanos shared(Nanos start, Nanos end) const
    {
        return std::max(Nanos(0), std::min(end, to) - std::max(start, from));
    }
    bool operator==(const TimeRange&) const = default;
};

} // namespace loopscope

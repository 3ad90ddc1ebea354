#pragma once

#include "core/trace/clock.h"

#include <vector>

namespace loopscope {

/// How the times of several runs lie.
struct Spread
{
    Nanos median{}; ///< as medianOf()
    Nanos p95{};    ///< the nearest rank, so one of the times: see nearestRank()
    Nanos least{};
    Nanos most{};

    bool operator==(const Spread&) const = default;
};

/// The spread of `times`, which are not empty.
Spread spreadOf(const std::vector<Nanos>& times);

} // namespace loopscope

#pragma once

#include "core/trace/clock.h"

#include <cstdint>

namespace loopscope::bench {

struct LiveOutcome
{
    std::uint64_t pushed = 0;
    std::uint64_t kept = 0; ///< in the lanes, each at its place
    std::size_t frames = 0;
    Nanos frame99{}; ///< the 99th percentile of taking in what came and painting it
    Nanos worstFrame{};
};

/// A thread that pushes spans at a steady rate into a queue, while this one takes them into lanes and paints
/// those 60 times a second.
struct LiveSpans
{
    std::uint64_t perSecond = 0;
    Nanos length{};

    LiveOutcome run() const;
};

} // namespace loopscope::bench

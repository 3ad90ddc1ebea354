#pragma once

#include "core/spans/trace.h"
#include "core/timeline/timerange.h"

#include <optional>
#include <vector>

namespace loopscope {

/// What the spans with one name came to in a stretch of a trace.
struct NameShare
{
    std::uint32_t name = 0;
    std::size_t count = 0;
    Nanos
        time{}; ///< of all of them, as far as it lies in the stretch; nested ones count beside their parents

    bool operator==(const NameShare&) const = default;
};

/// What a stretch of a trace holds, of one track or of all.
struct SpanFigures
{
    TimeRange range;
    std::size_t count = 0;          ///< spans that reach into it
    std::vector<Nanos> took;        ///< the durations of those that ended in it, in no order
    std::optional<SpanRef> longest; ///< the one that takes most of it; of equals the first
    Nanos longestShare{};           ///< how much of it that one takes
    std::optional<NameShare> most;  ///< the name with the most time
    std::optional<Nanos> busy;      ///< how much of it lies under any span of the track; only of one track
};

/// Of `track`, or where that is none of all tracks. Looks at each span that reaches into `range` once.
SpanFigures spanFigures(const Trace& trace, const TimeRange& range, std::optional<std::uint32_t> track);

} // namespace loopscope

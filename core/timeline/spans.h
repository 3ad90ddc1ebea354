#pragma once

#include "core/timeline/timescale.h"
#include "core/trace/recording.h"

#include <algorithm>
#include <vector>

namespace loopscope {

/// A stretch of a task's bar in pixels. Where several states are too short to tell apart, `merged` is set
/// and the last of them stands for all.
struct BarSpan
{
    double left = 0;
    double right = 0;
    StateChange change;
    bool merged = false;

    double width() const { return right - left; }
};

/// The states of `record` as far as the scale shows them, by time; the last one lasts until `now` where it
/// has no end. No more spans than pixels, found in the sorted changes by search.
std::vector<BarSpan> barSpans(const TaskRecord& record, Nanos now, const TimeScale& scale);

/// Pixels; what is narrower is drawn as a tick.
inline constexpr double widestTick = 2;

/// Things that follow one another on one track (callbacks, a worker's tasks), in pixels. [first, last) are
/// their indices; more than one where ticks are too close to tell apart. What is wider than a tick stays
/// alone.
struct TrackSpan
{
    double left = 0;
    double right = 0;
    std::size_t first = 0;
    std::size_t last = 0;

    double width() const { return right - left; }
};

/// The spans of `count` things sorted by time and without overlap. `startOf(i)` and `endOf(i)` are their run
/// times; an end that is not known yet is the present. No more spans than pixels.
template <class StartOf, class EndOf>
std::vector<TrackSpan> trackSpans(std::size_t count, const StartOf& startOf, const EndOf& endOf,
                                  const TimeScale& scale);

/// The callbacks that the scale shows; the one that still runs lasts until `now`.
std::vector<TrackSpan> callbackSpans(const std::vector<CallbackRecord>& callbacks, Nanos now,
                                     const TimeScale& scale);

/// The first index in [from, to) for which `isTrue`; `to` if there is none. Once true it must stay true.
template <class Predicate>
std::size_t firstIndexWhere(std::size_t from, std::size_t to, const Predicate& isTrue)
{
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (isTrue(middle))
            to = middle;
        else
            from = middle + 1;
    }
    return from;
}

template <class StartOf, class EndOf>
std::vector<TrackSpan> trackSpans(std::size_t count, const StartOf& startOf, const EndOf& endOf,
                                  const TimeScale& scale)
{
    std::vector<TrackSpan> spans;
    const Nanos from = scale.range.start();
    std::size_t index = firstIndexWhere(0, count, [&](std::size_t i) { return endOf(i) >= from; });
    while (index < count && startOf(index) <= scale.range.end()) {
        TrackSpan span{scale.x(startOf(index)), scale.x(endOf(index)), index, index + 1};
        // Ticks that begin within half a pixel of its end cannot be told from it. They do not overlap, so
        // only the last of them can be wide enough to stand for itself.
        const bool isTick = span.width() < widestTick;
        while (isTick && span.right <= scale.right()) {
            const Nanos horizon = scale.time(std::max(span.right, span.left + 1) + 0.5);
            std::size_t next =
                firstIndexWhere(span.last, count, [&](std::size_t i) { return startOf(i) > horizon; });
            if (next > span.last && scale.pixels(endOf(next - 1) - startOf(next - 1)) >= widestTick)
                --next;
            if (next == span.last)
                break;
            span.last = next;
            span.right = std::max(span.right, scale.x(endOf(next - 1)));
        }
        index = span.last;
        spans.push_back(span);
    }
    return spans;
}

} // namespace loopscope

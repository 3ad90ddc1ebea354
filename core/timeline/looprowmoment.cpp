#include "core/timeline/looprowmoment.h"

#include "core/timeline/spans.h"

namespace loopscope {

namespace {

// The thing that covers `at`, else the nearest edge within `reach`. Things are sorted and do not overlap.
template <class Thing, class EndOf>
const Thing* nearest(const std::vector<Thing>& things, Nanos at, Nanos reach, const EndOf& endOf)
{
    const std::size_t next =
        firstIndexWhere(0, things.size(), [&](std::size_t i) { return things[i].start > at; });
    const Thing* best = nullptr;
    Nanos distance = reach + Nanos(1);
    if (next > 0) {
        best = &things[next - 1];
        distance = std::max(Nanos(0), at - endOf(*best));
    }
    if (next < things.size() && things[next].start - at < distance) {
        best = &things[next];
        distance = things[next].start - at;
    }
    return distance <= reach ? best : nullptr;
}

const HeartbeatRecord* nearestHeartbeat(const std::vector<HeartbeatRecord>& beats, Nanos at, Nanos reach)
{
    const std::size_t next =
        firstIndexWhere(0, beats.size(), [&](std::size_t i) { return beats[i].asked > at; });
    const bool before = next > 0 && at - beats[next - 1].asked <= reach;
    const bool after = next < beats.size() && beats[next].asked - at <= reach;
    if (before && after)
        return at - beats[next - 1].asked <= beats[next].asked - at ? &beats[next - 1] : &beats[next];
    if (before)
        return &beats[next - 1];
    return after ? &beats[next] : nullptr;
}

} // namespace

LoopRowMoment loopRowMoment(const Recording& recording, const RunTracks& tracks, Nanos at, Nanos reach,
                            Nanos now)
{
    const auto endOf = [now](const auto& thing) { return thing.end.value_or(now); };
    return {nearest(tracks.held.all(), at, Nanos(0), endOf), nearest(recording.callbacks(), at, reach, endOf),
            nearestHeartbeat(recording.heartbeats(), at, reach)};
}

std::vector<LateCallback> madeLateBy(const Recording& recording, const HeldStretch& stretch, std::size_t most)
{
    std::vector<LateCallback> late;
    if (!stretch.end)
        return late;
    const std::vector<CallbackRecord>& callbacks = recording.callbacks();
    std::size_t i = firstIndexWhere(
        0, callbacks.size(), [&](std::size_t index) { return callbacks[index].start >= *stretch.end; });
    // The loop runs what became ready first, first.
    for (; i < callbacks.size() && callbacks[i].readySince < *stretch.end && late.size() < most; ++i)
        late.push_back({callbacks[i].task, callbacks[i].start - callbacks[i].readySince});
    return late;
}

std::size_t heartbeatsMissedIn(const Recording& recording, const HeartbeatTally& tally,
                               const HeldStretch& stretch)
{
    const std::vector<HeartbeatRecord>& beats = recording.heartbeats();
    const std::size_t settled = std::min(tally.settled(), beats.size());
    const auto askedBy = [&](Nanos time) {
        return firstIndexWhere(0, settled, [&](std::size_t i) { return beats[i].asked >= time; });
    };
    return tally.missedIn(askedBy(stretch.start), stretch.end ? askedBy(*stretch.end) : settled);
}

} // namespace loopscope

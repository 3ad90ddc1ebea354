#include "core/spans/trace.h"

#include <algorithm>

namespace loopscope {

namespace {

/// Sorts by a member that is a time; what is sorted is left alone.
template <class Item>
void sortBy(std::vector<Item>& items, std::int64_t Item::*time)
{
    const auto earlier = [time](const Item& a, const Item& b) { return a.*time < b.*time; };
    if (!std::is_sorted(items.begin(), items.end(), earlier))
        std::stable_sort(items.begin(), items.end(), earlier);
}

// A counter has a row of its own, behind the track that it belongs to.
void addCounterTracks(RawTrace& raw)
{
    for (const CounterSeries& series : raw.counters) {
        TraceTrack track = raw.tracks[series.track];
        track.name = raw.names.text(series.name);
        raw.tracks.push_back(std::move(track));
    }
}

} // namespace

Trace traceFrom(RawTrace&& raw)
{
    Trace trace;
    trace.firstCounterTrack = raw.tracks.size();
    addCounterTracks(raw);
    trace.spans = SpanTracks(std::move(raw.spans), raw.tracks);
    sortBy(raw.instants, &RawInstant::at);
    sortBy(raw.flows, &RawFlow::fromAt);
    for (CounterSeries& series : raw.counters)
        sortBy(series.values, &CounterValue::at);
    trace.names = std::move(raw.names);
    trace.tracks = std::move(raw.tracks);
    trace.instants = std::move(raw.instants);
    trace.flows = std::move(raw.flows);
    trace.counters = std::move(raw.counters);
    trace.skipped = std::move(raw.skipped);
    trace.mended = std::move(raw.mended);
    trace.length = raw.length;
    trace.events = raw.events;
    trace.cutOff = raw.cutOff;
    return trace;
}

} // namespace loopscope

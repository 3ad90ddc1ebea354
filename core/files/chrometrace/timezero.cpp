#include "core/files/chrometrace/timezero.h"

#include "core/files/chrometrace/tracelimits.h"

#include <algorithm>
#include <limits>

namespace loopscope {

namespace {

struct TraceRange
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();

    void take(std::int64_t at)
    {
        first = std::min(first, at);
        last = std::max(last, at);
    }
    bool has(std::int64_t at) const { return at >= first && at <= last; }
};

std::int64_t endOf(const RawSpan& span)
{
    return span.start + std::max<std::int64_t>(span.duration, 0);
}

TraceRange rangeOf(const RawTrace& trace)
{
    TraceRange range;
    for (const RawSpan& span : trace.spans) {
        range.take(span.start);
        range.take(endOf(span));
    }
    for (const RawInstant& instant : trace.instants)
        range.take(instant.at);
    for (const RawFlow& flow : trace.flows) {
        range.take(flow.fromAt);
        range.take(flow.toAt);
    }
    for (const CounterSeries& series : trace.counters) {
        for (const CounterValue& value : series.values)
            range.take(value.at);
    }
    return range;
}

// A time that half of the events lie before, or, where there are but counters, half of their beginnings.
std::int64_t middleOf(const RawTrace& trace)
{
    std::vector<std::int64_t> times;
    for (const RawSpan& span : trace.spans)
        times.push_back(span.start);
    for (const RawInstant& instant : trace.instants)
        times.push_back(instant.at);
    for (const RawFlow& flow : trace.flows)
        times.push_back(flow.fromAt);
    if (times.empty()) {
        for (const CounterSeries& series : trace.counters)
            times.push_back(series.values.front().at);
    }
    const auto middle = times.begin() + std::ssize(times) / 2;
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

void leaveOutWhatIsBeyond(const TraceRange& range, RawTrace& trace, SkipCounts& skips)
{
    const auto leaveOut = [&](auto& things, const auto& isBeyond) {
        std::erase_if(things, [&](const auto& thing) {
            if (isBeyond(thing))
                skips.add(SkipReason::FarAway, thing.event, 0);
            return isBeyond(thing);
        });
    };
    leaveOut(trace.spans, [&](const RawSpan& s) { return !range.has(s.start) || !range.has(endOf(s)); });
    leaveOut(trace.instants, [&](const RawInstant& instant) { return !range.has(instant.at); });
    leaveOut(trace.flows, [&](const RawFlow& f) { return !range.has(f.fromAt) || !range.has(f.toAt); });
    for (CounterSeries& series : trace.counters) {
        for (const CounterValue& value : series.values) {
            if (!range.has(value.at))
                skips.addWithoutPlace(SkipReason::FarAway);
        }
        std::erase_if(series.values, [&](const CounterValue& value) { return !range.has(value.at); });
    }
    std::erase_if(trace.counters, [](const CounterSeries& series) { return series.values.empty(); });
}

void countFrom(const TraceRange& range, RawTrace& trace)
{
    for (RawSpan& span : trace.spans) {
        if (span.duration == neverEnded)
            span.duration = range.last - span.start;
        span.start -= range.first;
    }
    for (RawInstant& instant : trace.instants)
        instant.at -= range.first;
    for (RawFlow& flow : trace.flows) {
        flow.fromAt -= range.first;
        flow.toAt -= range.first;
    }
    for (CounterSeries& series : trace.counters) {
        for (CounterValue& value : series.values)
            value.at -= range.first;
    }
    trace.length = Nanos(range.last - range.first);
}

} // namespace

void setTimeZero(RawTrace& trace, SkipCounts& skips)
{
    TraceRange range = rangeOf(trace);
    if (range.first > range.last)
        return; // no time in it
    if (range.last - range.first > tracelimits::longestTrace) {
        const std::int64_t middle = middleOf(trace);
        constexpr std::int64_t reach = tracelimits::longestTrace / 2;
        leaveOutWhatIsBeyond({middle - reach, middle + reach}, trace, skips);
        range = rangeOf(trace);
    }
    countFrom(range, trace);
}

} // namespace loopscope

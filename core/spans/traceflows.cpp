#include "core/spans/traceflows.h"

namespace loopscope {

namespace {

// A flow is tied to the deepest span around its end.
bool isDeepest(const Trace& trace, const SpanRef& span, Nanos at)
{
    for (std::size_t level = span.level + 1; level < trace.spans.lanes(span.track); ++level) {
        if (trace.spans.lane(span.track, level).at(at))
            return false;
    }
    return true;
}

} // namespace

std::vector<RawFlow> flowsOf(const Trace& trace, const SpanRef& span, std::size_t most)
{
    const SpanLane& lane = trace.spans.lane(span);
    const std::int64_t start = lane.start(span.index).count();
    const std::int64_t end = lane.end(span.index).count();
    const auto isIn = [&](std::uint32_t track, std::int64_t at) {
        return track == span.track && at >= start && at <= end && isDeepest(trace, span, Nanos(at));
    };
    std::vector<RawFlow> flows;
    for (const RawFlow& flow : trace.flows) {
        if (flows.size() == most)
            break;
        if (isIn(flow.fromTrack, flow.fromAt) || isIn(flow.toTrack, flow.toAt))
            flows.push_back(flow);
    }
    return flows;
}

} // namespace loopscope

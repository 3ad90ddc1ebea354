#include "core/spans/traceflows.h"

namespace loopscope {

std::vector<RawFlow> flowsOf(const Trace& trace, const SpanRef& span, std::size_t most)
{
    const SpanLane& lane = trace.spans.lane(span);
    const std::int64_t start = lane.start(span.index).count();
    const std::int64_t end = lane.end(span.index).count();
    const auto isIn = [&](std::uint32_t track, std::int64_t at) {
        return track == span.track && at >= start && at <= end;
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

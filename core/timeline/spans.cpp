#include "core/timeline/spans.h"

#include <algorithm>

namespace loopscope {

std::vector<BarSpan> barSpans(const TaskRecord& record, Nanos now, const TimeScale& scale)
{
    std::vector<BarSpan> spans;
    const std::vector<StateChange>& changes = record.changes;
    const auto endOf = [&](std::size_t i) {
        return record.changeEnd(i).value_or(std::max(now, changes[i].at));
    };
    const Nanos from = scale.range.start();
    std::size_t index = firstIndexWhere(0, changes.size(), [&](std::size_t i) { return endOf(i) >= from; });
    while (index < changes.size() && changes[index].at <= scale.range.end()) {
        BarSpan span{scale.x(changes[index].at), scale.x(endOf(index)), changes[index], false};
        if (span.width() < 1) {
            // The states that end within this pixel; the last of them is what it came to.
            const Nanos pixelEnd = scale.time(span.left + 1);
            const std::size_t next = firstIndexWhere(index + 1, changes.size(),
                                                     [&](std::size_t i) { return endOf(i) > pixelEnd; });
            span.merged = next > index + 1;
            index = next - 1;
            span.right = scale.x(endOf(index));
            span.change = changes[index];
        }
        spans.push_back(span);
        ++index;
    }
    return spans;
}

std::vector<TrackSpan> callbackSpans(const std::vector<CallbackRecord>& callbacks, Nanos now,
                                     const TimeScale& scale)
{
    return trackSpans(
        callbacks.size(), [&](std::size_t i) { return callbacks[i].start; },
        [&](std::size_t i) { return callbacks[i].end.value_or(std::max(now, callbacks[i].start)); }, scale);
}

} // namespace loopscope

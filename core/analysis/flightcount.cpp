#include "core/analysis/flightcount.h"

#include <algorithm>

namespace loopscope {

std::optional<Nanos> firstStep(const TaskRecord& record)
{
    const auto step =
        std::find_if(record.changes.begin(), record.changes.end(), [](const StateChange& change) {
            return change.state == TaskState::Waiting || change.state == TaskState::Receiving ||
                   change.state == TaskState::Running || !change.holder.isNone();
        });
    return step == record.changes.end() ? std::nullopt : std::optional(step->at);
}

int peakInFlight(const Recording& recording)
{
    std::vector<Nanos> starts;
    std::vector<Nanos> ends;
    starts.reserve(recording.records().size());
    ends.reserve(recording.records().size());
    for (const TaskRecord& record : recording.records()) {
        if (const auto start = firstStep(record)) {
            starts.push_back(*start);
            ends.push_back(record.end.value_or(Nanos::max()));
        }
    }
    std::sort(starts.begin(), starts.end());
    std::sort(ends.begin(), ends.end());
    // At the last of several equal starts the difference is the number in flight then; before that it is
    // less.
    std::ptrdiff_t peak = 0;
    std::size_t ended = 0;
    for (std::size_t started = 0; started < starts.size(); ++started) {
        while (ended < ends.size() && ends[ended] <= starts[started])
            ++ended;
        peak = std::max(peak, static_cast<std::ptrdiff_t>(started + 1) - static_cast<std::ptrdiff_t>(ended));
    }
    return static_cast<int>(peak);
}

} // namespace loopscope

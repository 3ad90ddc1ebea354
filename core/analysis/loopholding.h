#pragma once

#include "core/timeline/timerange.h"
#include "core/trace/recording.h"

namespace loopscope {

/// How long the task held the loop within `range`. A state that lasts counts up to the range's end.
Nanos heldOnLoop(const TaskRecord& record, const TimeRange& range);

/// The task that held the loop longest within `range`, all of which lies in `callback`; the callback's own
/// where none did. O(log n + the tasks that began in it).
TaskId holderWithin(const Recording& recording, const CallbackRecord& callback, const TimeRange& range);

} // namespace loopscope

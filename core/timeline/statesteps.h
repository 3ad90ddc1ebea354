#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// When the last state of `record` that began before `time` began; none where none did. Run time.
std::optional<Nanos> stateBegunBefore(const TaskRecord& record, Nanos time);
/// When the first state that begins after `time` begins.
std::optional<Nanos> stateBegunAfter(const TaskRecord& record, Nanos time);

} // namespace loopscope

#pragma once

#include "core/trace/recording.h"

namespace loopscope {

/// The tasks of a run as arguments of a command line, each with a blank before it and in quotes; empty where
/// no line can say them: more than 100 tasks, secrets, or tasks with headers or deadlines of their own.
QString taskArguments(const Recording& run);

} // namespace loopscope

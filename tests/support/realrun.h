#pragma once

#include "core/run/run.h"

namespace loopscope::test {

/// Runs `plan` for real and waits for its end; fails the test, and returns null, if it does not start or does
/// not end within 20 seconds.
std::shared_ptr<const Recording> runReally(Plan plan, const RunSettings& settings);

/// The same for task lines and the name of a strategy.
std::shared_ptr<const Recording> runReally(const QString& taskLines, const QString& strategy);

/// Polls `run` until it is over; whether it was within 20 seconds.
bool waitUntilOver(Run& run);

/// Polls `run` until a task is in `state`; whether that came to be within 10 seconds.
bool waitUntilSomeTaskIs(Run& run, TaskState state);

} // namespace loopscope::test

#pragma once

#include "core/trace/recording.h"

#include <memory>

namespace loopscope::test {

/// A recording of `plan` from a script that a person can read, one event a line:
///
///     0ms url_1 queued limit          5ms url_1 waiting server loop     9ms url_1 running worker 2
///     12ms url_1 succeeded            12ms url_1 failed no such host
///     3ms callback url_1 ready 1ms    4ms callback ends                 (the strategy's own: "main")
///     10ms heartbeat 1 asked          12ms heartbeat 1 answered
///     20ms question 1 asked             25ms question 1 answered
///     0ms worker 1 takes url_1        9ms worker 1 leaves url_1
///     2ms url_1 sent 1   4ms url_1 status 200   6ms url_1 bytes 49866   5ms url_1 redirected 302 http://…
///     700ms run ends                  (or: run stopped)
///
/// Tasks go by their display names. Aborts the test on a line that it cannot read.
std::shared_ptr<Recording> recordingFromScript(Plan plan, const QString& script, RunSettings settings = {});

/// The states and ends of all tasks, a line each in the words of the script, by time and then by task.
QString scriptOf(const Recording& recording);

/// A plan of tasks from task lines.
Plan planOf(const QString& taskLines);

} // namespace loopscope::test

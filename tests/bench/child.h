#pragma once

#include "core/trace/clock.h"

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace loopscope::bench {

/// What a child process printed, and what it took.
struct ChildReport
{
    QByteArray output;
    Nanos wall{};
    Nanos cpu{}; ///< user and system, all threads
    std::int64_t peakBytes = 0;
};

/// Runs `command` (found in PATH) to its end. None, and a line on standard error that says why, when it
/// cannot be started, does not exit with 0, or takes longer than `timeout`, at which it is killed.
std::optional<ChildReport> runChild(const QStringList& command, Nanos timeout);

} // namespace loopscope::bench

#pragma once

#include "core/analysis/findings/evidence.h"
#include "core/analysis/findings/finding.h"

namespace loopscope {

// One rule a function, and a file of its own in rules/. None: it does not apply.

std::optional<Finding> findNeverAwaited(const Evidence& evidence);
std::optional<Finding> findAwaitsInARow(const Evidence& evidence);
std::optional<Finding> findBlockingCall(const Evidence& evidence);
std::optional<Finding> findComputation(const Evidence& evidence);
std::optional<Finding> findPoolTooSmall(const Evidence& evidence);
std::optional<Finding> findLimitTooSmall(const Evidence& evidence);
std::optional<Finding> findConnections(const Evidence& evidence);
std::optional<Finding> findLateTimer(const Evidence& evidence);
std::optional<Finding> findHiddenRetries(const Evidence& evidence);
std::optional<Finding> findSlowTail(const Evidence& evidence);
std::optional<Finding> findDeadlineFailures(const Evidence& evidence);

} // namespace loopscope

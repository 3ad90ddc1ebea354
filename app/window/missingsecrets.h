#pragma once

#include "core/plan/plan.h"
#include "core/plan/problem.h"
#include "core/trace/event.h"

#include <optional>

namespace loopscope {

/// A recording leaves secrets out. Running its plan would send requests that are not what they were; this
/// names the first header that is missing, or nothing if none is.
std::optional<Problem> missingSecret(const Plan& plan);

} // namespace loopscope

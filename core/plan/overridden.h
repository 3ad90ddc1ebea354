#pragma once

#include "core/plan/runsettings.h"

namespace loopscope {

/// `planned` with what `given` says instead.
PlanSettings overridden(PlanSettings planned, const PlanSettings& given);

} // namespace loopscope

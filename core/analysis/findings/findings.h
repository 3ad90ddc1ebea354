#pragma once

#include "core/analysis/findings/finding.h"
#include "core/analysis/summary.h"

namespace loopscope {

/// What is to be known of a run that is over: the one that costs most first. Empty where it goes on, and
/// where something is wrong that no rule knows. Of 100,000 tasks in well under 200 ms.
std::vector<Finding> findingsOf(const Recording& recording, const Summary& summary);

} // namespace loopscope

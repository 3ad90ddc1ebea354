#pragma once

#include "core/files/tracecontent.h"
#include "core/plan/problem.h"

#include <simdjson.h>

namespace loopscope {

/// Reads a recording's `otherData`: plan, settings, how the run ended, and of each task what its slices do
/// not say. Every field is checked.
Result<RunFacts> runFactsFrom(simdjson::dom::element otherData);

} // namespace loopscope

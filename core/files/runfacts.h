#pragma once

#include "core/files/tracecontent.h"
#include "core/plan/problem.h"

#include <simdjson.h>

namespace loopscope {

/// Reads a recording's `otherData`, of each of its runs, which are at least one: plan, settings, how it
/// ended, and of each task what its slices do not say. Every field is checked.
Result<std::vector<RunFacts>> runFactsFrom(simdjson::dom::element otherData);

} // namespace loopscope

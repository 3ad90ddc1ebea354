#pragma once

#include "core/plan/plan.h"

namespace loopscope {

/// Five practice pages and one computation: what a first start shows. Nothing in it fails. It is the file
/// resources/plans/starter.json, built into the program.
Plan starterPlan();

} // namespace loopscope

#pragma once

#include "core/analysis/loopmoment.h"

namespace loopscope::test {

/// The moment as a walk over the whole run finds it.
LoopMoment naiveMoment(const Recording& recording, Nanos time);

} // namespace loopscope::test

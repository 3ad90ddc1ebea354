#pragma once

#include "core/timeline/heldstretches.h"

#include <QString>

namespace loopscope {

/// "url_4 holds the loop · 0.42 s": who keeps the loop of a live run from everything else, and for how long.
/// Empty where nobody does long enough to be worth a name.
QString holderNow(const Recording& recording, const HeldStretches& held, Nanos now);

} // namespace loopscope

#pragma once

#include "core/trace/clock.h"

#include <QString>

namespace loopscope {

/// A length of time as people say it, in three digits: "0 ms", "250 µs", "12.3 ms", "540 ms", "1.00 s",
/// "12.3 s", "2 min 05 s", "1 h 02 min". Rounded; a negative one has a minus.
QString durationText(Nanos duration);

} // namespace loopscope

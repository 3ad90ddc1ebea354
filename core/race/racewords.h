#pragma once

#include "core/race/raceresult.h"

namespace loopscope {

// A race in words, in the language that is spoken. Names of tasks are on one plain line.

/// "4.00 s sooner, 5.0 times as fast", "as long", "not compared: 2 failed"; empty for the first strategy
/// unless it is left out itself.
QString againstFirstText(const RaceEntry& entry);

/// The verdict in one sentence with its reason: "concurrent did the same work 4.00 s sooner than blocking:
/// its tasks wait at the same time and hold nothing."
QString raceVerdict(const RaceResult& result);

/// By which test differences were told from chance, with each p; of fewer than leastSample runs each, that
/// none can be. Empty after one round, where nobody asked.
QString testText(const RaceResult& result);

} // namespace loopscope

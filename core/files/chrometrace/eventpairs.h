#pragma once

#include "core/files/chrometrace/keyedevents.h"
#include "core/files/chrometrace/skipcounts.h"
#include "core/spans/rawtrace.h"

namespace loopscope {

/// Makes spans of asynchronous beginnings and ends: an end closes the last of its id that has its name, or
/// the last where none has. What did not end has the duration `neverEnded`. Adds to `trace` and `skips`;
/// reorders `events`.
void pairAsyncEvents(std::vector<KeyedEvent>& events, RawTrace& trace, SkipCounts& skips);

/// Makes arrows of the steps of flows, each from one step to the next. Adds to `trace` and `skips`; reorders
/// `events`.
void joinFlows(std::vector<KeyedEvent>& events, RawTrace& trace, SkipCounts& skips);

} // namespace loopscope

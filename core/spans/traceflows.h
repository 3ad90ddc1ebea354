#pragma once

#include "core/spans/trace.h"

namespace loopscope {

/// The flows that come from `span` or lead to it: those with an end on its track within its time, and in no
/// span that lies deeper there. At most `most`, by the time they come from. Costs a walk over the trace's
/// flows.
std::vector<RawFlow> flowsOf(const Trace& trace, const SpanRef& span, std::size_t most);

} // namespace loopscope

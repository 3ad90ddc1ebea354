#pragma once

#include "core/spans/rawtrace.h"

#include <QString>

namespace loopscope::test {

/// What a trace holds, a line each, times in microseconds: "2+5 parse on 1/7" is a span, "2 mark on 1/7" an
/// instant, "2 on 1/7 -> 5 on 1/8 wake" an arrow, "memory on 1/7: 2=10 5=11" a counter; then "skipped 2 no
/// id, from event 3 on line 4" and "mended …". An asynchronous track is called by its category: "1/net". Ends
/// without a line's end.
QString linesOf(const RawTrace& trace);

/// linesOf() what is read from `json`, or "refused: " and why.
QString linesOfJson(std::string_view json);

} // namespace loopscope::test

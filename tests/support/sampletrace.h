#pragma once

#include "core/spans/trace.h"

#include <memory>

namespace loopscope::test {

/// A trace of another program that a person can picture, a millisecond a step of 1 to 100:
///
///     Server · main      |request 0-60                |  |request 70-100|
///                          |parse 10-20| |query 30-50|
///     Server · worker                      |read 35-48|      an instant "gc" at 80
///     thread 7                (an instant "tick" at 5)
///
///     a counter "heap" of Server, 3 from 10 on, 8 from 50 on
///
/// with a flow from query (at 32) to read (at 35).
std::shared_ptr<const Trace> sampleTrace();

} // namespace loopscope::test

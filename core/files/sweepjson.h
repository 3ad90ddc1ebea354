#pragma once

#include "core/race/sweepresult.h"

#include <QByteArray>

namespace loopscope {

/// A sweep as one JSON object: `over` ("limit", "workers", "connections"), `strategy`, `points`, `knee` (a
/// value, or null) and `reason` (see sweepReasonName(), or null); with more than one round also `repeat`.
///
/// A point is {`value`, `compared` (how many of its runs can be compared), `wall_ms` (their median),
/// `throughput` (tasks that succeeded a second), `peak_in_flight`, `succeeded` (both of the run with the
/// middle total time), `runs` (the summary of each)}; `wall_ms` and `throughput` are null where nothing
/// compares. With more than one round it has `spread_ms` {`median`, `p95`, `min`, `max`} too, or null.
QByteArray sweepToJson(const SweepResult& result, std::size_t repeat = 1);

} // namespace loopscope

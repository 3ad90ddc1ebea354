#pragma once

#include "core/spans/rawtrace.h"

#include <QByteArray>

namespace loopscope {

/// What a trace holds as one JSON object: `format`, `events`, `spans`, `instants`, `flows`, `counters`,
/// `length_ms`, `cut_off`, `tracks` [{`process`, `name`, `pid`, `tid`, `async`, `spans`}] in their order, and
/// `skipped` and `mended`
/// [{`why`, `count`, `first_event`, `line`}].
QByteArray traceToJson(const RawTrace& trace);

} // namespace loopscope

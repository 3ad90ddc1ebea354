#pragma once

#include "core/race/raceresult.h"

#include <QStringList>

namespace loopscope {

/// The figures of a race in a line a strategy, with a heading: total time (of several rounds its median and
/// p95), how long the loop was held, and how it compares with the first. At most 80 columns.
QStringList textRaceTable(const RaceResult& result);

} // namespace loopscope

#pragma once

#include "core/race/race.h"

namespace loopscope {

/// Runs of one plan under one strategy, at least one, as text for a terminal `columns` wide: the timeline of
/// the run with the middle total time, and how the figures of all lie: median, p95, least and most. Runs that
/// were stopped are left out where there are others. Secrets are masked.
QString textRepeat(const Runs& runs, int columns = 80);

} // namespace loopscope

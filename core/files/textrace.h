#pragma once

#include "core/race/raceresult.h"

namespace loopscope {

/// A race as text for a terminal `columns` wide (at least 60): each strategy's loop and tasks on one common
/// time axis, a table of their figures, and the verdict. Of a long plan a few tasks, the same ones of each
/// strategy. Of several rounds the run with the middle total time is shown. Secrets are masked.
QString textRace(const RaceResult& result, int columns = 80);

} // namespace loopscope

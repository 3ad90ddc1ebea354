#pragma once

#include "app/commandline/exitstatus.h"
#include "app/commandline/runoptions.h"
#include "app/commandline/runseries.h"

namespace loopscope {

/// What `run`, `race` and `sweep` do once their runs are made, which are at least one: writes them to the
/// files that were asked for, prints `report`, and says which of the conditions hold. Of a strategy's several
/// runs these are held against the median of each figure; of several strategies, or values of a sweep, it
/// says whose.
ExitStatus conclude(const RunSeries& series, const RunOptions& options, const QByteArray& report);

} // namespace loopscope

#pragma once

#include "app/commandline/runrequest.h"
#include "core/race/sweep.h"

namespace loopscope {

/// What is swept, and how each run of it is done besides.
struct SweepOptions
{
    SweptSetting over = SweptSetting::Limit;
    std::vector<int> values; ///< the least first, each once; at least one
    RunSettings settings;
};

/// Makes the options that `sweep` has besides those of `run` known to `parser`.
void addSweepOptions(CommandParser& parser);

/// Reads them, once `parser` has read the arguments: what is not given follows from the plan of `request`.
/// The problem says which one is wrong, or what would be senseless.
Result<SweepOptions> sweepOptionsFrom(const CommandParser& parser, const RunRequest& request);

} // namespace loopscope

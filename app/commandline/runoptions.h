#pragma once

#include "app/commandline/commandparser.h"
#include "core/analysis/failif.h"
#include "core/plan/plan.h"

namespace loopscope {

/// What the options of `run` ask for.
struct RunOptions
{
    PlanSettings settings; ///< as far as they were given; they go before the plan's
    QStringList out;       ///< files to write, each checked
    std::vector<FailIf> failIf;
    bool json = false;
    bool quiet = false;
    bool allowMany = false;
};

/// Makes the options known to `parser`.
void addRunOptions(CommandParser& parser);

/// Reads them, once `parser` has read the arguments. The problem says which one is wrong.
Result<RunOptions> runOptionsFrom(const CommandParser& parser);

} // namespace loopscope

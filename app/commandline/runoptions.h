#pragma once

#include "app/commandline/commandparser.h"
#include "core/analysis/failif.h"
#include "core/plan/plan.h"

namespace loopscope {

/// What the options of `run`, `race` and `sweep` ask for.
struct RunOptions
{
    PlanSettings settings;  ///< as far as they were given; they go before the plan's
    QStringList out;        ///< files to write, each checked
    std::size_t repeat = 1; ///< how many runs, under `race` of each strategy, under `sweep` of each value
    std::vector<FailIf> failIf;
    bool json = false;
    bool quiet = false;
    bool allowMany = false;
};

/// Whether a command lets one choose the strategy, as `run` and `sweep` do and `race` does not.
enum class StrategyOption { Offered, None };

/// Makes the options known to `parser`.
void addRunOptions(CommandParser& parser, StrategyOption strategyOption);

/// Reads them, once `parser` has read the arguments. The problem says which one is wrong.
Result<RunOptions> runOptionsFrom(const CommandParser& parser, StrategyOption strategyOption);

} // namespace loopscope

#pragma once

#include "app/commandline/runoptions.h"

namespace loopscope {

/// What `run`, `race` or `sweep` was asked to do: the plan, with the settings that were given for it, and the
/// rest.
struct RunRequest
{
    Plan plan;
    RunOptions options;
};

/// Reads it from `arguments`, which begin with the command, into whose `parser` at most options
/// of its own were put. Where
/// there is nothing to carry out, the exit status: help was asked for, or something was wrong and said.
std::variant<RunRequest, ExitStatus> readRunRequest(CommandParser& parser, StrategyOption strategyOption,
                                                    const QStringList& arguments);

} // namespace loopscope

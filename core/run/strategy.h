#pragma once

#include "core/plan/runsettings.h"
#include "core/run/stage.h"

#include <memory>

namespace loopscope {

/// Who starts when, and who waits for whom. Knows neither sockets nor clocks, so the same code runs on a real
/// loop and on a virtual one.
class Strategy
{
public:
    virtual ~Strategy() = default;
    /// The run begins: asks the tasks that are to be asked at once.
    virtual void begin(Stage& stage) = 0;
    /// A task ended that was not carried out by Stage::callHere(). Not called once the run is being stopped.
    virtual void taskEnded(Stage& stage, TaskId task) = 0;
};

/// `limit`: most tasks in flight under concurrent; 0 = no limit.
std::unique_ptr<Strategy> makeStrategy(StrategyKind kind, int limit);

} // namespace loopscope

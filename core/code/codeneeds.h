#pragma once

#include "core/plan/plan.h"

namespace loopscope {

/// What a program for a plan has to contain: nothing else is written, so that a small plan is a small
/// program.
struct CodeNeeds
{
    /// Of the enabled tasks of a plan.
    CodeNeeds(const std::vector<Task>& tasks, const RunSettings& settings);

    StrategyKind strategy;
    bool sleeps = false;
    bool blocks = false;
    bool computes = false;
    bool fetches = false;
    bool practice = false;     ///< asks the practice server
    bool limit = false;        ///< only so many tasks are in flight
    bool connections = false;  ///< there may be more fetches at once than connections to a host
    bool manyFetches = false;  ///< more at once than the connections that Qt opens to a host by itself
    bool otherScripts = false; ///< a name is not ASCII

    /// Whether work blocks its thread, rather than handing the wait to the loop.
    bool blocking() const { return strategy == StrategyKind::Blocking || strategy == StrategyKind::Pool; }
};

} // namespace loopscope

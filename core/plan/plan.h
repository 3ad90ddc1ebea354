#pragma once

#include "core/plan/runsettings.h"
#include "core/plan/task.h"

namespace loopscope {

inline constexpr int maxTasks = 1'000'000;

/// An ordered list of tasks, a strategy and its settings. A value.
struct Plan
{
    QString name;
    PlanSettings settings;
    std::vector<Task> tasks;
    QJsonObject unknown; ///< keys of a plan file that this version does not know; kept on save

    bool operator==(const Plan&) const = default;
};

/// The tasks that take part in a run, in the plan's order: task id i stands at index i - 1.
std::vector<Task> enabledTasks(const Plan& plan);

} // namespace loopscope

#pragma once

#include "core/plan/task.h"

#include <QCoreApplication>

#include <vector>

namespace loopscope {

/// Says in a few words what a task line was understood to mean.
class LineHint
{
    Q_DECLARE_TR_FUNCTIONS(LineHint)

public:
    /// "5 tasks url_1 … url_5: sleep 1.00 s, holds nothing". Empty for no tasks.
    static QString describe(const std::vector<Task>& tasks);

private:
    static QString what(const Task& task);
};

} // namespace loopscope

#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

#include <QCoreApplication>

#include <vector>

namespace loopscope {

/// Says in a few words what a task line was understood to mean, or what is wrong with it. On one plain line.
class LineHint
{
    Q_DECLARE_TR_FUNCTIONS(LineHint)

public:
    /// "5 tasks; the first waits 1.00 s as asyncio.sleep". Empty for no tasks.
    static QString describe(const std::vector<Task>& tasks);
    /// While a line is typed: what it means, or what would be expected where it stops being a task.
    static QString whileTyping(const QString& line);
    /// Why a text was refused, and where: "column 7: expected a length of time". No line number where it has
    /// but one.
    static QString reason(const Problem& problem, bool oneLine);
    /// The same with a cross.
    static QString refusal(const Problem& problem, bool oneLine);

private:
    static QString what(const Task& task);
};

} // namespace loopscope

#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

#include <QStringList>

#include <vector>

namespace loopscope {

/// What was read, and what of it has no place in a task: "--data-raw: a body has no place in a task". Each
/// stands once, by its name and never with its value, which may be a secret.
struct TasksRead
{
    std::vector<Task> tasks;
    QStringList leftOut;
};

/// "Left out: -k; --compressed" in one line for a person; empty for nothing.
QString leftOutText(const QStringList& leftOut);

/// Whether `text` begins with a command of curl rather than with a task that is named so.
bool isCurl(QStringView text);

/// The tasks of curl commands as browsers copy them (bash) or people type them: one for each URL, all of them
/// or none; at most maxTasks. A command that neither gets nor asks for the head would be another request: it
/// is left out where others fit, else refused. The problem has line and column and never quotes the text.
Result<TasksRead> parseCurl(const QString& text);

/// The same, or the tasks of task lines where `text` does not begin with such a command.
Result<TasksRead> parseLinesOrCurl(const QString& text);

} // namespace loopscope

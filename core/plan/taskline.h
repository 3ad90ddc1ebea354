#pragma once

#include "core/plan/duration.h"
#include "core/plan/problem.h"
#include "core/plan/task.h"

namespace loopscope {

/// The tasks that one line means: `[N x] [name:] what`. Blank and `#` lines mean none. The problem has the
/// column and what was expected there, and never quotes the line, which may hold a secret. Grammar:
/// contracts, "Task lines". Several copies share one request; "3x a: …" names them a_1 … a_3, "1x a: …" is a
/// itself.
Result<std::vector<Task>> parseTaskLine(const QString& line);

/// The tasks of several lines, all of them or none; at most maxTasks. Any line ends and a byte order mark are
/// accepted. The problem has line and column.
Result<std::vector<Task>> parseTaskLines(const QString& text);

/// One line that parseTaskLine() reads back as an equal task, as far as the grammar can say it (headers, a
/// task's own deadline and spaces around a name have no place in it). Secrets in the URL stay.
QString toTaskLine(const Task& task);

} // namespace loopscope

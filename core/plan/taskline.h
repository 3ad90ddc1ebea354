#pragma once

#include "core/plan/problem.h"
#include "core/plan/task.h"

namespace loopscope {

/// The tasks that one line means: `[N x] [name:] what`. Blank and `#` lines mean none. The problem has the
/// column and what was expected there. Grammar: contracts, "Task lines".
Result<std::vector<Task>> parseTaskLine(const QString& line);

/// The tasks of several lines, all of them or none. The problem has line and column.
Result<std::vector<Task>> parseTaskLines(const QString& text);

/// One line that parseTaskLine() reads back as an equal task, as far as the grammar can say it (headers and a
/// task's own deadline have no place in it).
QString toTaskLine(const Task& task);

/// A length of time as task lines write it: "250us", "200ms", "1.5s", "2min". The problem has the column.
Result<Nanos> parseDuration(const QString& text);

} // namespace loopscope

#pragma once

#include "core/plan/curlcommand.h"

class QMimeData;

namespace loopscope {

// Tasks on their way through the clipboard, or dragged. Gui thread.

/// `tasks` as lines of text and, where lines cannot say all of it (headers, deadlines, what is off), as a
/// plan too, for this program alone. Secrets in URLs are in both, header values in the plan only. The caller
/// owns it.
QMimeData* mimeOf(const std::vector<Task>& tasks);

/// Whether there are files of this machine in it, which are not for the plan to take.
bool holdsFiles(const QMimeData& mime);
/// Whether there may be tasks in it: a plan, links or text.
bool mayHoldTasks(const QMimeData& mime);

/// The tasks in it, all or none; the problem has the line and the column.
Result<TasksRead> tasksIn(const QMimeData& mime);

/// The tasks of text that was copied somewhere: task lines, or a list of links as web pages and spreadsheets
/// give it, with bullets, numbers, quotes, cells between tabs. A row of a spreadsheet that holds one link and
/// a text is a named task. Also commands of curl, of which something may be left out. All or none; the
/// problem is the first wrong line's own.
Result<TasksRead> tasksInText(const QString& text);

} // namespace loopscope

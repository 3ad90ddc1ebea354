#pragma once

#include "core/plan/task.h"

#include <QCoreApplication>

namespace loopscope {

/// A task in the words of the table: on one plain line, secrets masked.
class TaskText
{
    Q_DECLARE_TR_FUNCTIONS(TaskText)

public:
    /// "sleep 1.00 s", "GET https://example.org/".
    static QString what(const Task& task);
    /// The same in little room: without method and scheme where they say nothing.
    static QString shortWhat(const Task& task);
    /// Deadline and names of the headers, a line each, as far as the task has its own.
    static QStringList extras(const Task& task);
    /// `text` on one plain line, and cut where no cell is that wide.
    static QString cell(const QString& text);
};

} // namespace loopscope

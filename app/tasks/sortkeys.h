#pragma once

#include "app/tasks/taskmodel.h"

#include <QCollator>

namespace loopscope {

/// What rows of the plan are sorted by, taken out of them once: a comparison that asked the tasks each time
/// would make their texts anew each time.
class SortKeys
{
public:
    /// For `rows` of `model` by one of its columns. Task names are compared as people do: url_2 before
    /// url_10.
    SortKeys(const TaskModel& model, const std::vector<int>& rows, int column);

    /// Whether the row at `one` of those given comes before the row at `other`.
    bool isLess(int one, int other) const;

    /// Whether the row's name, URL or state has `text` in it; large and small letters are the same.
    static bool contains(const TaskModel& model, int row, const QString& text);

private:
    void addTexts(const TaskModel& model, const std::vector<int>& rows, int column);
    void addNumbers(const TaskModel& model, const std::vector<int>& rows, int column);

    std::vector<QCollatorSortKey> m_texts;
    std::vector<std::int64_t> m_numbers;
};

} // namespace loopscope

#include "app/tasks/sortkeys.h"

#include "core/plan/targeturl.h"

#include <limits>

namespace loopscope {

namespace {

constexpr qsizetype longestKey = 200; // characters

/// The URL without user info: cheaper than masked, and a password is never found.
QString searchedUrl(const Request& request)
{
    return request.url.toString(QUrl::RemoveUserInfo);
}

QString textOf(const TaskModel& model, int row, int column)
{
    if (column == TaskModel::TaskColumn)
        return model.name(row).left(longestKey);
    if (column == TaskModel::WhatColumn && model.task(row).request)
        return searchedUrl(*model.task(row).request).left(longestKey);
    return model.index(row, column).data().toString().left(longestKey);
}

/// What a task does comes before how far it is: off, not started, then by state and end.
std::int64_t stateRank(const TaskModel& model, int row)
{
    if (!model.task(row).enabled)
        return -2;
    const TaskRecord* record = model.record(row);
    if (!record)
        return -1;
    const std::int64_t state =
        record->changes.empty() ? 0 : 1 + static_cast<int>(record->changes.back().state);
    return record->outcome == Outcome::Unfinished ? state : 100 * (1 + static_cast<int>(record->outcome));
}

std::int64_t numberOf(const TaskModel& model, int row, int column)
{
    if (column == TaskModel::StateColumn)
        return stateRank(model, row);
    if (column == TaskModel::TookColumn)
        return model.took(row).value_or(Nanos(-1)).count();
    return row;
}

} // namespace

SortKeys::SortKeys(const TaskModel& model, const std::vector<int>& rows, int column)
{
    if (column == TaskModel::TaskColumn || column == TaskModel::WhatColumn)
        addTexts(model, rows, column);
    else
        addNumbers(model, rows, column);
}

void SortKeys::addTexts(const TaskModel& model, const std::vector<int>& rows, int column)
{
    const QLocale locale; // "C" would put all capitals first and know no numbers
    QCollator collator(locale.language() == QLocale::C ? QLocale(QLocale::English) : locale);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    m_texts.reserve(rows.size());
    for (const int row : rows)
        m_texts.push_back(collator.sortKey(textOf(model, row, column)));
}

void SortKeys::addNumbers(const TaskModel& model, const std::vector<int>& rows, int column)
{
    m_numbers.reserve(rows.size());
    for (const int row : rows)
        m_numbers.push_back(numberOf(model, row, column));
}

bool SortKeys::isLess(int one, int other) const
{
    const auto a = static_cast<std::size_t>(one);
    const auto b = static_cast<std::size_t>(other);
    return m_numbers.empty() ? m_texts[a].compare(m_texts[b]) < 0 : m_numbers[a] < m_numbers[b];
}

bool SortKeys::contains(const TaskModel& model, int row, const QString& text)
{
    const auto has = [&](const QString& where) { return where.contains(text, Qt::CaseInsensitive); };
    const Task& task = model.task(row);
    return has(model.name(row)) || (task.request && has(searchedUrl(*task.request))) ||
           (!task.request && has(model.index(row, TaskModel::WhatColumn).data().toString())) ||
           has(model.index(row, TaskModel::StateColumn).data().toString());
}

} // namespace loopscope

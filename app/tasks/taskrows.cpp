// TaskModel's changes of its rows.
#include "app/tasks/taskmodel.h"

#include <algorithm>
#include <iterator>

namespace loopscope {

namespace {

bool isBlock(const std::vector<int>& rows)
{
    return rows.back() - rows.front() + 1 == static_cast<int>(rows.size());
}

bool isSameWork(const Task& one, const Task& other)
{
    const bool sameRequest =
        one.request == other.request || (one.request && other.request && *one.request == *other.request);
    return one.kind == other.kind && one.duration == other.duration && sameRequest;
}

} // namespace

void TaskModel::putIn(const std::vector<int>& rows, std::vector<TaskRow> entries)
{
    if (rows.empty())
        return;
    m_counted = false;
    if (isBlock(rows)) {
        beginInsertRows({}, rows.front(), rows.back());
        m_rows.insert(m_rows.begin() + rows.front(), std::make_move_iterator(entries.begin()),
                      std::make_move_iterator(entries.end()));
        endInsertRows();
    } else {
        beginResetModel();
        insertScattered(rows, entries);
        endResetModel();
    }
    emit countChanged(rowCount());
}

std::vector<TaskRow> TaskModel::takeOut(const std::vector<int>& rows)
{
    std::vector<TaskRow> taken;
    if (rows.empty())
        return taken;
    m_counted = false;
    taken.reserve(rows.size());
    if (isBlock(rows)) {
        beginRemoveRows({}, rows.front(), rows.back());
        const auto first = m_rows.begin() + rows.front();
        const auto end = first + static_cast<std::ptrdiff_t>(rows.size());
        std::move(first, end, std::back_inserter(taken));
        m_rows.erase(first, end);
        endRemoveRows();
    } else {
        beginResetModel();
        eraseScattered(rows, taken);
        endResetModel();
    }
    emit countChanged(rowCount());
    return taken;
}

// One pass, where a removal for each of many scattered rows would take their square.
void TaskModel::eraseScattered(const std::vector<int>& rows, std::vector<TaskRow>& taken)
{
    std::vector<TaskRow> kept;
    kept.reserve(m_rows.size() - rows.size());
    auto next = rows.begin();
    for (int row = 0; row < rowCount(); ++row) {
        const bool goes = next != rows.end() && *next == row;
        (goes ? taken : kept).push_back(std::move(m_rows[static_cast<std::size_t>(row)]));
        if (goes)
            ++next;
    }
    m_rows = std::move(kept);
}

void TaskModel::insertScattered(const std::vector<int>& rows, std::vector<TaskRow>& entries)
{
    std::vector<TaskRow> all;
    all.reserve(m_rows.size() + entries.size());
    auto next = rows.begin();
    auto entry = entries.begin();
    auto old = m_rows.begin();
    while (next != rows.end() || old != m_rows.end()) {
        const bool comesIn =
            next != rows.end() && (old == m_rows.end() || *next == static_cast<int>(all.size()));
        all.push_back(std::move(comesIn ? *entry++ : *old++));
        if (comesIn)
            ++next;
    }
    m_rows = std::move(all);
}

void TaskModel::exchange(const std::vector<int>& rows, std::vector<TaskRow>& entries)
{
    if (rows.empty())
        return;
    m_counted = false;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        TaskRow& row = m_rows[static_cast<std::size_t>(rows[i])];
        std::swap(row, entries[i]);
        if (isSameWork(row.task, entries[i].task)) { // what the run did still stands for this task
            row.id = entries[i].id;
            row.run = entries[i].run;
        }
    }
    emit dataChanged(index(rows.front(), 0), index(rows.back(), ColumnCount - 1));
}

void TaskModel::reorder(int first, const std::vector<int>& order)
{
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    m_counted = false;
    std::vector<TaskRow> moved;
    std::vector<int> place(order.size()); // where each has gone
    moved.reserve(order.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        moved.push_back(std::move(m_rows[static_cast<std::size_t>(first + order[i])]));
        place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }
    std::move(moved.begin(), moved.end(), m_rows.begin() + first);
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex& old : before) {
        const bool inside = old.row() >= first && old.row() < first + static_cast<int>(order.size());
        const int row = inside ? first + place[static_cast<std::size_t>(old.row() - first)] : old.row();
        after << index(row, old.column());
    }
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

} // namespace loopscope

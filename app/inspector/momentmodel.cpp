#include "app/inspector/momentmodel.h"

#include <algorithm>
#include <iterator>

namespace loopscope {

void MomentModel::setRows(std::vector<MomentRow> rows)
{
    const auto isSame = [](const MomentRow& left, const MomentRow& right) { return left.isSameLine(right); };
    const std::size_t shorter = std::min(rows.size(), m_rows.size());
    const auto firstOther = std::mismatch(
        m_rows.begin(), m_rows.begin() + static_cast<std::ptrdiff_t>(shorter), rows.begin(), isSame);
    const auto head = static_cast<std::size_t>(firstOther.first - m_rows.begin());
    std::size_t tail = 0;
    while (tail < shorter - head && isSame(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    const auto first = rows.begin() + static_cast<std::ptrdiff_t>(head);
    const auto last = rows.end() - static_cast<std::ptrdiff_t>(tail);
    replace(head, m_rows.size() - tail, {first, last});
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

void MomentModel::replace(std::size_t from, std::size_t to, std::vector<MomentRow> rows)
{
    const auto at = static_cast<std::ptrdiff_t>(from);
    if (to > from) {
        beginRemoveRows({}, static_cast<int>(from), static_cast<int>(to) - 1);
        m_rows.erase(m_rows.begin() + at, m_rows.begin() + static_cast<std::ptrdiff_t>(to));
        endRemoveRows();
    }
    if (!rows.empty()) {
        beginInsertRows({}, static_cast<int>(from), static_cast<int>(from + rows.size()) - 1);
        m_rows.insert(m_rows.begin() + at, std::make_move_iterator(rows.begin()),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

void MomentModel::setChosen(TaskId task)
{
    const TaskId before = std::exchange(m_chosen, task);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const TaskId its = m_rows[i].task;
        if (its != noTask && (its == before || its == task))
            emit dataChanged(index(static_cast<int>(i)), index(static_cast<int>(i)));
    }
}

bool MomentModel::isChosen(const QModelIndex& index) const
{
    return m_chosen != noTask && row(index).task == m_chosen;
}

QModelIndex MomentModel::indexOf(TaskId task) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [task](const MomentRow& row) {
        return task != noTask && row.task == task;
    });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()));
}

int MomentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MomentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MomentRow& its = row(index);
    switch (role) {
    case Qt::DisplayRole: return its.text;
    case Qt::ToolTipRole: // markup of its own, so that none in a name is taken for it
        return its.tip.isEmpty() ? QVariant()
                                 : QStringLiteral("<span>%1</span>").arg(its.tip.left(1000).toHtmlEscaped());
    case Qt::AccessibleTextRole: return its.tip.isEmpty() ? its.text : its.tip;
    default: return {};
    }
}

Qt::ItemFlags MomentModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || row(index).kind != MomentRow::Kind::Entry)
        return Qt::NoItemFlags | Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace loopscope

#pragma once

#include "app/tasks/taskmodel.h"

#include <QAbstractProxyModel>

namespace loopscope {

/// The rows of a TaskModel as they are looked at: in the plan's order, or sorted by a column, or only those
/// that a text is found in. The plan stays as it is. What is sorted or found is worked out when it is asked
/// for, when the plan changes and when a run ends, and not while states change: rows that jump cannot be
/// read, and a frame has no time for it. In the plan's order it keeps nothing, so that a million tasks cost
/// nothing.
class TaskOrder : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit TaskOrder(TaskModel& model, QObject* parent = nullptr);

    /// Sorts by `column` of TaskModel; -1: the plan's order.
    void sortBy(int column, Qt::SortOrder order);
    /// Shows only the tasks whose name, URL or state contains `text`; empty: all.
    void find(const QString& text);
    /// Works it out again.
    void renew();
    /// The same, if a task has changed since.
    void renewIfStale();

    bool isSorted() const { return m_column >= 0; }
    bool isFiltered() const { return !m_text.isEmpty(); }
    /// Whether each row is the plan's row of the same number.
    bool isPlan() const { return !isSorted() && !isFiltered(); }
    /// Which row of the plan stands at `row` here.
    int planRow(int row) const { return isPlan() ? row : m_rows[static_cast<std::size_t>(row)]; }
    /// Where the plan's row stands here; -1 where it is not shown.
    int shownRow(int planRow) const;

    QModelIndex mapToSource(const QModelIndex& index) const override;
    QModelIndex mapFromSource(const QModelIndex& index) const override;
    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override { return {}; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void followChangesOfRows();
    void followMoves();
    void passOnData(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);
    void workOut();
    void sortRows();
    template <class Change>
    void change(Change change);

    TaskModel& m_model;
    int m_column = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    QString m_text;
    bool m_stale = false;
    std::vector<int> m_rows;   ///< the plan's row of each row; empty in the plan's order
    std::vector<int> m_places; ///< the row of each of the plan's, -1 where it is not shown
    QModelIndexList m_moving;  ///< persistent indexes while the plan is reordered
    QList<QPersistentModelIndex> m_movingTo;
};

} // namespace loopscope

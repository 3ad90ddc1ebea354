#pragma once

#include "app/inspector/momentrows.h"

#include <QAbstractListModel>

namespace loopscope {

/// The lines of the side panel for a view. A new moment touches only the lines that differ, so that nothing
/// else is painted again. Gui thread.
class MomentModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<MomentRow> rows);
    /// The task that a person has chosen.
    void setChosen(TaskId task);
    const MomentRow& row(const QModelIndex& index) const
    {
        return m_rows[static_cast<std::size_t>(index.row())];
    }
    bool isChosen(const QModelIndex& index) const;
    /// The line of `task`; invalid where there is none.
    QModelIndex indexOf(TaskId task) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    void replace(std::size_t from, std::size_t to, std::vector<MomentRow> rows);

    std::vector<MomentRow> m_rows;
    TaskId m_chosen = noTask;
};

} // namespace loopscope

#pragma once

#include "core/trace/recording.h"

#include <QAbstractTableModel>

#include <memory>

namespace loopscope {

/// The states of one task of a run, by time. Gui thread.
class StateTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Column { State, Thread, Start, Length, columns };

    /// Another task, or another run; null and noTask: none.
    void setTask(std::shared_ptr<const Recording> recording, TaskId task);
    /// The run has come to `now` (run time).
    void advance(Nanos now);
    TaskId task() const { return m_task; }
    /// When the state of a row begins.
    Nanos start(int row) const { return change(row).at; }
    /// The row of the state at `time`; -1: none.
    int rowAt(Nanos time) const;
    /// Headings in the language of now.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const StateChange& change(int row) const
    {
        return m_recording->record(m_task).changes[static_cast<std::size_t>(row)];
    }

    std::shared_ptr<const Recording> m_recording;
    TaskId m_task = noTask;
    Nanos m_now{};
    int m_rows = 0; // that views know of
};

} // namespace loopscope

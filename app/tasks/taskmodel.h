#pragma once

#include "app/look/colors.h"
#include "core/trace/recording.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace loopscope {

/// The plan as a table, and beside each task what it does in the run that is shown. The plan is edited here;
/// a run keeps its own copy, so a task that was added since has no state in it.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TaskColumn, StateColumn, TookColumn, ColumnCount };

    explicit TaskModel(QObject* parent = nullptr);

    /// Replaces everything, and forgets the run.
    void setPlan(Plan plan);
    /// The plan as it stands, with the settings and the name it came with.
    Plan plan() const;
    /// Appends tasks; false, and nothing appended, if there would be more than maxTasks.
    bool append(std::vector<Task> tasks);
    /// Removes the rows with these numbers.
    void remove(std::vector<int> rows);

    /// Shows the states of a run of this very plan from now on.
    void setRun(std::shared_ptr<const Recording> recording);
    /// The run has come to `now`: rows [first, last] show it. Rows out of view need not be told.
    void refresh(int first, int last, Nanos now);

    void setColors(const Colors& colors);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void countChanged(int count);

private:
    struct Entry
    {
        Task task;
        TaskId runId = noTask; ///< in the run that is shown
    };

    QString text(int row, int column) const;
    QString stateText(const Entry& entry) const;
    QString tookText(const Entry& entry) const;

    std::vector<Entry> m_entries;
    Plan m_frame; ///< the plan without its tasks
    std::shared_ptr<const Recording> m_run;
    Nanos m_now{};
    Colors m_colors;
};

} // namespace loopscope

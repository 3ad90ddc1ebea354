#pragma once

#include "app/look/colors.h"
#include "core/trace/recording.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace loopscope {

/// A task of the plan, and which task of a run it is. A value; copies share the request.
struct TaskRow
{
    Task task;
    TaskId id = noTask;    ///< in that run
    std::uint32_t run = 0; ///< which run, by TaskModel's count; 0: none
};

/// The plan as a table, and beside each task what it does in the run that is shown. A run keeps its own copy
/// of the plan, so a task that was added or changed since has no state in it. Rows are the plan's, from 0.
/// The plan is changed through PlanEditor, which makes each change undoable. Gui thread.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NumberColumn, TaskColumn, WhatColumn, StateColumn, TookColumn, ColumnCount };
    /// What the task does, on one plain line without secrets: "sleep 1.00 s", "GET https://…".
    static constexpr int WhatRole = Qt::UserRole;

    explicit TaskModel(QObject* parent = nullptr);

    /// Replaces everything, and forgets the run.
    void setPlan(Plan plan);
    /// The plan as it stands, with the settings and the name it came with.
    Plan plan() const;
    /// Whether a task that is on fetches a page.
    bool hasUrls() const;
    const QString& planName() const { return m_frame.name; }
    const PlanSettings& settings() const { return m_frame.settings; }
    const Task& task(int row) const { return m_rows[static_cast<std::size_t>(row)].task; }
    const TaskRow& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// The task's own name, or its kind and the id that it would have in a run.
    QString name(int row) const;
    /// How many tasks are turned off.
    int offCount() const;

    // The changes that PlanEditor is made of. Rows are sorted and distinct. Each tells the views at once,
    // however many rows it concerns.

    /// Puts `entries` in so that they have the numbers `rows` afterwards.
    void putIn(const std::vector<int>& rows, std::vector<TaskRow> entries);
    std::vector<TaskRow> takeOut(const std::vector<int>& rows);
    /// Exchanges what stands in `rows` for `entries`, which hold the old content afterwards.
    void exchange(const std::vector<int>& rows, std::vector<TaskRow>& entries);
    /// Row first + i becomes what row first + order[i] was.
    void reorder(int first, const std::vector<int>& order);

    /// Shows the states of a run of this very plan from now on.
    void setRun(std::shared_ptr<const Recording> recording);
    /// The run that is shown; null where there is none.
    const Recording* run() const { return m_run.get(); }
    /// The run has come to `now`: rows [first, last] show it. Rows out of view need not be told.
    void refresh(int first, int last, Nanos now);
    /// Which task of the shown run stands in `row`; noTask if none.
    TaskId idInRun(int row) const;
    /// Where task `id` of the shown run stands; -1 if nowhere.
    int rowOf(TaskId id) const;
    /// What is known of the row's task in the shown run; null if nothing.
    const TaskRecord* record(int row) const;
    /// How long the row's task has taken so far; none before it began.
    std::optional<Nanos> took(int row) const;

    void setColors(const Colors& colors);
    /// Says everything in the language of now.
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void countChanged(int count);
    /// setPlan() put another plan here.
    void planReplaced();
    /// The shown run is over, and every row's state is final.
    void runEnded();

private:
    QString text(int row, int column) const;
    QString stateText(int row) const;
    QString tipFor(int row, int column) const;
    void countIds() const;
    void tellAll(int firstColumn, int lastColumn);
    void eraseScattered(const std::vector<int>& rows, std::vector<TaskRow>& taken);
    void insertScattered(const std::vector<int>& rows, std::vector<TaskRow>& entries);

    std::vector<TaskRow> m_rows;
    Plan m_frame; ///< the plan without its tasks
    std::shared_ptr<const Recording> m_run;
    std::uint32_t m_runNumber = 0;
    bool m_saidEnd = false;
    Nanos m_now{};
    Colors m_colors;
    mutable std::vector<TaskId> m_ids; ///< that the tasks would have in a run; noTask where one is off
    mutable int m_off = 0;
    mutable bool m_counted = false;
};

} // namespace loopscope

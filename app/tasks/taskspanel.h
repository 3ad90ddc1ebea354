#pragma once

#include "app/tasks/planeditor.h"

#include <QWidget>

class QLabel;

namespace loopscope {

class CommandSet;
class FindBar;
class Selection;
class TaskActions;
class TaskField;
class TaskOrder;
class TaskTable;

/// The plan, to be read and edited: the field that adds, the search, the table, the count. Carries out the
/// commands of the table of tasks, undo and redo, and shares its current row with the other panels. What is
/// edited during a run does not touch it: a run keeps its own copy. Gui thread.
class TasksPanel : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    TasksPanel(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    PlanEditor& editor() { return *m_editor; }
    TaskModel& model() { return *m_model; }

    /// Shows the states of a run of the plan as it stands; null: of none.
    void setRun(std::shared_ptr<const Recording> recording);
    /// Adds the tasks that `text` has, as if it had been entered in the field; what is wrong is said there.
    void addText(const QString& text, EditName::Kind how);
    /// Brings the rows in view up to `now` (run time). Once the run is over, model().refresh() brings all.
    void refreshVisible(Nanos now);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void retranslate();
    void add(const std::vector<Task>& tasks, int row, EditName::Kind how);
    void edit(const QModelIndex& index, const Task& line);
    void keepChoice(const std::function<void()>& change);
    void showCount();
    void tellSelection();
    void followSelection(TaskId task);

    Selection& m_selection;
    TaskModel* m_model;
    PlanEditor* m_editor;
    TaskOrder* m_order;
    TaskField* m_field;
    FindBar* m_find;
    TaskTable* m_table;
    QLabel* m_count;
    TaskActions* m_actions;
    bool m_editing = false;  // a row in place
    bool m_choosing = false; // a row on behalf of the selection, or after a change
};

} // namespace loopscope

#pragma once

#include "app/tasks/editname.h"
#include "app/tasks/taskmodel.h"

#include <QObject>
#include <QUndoStack>

namespace loopscope {

class PlanCommand;

/// Changes the plan, each change by a name and to be undone. Rows are the plan's, sorted and distinct; what
/// would change nothing is not done and leaves nothing to undo. Gui thread.
class PlanEditor : public QObject
{
    Q_OBJECT

public:
    /// Works on `model`, which must outlive it.
    explicit PlanEditor(TaskModel& model, QObject* parent = nullptr);

    QUndoStack& undoStack() { return *m_stack; }
    /// "Add 5 tasks": what undo() would take back, in the language of now; empty if nothing.
    QString undoName() const;
    /// What redo() would do again.
    QString redoName() const;

    Plan plan() const { return m_model.plan(); }
    const QString& name() const { return m_model.planName(); }
    /// The settings that the plan came with.
    const PlanSettings& settings() const { return m_model.settings(); }
    /// Another plan: nothing of the one before can be undone.
    void setPlan(Plan plan) { m_model.setPlan(std::move(plan)); }

    /// Inserts `tasks` so that the first gets the number `row`. False, and nothing inserted, if there would
    /// be more than maxTasks.
    bool insert(int row, std::vector<Task> tasks, EditName::Kind kind);
    /// Inserts a copy of each behind the last of them; false as insert().
    bool duplicate(const std::vector<int>& rows);
    void remove(const std::vector<int>& rows, EditName::Kind kind = EditName::Delete);
    /// What stands in `rows` becomes `tasks`, one for one.
    void replace(const std::vector<int>& rows, const std::vector<Task>& tasks, EditName::Kind kind);
    void setEnabled(const std::vector<int>& rows, bool enabled);
    /// Moves the rows, together, to before what is now row `before` (rowCount(): to the end).
    void move(const std::vector<int>& rows, int before);
    /// Moves each row by one, up (-1) or down (+1), as far as there is room.
    void shift(const std::vector<int>& rows, int by);

signals:
    /// The tasks have changed, by an edit, its undoing or redoing, or setPlan().
    void changed();
    /// After a change, before changed(): where the tasks are that it concerned. Empty where they are gone;
    /// then `near` is the row that took their place.
    void touched(const std::vector<int>& rows, int near);

private:
    friend class PlanCommand;
    QString nameOf(int index) const;
    EditName named(EditName::Kind kind, const std::vector<int>& rows) const;

    TaskModel& m_model;
    QUndoStack* m_stack;
    bool m_replacing = false;
};

} // namespace loopscope

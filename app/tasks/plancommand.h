#pragma once

#include "app/tasks/planeditor.h"

#include <QUndoCommand>

namespace loopscope {

/// A change of the plan on the undo stack. It keeps the rows that it concerns and what is not in the plan.
class PlanCommand : public QUndoCommand
{
public:
    PlanCommand(PlanEditor& editor, EditName name);

    QString name() const { return m_name.toString(); }
    void redo() final;
    void undo() final;

protected:
    /// Make the change, or take it back, and say where the tasks that it concerned are afterwards.
    virtual std::vector<int> apply(TaskModel& model) = 0;
    virtual std::vector<int> revert(TaskModel& model) = 0;
    /// The row to go to when the tasks are gone.
    virtual int place() const = 0;

private:
    PlanEditor& m_editor;
    EditName m_name;
};

/// Inserts tasks, or takes them out: the one is the other's undoing.
class PresenceCommand : public PlanCommand
{
public:
    /// Puts `entries` in at `rows`.
    PresenceCommand(PlanEditor& editor, EditName name, std::vector<int> rows, std::vector<TaskRow> entries);
    /// Takes `rows` out.
    PresenceCommand(PlanEditor& editor, EditName name, std::vector<int> rows);

protected:
    std::vector<int> apply(TaskModel& model) override;
    std::vector<int> revert(TaskModel& model) override;
    int place() const override { return m_rows.front(); }

private:
    std::vector<int> putIn(TaskModel& model);
    std::vector<int> takeOut(TaskModel& model);

    bool m_inserts;
    std::vector<int> m_rows;
    std::vector<TaskRow> m_entries; ///< while they are not in the plan
};

/// Replaces tasks by others.
class ExchangeCommand : public PlanCommand
{
public:
    ExchangeCommand(PlanEditor& editor, EditName name, std::vector<int> rows, std::vector<TaskRow> entries);

protected:
    std::vector<int> apply(TaskModel& model) override;
    std::vector<int> revert(TaskModel& model) override { return apply(model); }
    int place() const override { return m_rows.front(); }

private:
    std::vector<int> m_rows;
    std::vector<TaskRow> m_entries; ///< those that are not in the plan
};

/// Changes the order of a stretch of rows.
class OrderCommand : public PlanCommand
{
public:
    /// As TaskModel::reorder(); `rows` are those that are meant, by their numbers before.
    OrderCommand(PlanEditor& editor, EditName name, int first, std::vector<int> order, std::vector<int> rows);

protected:
    std::vector<int> apply(TaskModel& model) override;
    std::vector<int> revert(TaskModel& model) override;
    int place() const override { return m_first; }

private:
    std::vector<int> inverse() const;

    int m_first;
    std::vector<int> m_order;
    std::vector<int> m_rows;
};

} // namespace loopscope

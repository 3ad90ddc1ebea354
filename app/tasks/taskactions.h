#pragma once

#include "app/commands/command.h"
#include "app/tasks/planeditor.h"

#include <QObject>
#include <QPointer>

namespace loopscope {

class CommandSet;
class FindBar;
class TaskDetails;
class TaskField;
class TaskOrder;
class TaskTable;

/// The parts of the panel that its commands work on.
struct TaskParts
{
    PlanEditor& editor;
    TaskModel& model;
    TaskOrder& order;
    TaskTable& table;
    TaskField& field;
    FindBar& find;
};

/// Carries out the commands of the panel of tasks and keeps their actions true: what can be done, and what
/// undo would take back.
class TaskActions : public QObject
{
    Q_OBJECT

public:
    /// `panel` is where the keys of undo, redo, add and find are at home.
    TaskActions(CommandSet& commands, const TaskParts& parts, QWidget* panel);

    void retranslate();

signals:
    void insertWanted(const std::vector<loopscope::Task>& tasks, int row, loopscope::EditName::Kind how);

private:
    void connectPlan();
    void connectTasks();
    void connectTable();
    template <class Function>
    void on(Command command, Function function);
    bool passOn(const char* slot) const;
    void copy() const;
    void cut();
    void paste();
    void toggle();
    void shift(int by);
    void editDetails();
    void refuseMove();
    void begin();
    void showMenu(const QPoint& position) const;
    bool choseUrl() const;
    void update();
    void updateUndo();

    CommandSet& m_commands;
    TaskParts m_parts;
    QWidget* m_panel;
    QPointer<TaskDetails> m_details;
};

} // namespace loopscope

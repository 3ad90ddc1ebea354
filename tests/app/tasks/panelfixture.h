#pragma once

#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/tasks/taskspanel.h"
#include "app/tasks/tasktable.h"
#include "tests/support/recordingscript.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QTest>

namespace loopscope::test {

/// The panel of tasks in a window of its own, as narrow as it is on a small screen, and its parts.
class PanelFixture
{
public:
    PanelFixture()
        : panel(new TasksPanel(commands, selection))
    {
        window.setCentralWidget(panel);
        window.resize(350, 600);
        window.show();
        window.activateWindow();
        line = part<QLineEdit>("taskLine");
        message = part<QLabel>("taskLineMessage");
        table = part<TaskTable>("taskTable");
        count = part<QLabel>("taskCount");
    }

    template <class T>
    T* part(const char* name) const
    {
        return panel->findChild<T*>(QString::fromLatin1(name));
    }
    TaskModel& model() const { return panel->model(); }
    PlanEditor& editor() const { return panel->editor(); }
    void show(const char* lines) const { editor().setPlan(planOf(QString::fromUtf8(lines))); }
    QString cell(int row, TaskModel::Column column) const
    {
        return model().index(row, column).data().toString();
    }
    /// The names in the plan's order, in capitals where a task is off.
    QString names() const
    {
        QString names;
        for (const Task& task : editor().plan().tasks)
            names += task.enabled ? task.name : task.name.toUpper();
        return names;
    }
    /// The names as the table shows them.
    QString shown() const
    {
        QString names;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            names += table->model()->index(row, TaskModel::TaskColumn).data().toString();
        return names;
    }
    /// The names of the chosen ones.
    QString chosen() const
    {
        QString names;
        for (const int row : table->chosenRows())
            names += model().name(row);
        return names;
    }
    QPoint placeOf(int shownRow, int column = TaskModel::TaskColumn) const
    {
        return table->visualRect(table->model()->index(shownRow, column)).center();
    }
    void click(int shownRow, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, placeOf(shownRow));
    }
    void key(QWidget* widget, const QKeySequence& keys) const { QTest::keySequence(widget, keys); }
    void key(const QKeySequence& keys) const { key(table, keys); }
    void type(const QString& text) const { QTest::keyClicks(line, text); }
    void enter(const QString& text) const
    {
        type(text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void paste(QWidget* widget, const QString& text) const
    {
        QGuiApplication::clipboard()->setText(text);
        key(widget, QKeySequence::Paste);
    }
    QAction& action(Command command) const { return commands.action(command); }

    CommandSet commands;
    Selection selection;
    QMainWindow window;
    TasksPanel* panel;
    QLineEdit* line;
    QLabel* message;
    TaskTable* table;
    QLabel* count;
};

} // namespace loopscope::test

#pragma once

#include "app/tasks/taskmodel.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace loopscope {

class TaskField;

/// The plan, to be read and edited: the field that adds, the table, the count.
class TasksPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TasksPanel(QWidget* parent = nullptr);

    TaskModel& model() { return *m_model; }
    /// Brings the rows in view up to `now` (run time).
    void refreshVisible(Nanos now);

protected:
    void changeEvent(QEvent* event) override;

private:
    void setUpTable();
    void updateWidths();
    void add(const std::vector<Task>& tasks);
    void removeSelected();
    void showCount(int count);

    TaskModel* m_model;
    TaskField* m_field;
    QTableView* m_table;
    QLabel* m_count;
};

} // namespace loopscope

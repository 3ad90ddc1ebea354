#pragma once

#include "app/tasks/taskorder.h"

#include <QTableView>
#include <QUuid>

class QMimeData;

namespace loopscope {

class TaskDelegate;

/// The table of tasks. Rows are chosen, dragged to another place or out of the window, and take what is
/// dropped on them. It tells what is wanted and changes nothing itself. Its rows are the plan's by number
/// wherever they are given or asked for, whatever order is shown.
class TaskTable : public QTableView
{
    Q_OBJECT

public:
    TaskTable(TaskModel& model, TaskOrder& order, QWidget* parent = nullptr);

    /// The chosen rows, sorted.
    std::vector<int> chosenRows() const;
    bool hasChosen() const;
    /// The row that keys act on; -1 if none.
    int current() const;
    /// Chooses `rows` (sorted), as far as they are shown, and makes `near`, if it is among them, or else the
    /// first the current one, in view. None: chooses `near`, or the last one where there are not so many.
    void choose(const std::vector<int>& rows, int near);
    void chooseNone();
    /// Edits the current row's line in place.
    void editCurrent();
    /// The rows in view, by their places here: first, last; last < first where there are none.
    std::pair<int, int> rowsInView() const;

    /// Whether what is dragged are rows of a table of tasks.
    static bool holdsRows(const QMimeData& mime);

    TaskDelegate& delegate() { return *m_delegate; }
    const TaskOrder& order() const { return m_order; }

signals:
    /// The chosen rows shall go to before row `before`.
    void moveWanted(int before);
    /// They would, but the table does not show the plan's order.
    void moveRefused();
    /// `mime` was dropped, to become tasks from `row` on.
    void dropped(const QMimeData& mime, int row);
    /// Another row is the current one, or another choice was made.
    void choiceChanged();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void selectionChanged(const QItemSelection& now, const QItemSelection& before) override;
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;

private:
    void setUp();
    void fit();
    void fitColumns();
    int stateWidth() const;
    void paintEmpty(QPainter& painter) const;
    QString emptyText() const;
    bool isOwn(const QDropEvent& event) const;
    void showDropAt(int shownRow);
    int shownRowAt(const QPoint& position) const;

    TaskModel& m_model;
    TaskOrder& m_order;
    TaskDelegate* m_delegate;
    const QByteArray m_mark = QUuid::createUuid().toByteArray(); // of the rows that are dragged from here
    int m_dropRow = -1;                                          // as shown; where a drop would go
};

} // namespace loopscope

// TaskTable's dragging and dropping.
#include "app/tasks/pastedtasks.h"
#include "app/tasks/tasktable.h"

#include <QDrag>
#include <QDragEnterEvent>
#include <QMimeData>

namespace loopscope {

namespace {

/// Marks rows on their way; its value says of which table.
QString rowsType()
{
    return QStringLiteral("application/x-loopscope-rows");
}

} // namespace

// Out of the window, tasks go as lines of text and stay here as well.
void TaskTable::startDrag(Qt::DropActions)
{
    std::vector<Task> tasks;
    for (const int row : chosenRows())
        tasks.push_back(m_model.task(row));
    if (tasks.empty())
        return;
    auto* drag = new QDrag(this);
    QMimeData* mime = mimeOf(tasks);
    mime->setData(rowsType(), m_mark);
    drag->setMimeData(mime);
    drag->exec(Qt::CopyAction | Qt::MoveAction, Qt::MoveAction);
    showDropAt(-1);
}

bool TaskTable::isOwn(const QDropEvent& event) const
{
    return event.mimeData()->data(rowsType()) == m_mark && event.dropAction() != Qt::CopyAction;
}

bool TaskTable::holdsRows(const QMimeData& mime)
{
    return mime.hasFormat(rowsType());
}

void TaskTable::dragEnterEvent(QDragEnterEvent* event)
{
    if (!mayHoldTasks(*event->mimeData()))
        return event->ignore(); // files go on to the window
    if (isOwn(*event) && !m_order.isPlan()) {
        emit moveRefused();
        return event->ignore();
    }
    event->acceptProposedAction();
}

void TaskTable::dragMoveEvent(QDragMoveEvent* event)
{
    if (!mayHoldTasks(*event->mimeData()) || (isOwn(*event) && !m_order.isPlan()))
        return event->ignore();
    event->acceptProposedAction();
    const QPoint position = event->position().toPoint();
    showDropAt(m_order.isPlan() ? shownRowAt(position) : m_order.rowCount());
    const int edge = autoScrollMargin();
    if (position.y() < edge || position.y() > viewport()->height() - edge)
        startAutoScroll();
}

void TaskTable::dragLeaveEvent(QDragLeaveEvent* event)
{
    stopAutoScroll();
    showDropAt(-1);
    event->accept();
}

void TaskTable::dropEvent(QDropEvent* event)
{
    stopAutoScroll();
    showDropAt(-1);
    const int row = m_order.isPlan() ? shownRowAt(event->position().toPoint()) : m_model.rowCount();
    if (isOwn(*event)) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
        emit moveWanted(row);
    } else {
        event->setDropAction(Qt::CopyAction); // whoever gives the tasks keeps them
        event->accept();
        emit dropped(*event->mimeData(), row);
    }
}

void TaskTable::showDropAt(int shownRow)
{
    if (m_dropRow == shownRow)
        return;
    m_dropRow = shownRow;
    viewport()->update();
}

/// The row before which something dropped here goes.
int TaskTable::shownRowAt(const QPoint& position) const
{
    const int row = rowAt(position.y());
    if (row < 0)
        return m_order.rowCount();
    const bool lowerHalf = position.y() > rowViewportPosition(row) + rowHeight(row) / 2;
    return row + (lowerHalf ? 1 : 0);
}

} // namespace loopscope

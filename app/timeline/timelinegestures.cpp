// What the mouse does in the timeline, and letters that are not of the Latin alphabet.
#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/timeline/hangulkeys.h"
#include "app/timeline/timelineview.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace loopscope {

namespace {

constexpr double notch = 120; // of a wheel, in Qt's eighths of a degree
constexpr double zoomOfNotch = 1.25;
constexpr double panOfNotch = 0.1; // of the view's width

// Shift turns a wheel sideways on some platforms and not on others.
double wheelSteps(const QWheelEvent& event)
{
    const QPoint delta = event.angleDelta();
    return (delta.y() != 0 ? delta.y() : delta.x()) / notch;
}

} // namespace

void TimelineView::wheelEvent(QWheelEvent* event)
{
    const double steps = wheelSteps(*event);
    const bool overOverview = m_layout.overview.contains(event->position());
    if (event->modifiers() & Qt::ControlModifier) {
        const TimeScale under = overOverview ? whole() : scale();
        m_axis.zoomAt(under.time(event->position().x()), std::pow(zoomOfNotch, steps));
        changeAxis();
    } else if (event->modifiers() & Qt::ShiftModifier || (event->angleDelta().y() == 0 && steps != 0)) {
        m_axis.pan(-scale().length(steps * panOfNotch * scale().width));
        changeAxis();
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void TimelineView::mousePressEvent(QMouseEvent* event)
{
    if (!m_recording || event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_draggedTo = event->pos();
    m_drag = Drag::Pressed;
    if (overviewTakes(event->position()))
        beginOverviewDrag(event->position());
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_drag == Drag::None) {
        showGrip(event->position());
        return;
    }
    if (m_drag == Drag::Overview) {
        dragOverview(event->position());
        return;
    }
    const int moved = (event->pos() - m_pressed).manhattanLength();
    if (m_drag == Drag::Pressed && moved < QApplication::startDragDistance())
        return; // a hand that clicks is not quite still
    m_drag = Drag::Panning;
    panByDrag(event->pos());
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Pressed)
        clickAt(m_pressed);
    m_drag = Drag::None;
    m_window.reset();
    showGrip(event->position());
}

void TimelineView::panByDrag(QPoint position)
{
    const QPoint moved = position - m_draggedTo;
    m_draggedTo = position;
    viewport()->setCursor(Qt::ClosedHandCursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    if (moved.x() != 0) {
        m_axis.pan(-scale().length(moved.x()));
        changeAxis();
    }
}

// The window's edges can be taken from a little outside, at the strip's ends too.
bool TimelineView::overviewTakes(QPointF position) const
{
    const double reach = OverviewWindow::edgeReach;
    return m_layout.strip().adjusted(-reach, 0, reach, 0).contains(position);
}

// Beside the window it jumps there, and can be dragged on at once.
void TimelineView::beginOverviewDrag(QPointF position)
{
    m_drag = Drag::Overview;
    m_window.emplace(whole(), m_axis.range());
    m_grip = m_window->gripAt(position.x());
    if (m_grip != OverviewWindow::Grip::Beside)
        return;
    m_axis.show(m_window->dragged(m_grip, position.x(), position.x()));
    changeAxis();
    m_window.emplace(whole(), m_axis.range());
    m_grip = OverviewWindow::Grip::Body;
}

void TimelineView::dragOverview(QPointF position)
{
    m_axis.show(m_window->dragged(m_grip, m_pressed.x(), position.x()));
    changeAxis();
}

void TimelineView::showGrip(QPointF position)
{
    using Grip = OverviewWindow::Grip;
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (m_recording && overviewTakes(position)) {
        const Grip grip = OverviewWindow(whole(), m_axis.range()).gripAt(position.x());
        if (grip == Grip::LeftEdge || grip == Grip::RightEdge)
            shape = Qt::SizeHorCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

std::optional<std::size_t> TimelineView::rowAt(QPointF position) const
{
    if (!m_recording || !m_layout.rows.contains(position))
        return std::nullopt;
    return m_rows.rowAt(position.y() - m_layout.rows.top() + verticalScrollBar()->value());
}

// The task of a row; of a worker's, the one that it ran at `time`.
TaskId TimelineView::taskAt(std::size_t row, Nanos time) const
{
    const Row found = m_rows.row(row);
    if (found.kind == RowKind::Task)
        return static_cast<TaskId>(found.index + 1);
    const std::optional<std::size_t> span = m_tracks.workers.at(*m_recording, found.index, time, m_now);
    return span ? m_recording->workerSpans()[*span].task : noTask;
}

void TimelineView::chooseAt(QPointF position)
{
    const auto row = rowAt(position);
    const TaskId task = row ? taskAt(*row, scale().time(position.x())) : noTask;
    if (task != noTask)
        m_selection.setTask(task);
}

void TimelineView::clickAt(QPointF position)
{
    const Nanos time = scale().time(position.x());
    chooseAt(position);
    const bool onTime = position.x() >= m_layout.plotLeft && position.y() >= m_layout.ruler.top() &&
                        position.y() < m_layout.comparison.bottom();
    if (onTime)
        m_selection.setCursor(std::clamp(time, Nanos(0), m_axis.total()));
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const QKeySequence key = plain ? latinKeyOfHangul(event->text()) : QKeySequence();
    for (QAction* action : key.isEmpty() ? QList<QAction*>() : actions()) {
        if (action->shortcuts().contains(key)) {
            action->trigger();
            return;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimelineView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!m_recording)
        return;
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(m_layout.loop.center().toPoint());
    else
        chooseAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CommandSpec& spec : commandTable()) {
        if (spec.group != CommandGroup::Timeline)
            continue;
        if (spec.id == Command::ZoomIn || spec.id == Command::PreviousRow || spec.id == Command::ClearCursor)
            menu->addSeparator();
        menu->addAction(&m_commands.action(spec.id));
    }
    menu->popup(place);
}

} // namespace loopscope

// What the mouse and the fingers do in a view over time, and letters that are not of the Latin alphabet.
#include "app/commands/commandset.h"
#include "app/commands/menuletters.h"
#include "app/plot/hangulkeys.h"
#include "app/plot/plotview.h"
#include "app/selection/selection.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace loopscope {

namespace {

constexpr double notch = 120; // of a wheel, in Qt's eighths of a degree
constexpr double zoomOfNotch = 1.25;
constexpr double panOfNotch = 0.1; // of the view's width
constexpr double edgeReach = 5;    // pixels from which a range's edge can be taken
constexpr double flagReach = 8;    // pixels from which a bookmark's flag is found

// Shift turns a wheel sideways on some platforms and not on others.
double wheelSteps(const QWheelEvent& event)
{
    const QPoint delta = event.angleDelta();
    return (delta.y() != 0 ? delta.y() : delta.x()) / notch;
}

} // namespace

void PlotView::wheelEvent(QWheelEvent* event)
{
    const double steps = wheelSteps(*event);
    const bool overOverview = m_layout.overview.contains(event->position());
    if (event->modifiers() & Qt::ControlModifier) {
        const TimeScale under = overOverview ? whole() : scale();
        const Nanos anchor = under.time(event->position().x());
        move([=](TimeAxis& axis) { axis.zoomAt(anchor, std::pow(zoomOfNotch, steps)); });
    } else if (event->modifiers() & Qt::ShiftModifier || (event->angleDelta().y() == 0 && steps != 0)) {
        const Nanos by = -scale().length(steps * panOfNotch * scale().width);
        move([by](TimeAxis& axis) { axis.pan(by); });
    } else {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    event->accept();
}

void PlotView::mousePressEvent(QMouseEvent* event)
{
    const bool goesBack = event->button() == Qt::BackButton;
    if (goesBack || event->button() == Qt::ForwardButton)
        m_commands.action(goesBack ? Command::ViewBack : Command::ViewForward).trigger();
    if (!showsSomething() || event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_draggedTo = event->pos();
    m_drag = Drag::Pressed;
    if (overviewTakes(event->position()))
        beginOverviewDrag(event->position());
    else if (m_layout.ruler.contains(event->position()) && event->position().x() >= m_layout.plotLeft)
        m_drag = Drag::PressedOnRuler;
}

void PlotView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || m_drag == Drag::None) {
        showGrip(event->position());
        return;
    }
    if (m_drag == Drag::Overview)
        return dragOverview(event->position());
    const int moved = (event->pos() - m_pressed).manhattanLength();
    const bool isPressed = m_drag == Drag::Pressed || m_drag == Drag::PressedOnRuler;
    if (isPressed && moved < QApplication::startDragDistance())
        return; // a hand that clicks is not quite still
    if (m_drag == Drag::PressedOnRuler)
        beginRangeDrag(m_pressed);
    if (m_drag == Drag::Range)
        return dragRange(event->position());
    if (m_drag == Drag::Pressed)
        leave();
    m_drag = Drag::Panning;
    panByDrag(event->pos());
}

void PlotView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_drag == Drag::Pressed || m_drag == Drag::PressedOnRuler)
        clickAt(m_pressed);
    m_drag = Drag::None;
    m_window.reset();
    showGrip(event->position());
}

void PlotView::panByDrag(QPoint position)
{
    const QPoint moved = position - m_draggedTo;
    m_draggedTo = position;
    viewport()->setCursor(Qt::ClosedHandCursor);
    if (moved.y() != 0)
        onRowsMoved();
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    if (moved.x() != 0) {
        m_axis.pan(-scale().length(moved.x()));
        onMoved();
    }
}

// Where an edge of the range is taken, the other one stays.
std::optional<Nanos> PlotView::rangeEdgeOpposite(QPointF position) const
{
    if (!m_range || !m_layout.ruler.contains(position))
        return std::nullopt;
    if (std::abs(position.x() - xOf(m_range->to)) <= edgeReach)
        return m_range->from;
    if (std::abs(position.x() - xOf(m_range->from)) <= edgeReach)
        return m_range->to;
    return std::nullopt;
}

void PlotView::beginRangeDrag(QPointF position)
{
    m_drag = Drag::Range;
    const Nanos time = std::clamp(scale().time(position.x()), Nanos(0), m_axis.total());
    m_rangeAnchor = rangeEdgeOpposite(position).value_or(snapped(time));
}

void PlotView::dragRange(QPointF position)
{
    const Nanos time = std::clamp(scale().time(position.x()), Nanos(0), m_axis.total());
    setRange(TimeRange::between(m_rangeAnchor, snapped(time)));
}

// The window's edges can be taken from a little outside, at the strip's ends too.
bool PlotView::overviewTakes(QPointF position) const
{
    const double reach = OverviewWindow::edgeReach;
    return m_layout.strip().adjusted(-reach, 0, reach, 0).contains(position);
}

// Beside the window it jumps there, and can be dragged on at once.
void PlotView::beginOverviewDrag(QPointF position)
{
    m_drag = Drag::Overview;
    m_window.emplace(whole(), m_axis.range());
    m_grip = m_window->gripAt(position.x());
    if (m_grip != OverviewWindow::Grip::Beside)
        return;
    move([&](TimeAxis& axis) { axis.show(m_window->dragged(m_grip, position.x(), position.x())); });
    m_window.emplace(whole(), m_axis.range());
    m_grip = OverviewWindow::Grip::Body;
}

void PlotView::dragOverview(QPointF position)
{
    move([&](TimeAxis& axis) { axis.show(m_window->dragged(m_grip, m_pressed.x(), position.x())); });
}

void PlotView::showGrip(QPointF position)
{
    using Grip = OverviewWindow::Grip;
    Qt::CursorShape shape = rangeEdgeOpposite(position) ? Qt::SizeHorCursor : Qt::ArrowCursor;
    if (showsSomething() && overviewTakes(position)) {
        const Grip grip = OverviewWindow(whole(), m_axis.range()).gripAt(position.x());
        if (grip == Grip::LeftEdge || grip == Grip::RightEdge)
            shape = Qt::SizeHorCursor;
    }
    if (viewport()->cursor().shape() != shape)
        viewport()->setCursor(shape);
}

bool PlotView::isOnTime(QPointF position) const
{
    return position.x() >= m_layout.plotLeft && position.y() >= m_layout.ruler.top() &&
           position.y() < m_layout.comparison.bottom();
}

// On a flag it is the bookmark's own moment.
void PlotView::clickAt(QPointF position)
{
    const Nanos time = scale().time(position.x());
    choose(position);
    if (!isOnTime(position))
        return;
    Nanos cursor = std::clamp(time, Nanos(0), m_axis.total());
    const Bookmark* flag = m_bookmarks.before(scale().time(position.x() + 1));
    if (flag && m_layout.ruler.contains(position) && position.x() - xOf(flag->at) <= flagReach)
        cursor = flag->at;
    m_selection.setCursor(cursor);
}

bool PlotView::pinch(const QGestureEvent& event)
{
    const auto* gesture = static_cast<const QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (!gesture || !showsSomething())
        return false;
    const QPointF center = viewport()->mapFromGlobal(gesture->hotSpot());
    const double factor = gesture->scaleFactor();
    if (factor > 0)
        move([&](TimeAxis& axis) { axis.zoomAt(scale().time(center.x()), factor); });
    return true;
}

bool PlotView::pinch(const QNativeGestureEvent& event)
{
    if (event.gestureType() != Qt::ZoomNativeGesture || !showsSomething())
        return false;
    const double x = event.position().x();
    const double factor = 1 + event.value();
    if (factor > 0)
        move([&](TimeAxis& axis) { axis.zoomAt(scale().time(x), factor); });
    return true;
}

bool PlotView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip: showTooltip(*static_cast<QHelpEvent*>(event)); return true;
    case QEvent::Gesture: return pinch(*static_cast<QGestureEvent*>(event));
    case QEvent::NativeGesture: return pinch(*static_cast<QNativeGestureEvent*>(event));
    default: return QAbstractScrollArea::viewportEvent(event);
    }
}

void PlotView::showTooltip(const QHelpEvent& event)
{
    const QString text = m_presenting ? QString() : tooltipAt(event.pos());
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(event.globalPos(), text, viewport());
}

void PlotView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const QKeySequence key = plain ? latinKeyOfHangul(event->text(), shift) : QKeySequence();
    for (QAction* action : key.isEmpty() ? QList<QAction*>() : actions()) {
        if (action->shortcuts().contains(key)) {
            action->trigger();
            return;
        }
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void PlotView::contextMenuEvent(QContextMenuEvent* event)
{
    if (!showsSomething())
        return;
    QPoint place = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        place = viewport()->mapToGlobal(m_layout.loop.center().toPoint());
    else
        choose(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    new MenuLetters(*menu);
    for (const std::optional<Command>& command : menuCommands()) {
        if (command)
            menu->addAction(&m_commands.action(*command));
        else
            menu->addSeparator();
    }
    menu->popup(place);
}

} // namespace loopscope

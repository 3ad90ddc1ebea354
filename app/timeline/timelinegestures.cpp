// What the mouse and the keys do in the timeline.
#include "app/timeline/tasktooltip.h"
#include "app/timeline/timelineview.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
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
    if (event->modifiers() & Qt::ControlModifier) {
        m_axis.zoomAt(scale().time(event->position().x()), std::pow(zoomOfNotch, steps));
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
    m_dragFrom = event->pos();
    m_dragging = event->button() == Qt::LeftButton && m_recording;
}

void TimelineView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_dragging || !(event->buttons() & Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_dragFrom;
    m_dragFrom = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
    if (moved.x() != 0) {
        m_axis.pan(-scale().length(moved.x()));
        changeAxis();
    }
}

void TimelineView::mouseReleaseEvent(QMouseEvent*)
{
    m_dragging = false;
    viewport()->unsetCursor();
}

void TimelineView::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && event->key() == Qt::Key_F)
        fit();
    else if (!plain || !panByKey(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

// W and S zoom about the middle, A and D pan, as in other trace viewers; arrows too.
bool TimelineView::panByKey(int key)
{
    const Nanos middle = m_axis.range().start() + m_axis.range().length() / 2;
    const Nanos step = m_axis.range().length() / 10;
    switch (key) {
    case Qt::Key_W: m_axis.zoomAt(middle, zoomOfNotch); break;
    case Qt::Key_S: m_axis.zoomAt(middle, 1 / zoomOfNotch); break;
    case Qt::Key_A:
    case Qt::Key_Left: m_axis.pan(-step); break;
    case Qt::Key_D:
    case Qt::Key_Right: m_axis.pan(step); break;
    default: return false;
    }
    changeAxis();
    return true;
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        showTooltip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void TimelineView::showTooltip(const QHelpEvent& event)
{
    const QRectF area = rowsRect();
    const auto row = area.contains(event.pos())
                         ? m_rows.rowAt(event.pos().y() - area.top() + verticalScrollBar()->value())
                         : std::nullopt;
    if (!m_recording || !row || *row >= m_recording->tasks().size()) {
        QToolTip::hideText();
        return;
    }
    // A tooltip may be light in a dark window: its own two colours decide.
    QPalette palette = QToolTip::palette();
    for (const auto role : {QPalette::Window, QPalette::Base})
        palette.setColor(role, palette.color(QPalette::ToolTipBase));
    palette.setColor(QPalette::Text, palette.color(QPalette::ToolTipText));
    const Colors colors = Colors::of(palette);
    QToolTip::showText(
        event.globalPos(),
        TaskTooltip::html(*m_recording, m_tracks, static_cast<TaskId>(*row + 1), m_now, colors), viewport());
}

} // namespace loopscope

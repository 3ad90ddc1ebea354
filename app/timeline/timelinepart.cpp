#include "app/timeline/timelinepart.h"

#include "app/selection/selection.h"
#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelinespeech.h"
#include "app/timeline/timelineview.h"

#include <algorithm>

namespace loopscope {

namespace {

TimelineSpeech speechOf(const TimelineView& view)
{
    return {*view.recording(), view.tracks(), view.rows(), view.now()};
}

} // namespace

TimelinePart::TimelinePart(const TimelineAccessible& timeline, int row, int state)
    : m_timeline(timeline)
    , m_view(&timeline.view())
    , m_row(row)
    , m_state(state)
{
}

bool TimelinePart::isRow() const
{
    return m_state == TimelineAccessible::noState;
}

bool TimelinePart::isTask() const
{
    return m_row > 0 && static_cast<std::size_t>(m_row) <= m_view->rows().order().count();
}

TaskId TimelinePart::task() const
{
    return m_view->rows().order().task(static_cast<std::size_t>(m_row) - 1);
}

bool TimelinePart::isValid() const
{
    if (!m_view || !m_view->recording() || m_row >= m_timeline.rowCount())
        return false;
    return isRow() ||
           static_cast<std::size_t>(m_state) < speechOf(*m_view).spanCount(static_cast<std::size_t>(m_row));
}

QWindow* TimelinePart::window() const
{
    return m_timeline.window();
}

QAccessible::Role TimelinePart::role() const
{
    return isRow() ? QAccessible::ListItem : QAccessible::StaticText;
}

QAccessible::State TimelinePart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.readOnly = true;
    const QRect visible = QRect(m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size());
    state.offscreen = !rect().intersects(visible);
    if (!isRow() || !isTask())
        return state;
    const bool chosen = m_view->selection().task() == task();
    state.selectable = true;
    state.focusable = true;
    state.selected = chosen;
    state.focused = chosen && m_view->hasFocus();
    return state;
}

QRectF TimelinePart::rowRect() const
{
    return m_row == 0 ? m_view->picture().loop : m_view->rowRect(static_cast<std::size_t>(m_row) - 1);
}

QRect TimelinePart::rect() const
{
    if (!isValid())
        return {};
    QRectF rect = rowRect();
    if (!isRow()) {
        const SpokenSpan span =
            speechOf(*m_view).span(static_cast<std::size_t>(m_row), static_cast<std::size_t>(m_state));
        const TimelineLayout& layout = m_view->picture();
        const auto x = [&](Nanos time) {
            return std::clamp(m_view->xOf(time), layout.plotLeft, layout.plotLeft + layout.plotWidth);
        };
        rect.setLeft(x(span.from));
        rect.setRight(std::max(rect.left() + 1, x(span.to)));
    }
    return rect.toAlignedRect().translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QString TimelinePart::text(QAccessible::Text text) const
{
    if (text != QAccessible::Name || !isValid())
        return {};
    const TimelineSpeech speech = speechOf(*m_view);
    const auto row = static_cast<std::size_t>(m_row);
    return isRow() ? speech.row(row) : speech.span(row, static_cast<std::size_t>(m_state)).text;
}

QAccessibleInterface* TimelinePart::parent() const
{
    if (isRow())
        return QAccessible::queryAccessibleInterface(m_view);
    m_timeline.part(m_row, m_state); // asked for just now: not to be dropped for its parent
    return m_timeline.part(m_row, TimelineAccessible::noState);
}

int TimelinePart::childCount() const
{
    if (!isRow() || !isValid())
        return 0;
    return static_cast<int>(speechOf(*m_view).spanCount(static_cast<std::size_t>(m_row)));
}

QAccessibleInterface* TimelinePart::child(int index) const
{
    return index >= 0 && index < childCount() ? m_timeline.part(m_row, index) : nullptr;
}

int TimelinePart::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* part = dynamic_cast<const TimelinePart*>(child);
    return part && isRow() && !part->isRow() && part->m_row == m_row ? part->m_state : -1;
}

QAccessibleInterface* TimelinePart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (QAccessibleInterface* part = child(i); part->rect().contains(x, y))
            return part;
    }
    return nullptr;
}

void* TimelinePart::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface && isValid() && isTask())
        return static_cast<QAccessibleActionInterface*>(this);
    return nullptr;
}

QStringList TimelinePart::actionNames() const
{
    return {pressAction()};
}

void TimelinePart::doAction(const QString& actionName)
{
    if (actionName != pressAction() || !isValid() || !isTask())
        return;
    if (!isRow())
        m_view->selection().setCursor(
            speechOf(*m_view).span(static_cast<std::size_t>(m_row), static_cast<std::size_t>(m_state)).from);
    m_view->selection().setTask(task());
}

} // namespace loopscope

#include "app/timeline/timelineaccessible.h"

#include "app/selection/selection.h"
#include "app/timeline/timelinepart.h"
#include "app/timeline/timelineview.h"

#include <QScrollBar>
#include <QToolButton>

namespace loopscope {

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

// Of the chosen task, counted with the loop's; none where it has none.
std::optional<int> chosenRow(const TimelineView& view)
{
    const std::optional<std::size_t> row = view.rows().order().rowOf(view.chosenTask());
    return row ? std::optional(static_cast<int>(*row) + 1) : std::nullopt;
}

} // namespace

TimelineAccessible::TimelineAccessible(TimelineView& view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto& [key, part] : m_parts)
        QAccessible::deleteAccessibleInterface(part.id);
}

int TimelineAccessible::rowCount() const
{
    if (!m_view.recording())
        return 0;
    return 1 + static_cast<int>(m_view.rows().count());
}

QList<QWidget*> TimelineAccessible::controls() const
{
    QList<QWidget*> controls;
    for (auto* button : m_view.findChildren<QToolButton*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (button->isVisible())
            controls << button;
    }
    if (m_view.verticalScrollBar()->isVisible())
        controls << m_view.verticalScrollBar();
    return controls;
}

int TimelineAccessible::childCount() const
{
    return rowCount() + static_cast<int>(controls().size());
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    const int rows = rowCount();
    if (index < 0)
        return nullptr;
    if (index < rows)
        return part(index, noState);
    return QAccessible::queryAccessibleInterface(controls().value(index - rows));
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    if (const auto* part = dynamic_cast<const TimelinePart*>(child))
        return part->isRow() ? part->row() : -1;
    const qsizetype control = child ? controls().indexOf(qobject_cast<QWidget*>(child->object())) : -1;
    return control < 0 ? -1 : rowCount() + static_cast<int>(control);
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    for (QWidget* control : controls()) {
        if (control->rect().contains(control->mapFromGlobal(QPoint(x, y))))
            return QAccessible::queryAccessibleInterface(control);
    }
    if (!m_view.recording())
        return nullptr;
    const QPointF at = m_view.viewport()->mapFromGlobal(QPointF(x, y));
    if (m_view.picture().loop.contains(at))
        return part(0, noState);
    const std::optional<std::size_t> row = m_view.rowAt(at);
    return row ? part(static_cast<int>(*row) + 1, noState) : nullptr;
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    const std::optional<int> chosen = chosenRow(m_view);
    if (m_view.hasFocus() && chosen)
        return part(*chosen, noState);
    return QAccessibleWidget::focusChild();
}

QAccessibleInterface* TimelineAccessible::part(int row, int state) const
{
    const Key key(row, state);
    if (const auto known = m_parts.find(key); known != m_parts.end()) {
        m_used.splice(m_used.begin(), m_used, known->second.used);
        return QAccessible::accessibleInterface(known->second.id);
    }
    if (m_parts.size() >= mostParts)
        dropOldest();
    auto* made = new TimelinePart(*this, row, state);
    m_used.push_front(key);
    m_parts[key] = {QAccessible::registerAccessibleInterface(made), m_used.begin()};
    return made;
}

void TimelineAccessible::dropOldest() const
{
    const auto oldest = m_parts.find(m_used.back());
    QAccessible::deleteAccessibleInterface(oldest->second.id);
    m_parts.erase(oldest);
    m_used.pop_back();
}

void installTimelineAccessibility()
{
    static const bool installed = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(installed);
}

void announceRows(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(&view, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

std::vector<QAccessible::Event> announcementsOf(const TimelineView& view)
{
    if (!chosenRow(view))
        return {};
    if (!view.hasFocus())
        return {QAccessible::Selection};
    return {QAccessible::Selection, QAccessible::Focus};
}

void announceChosenRow(TimelineView& view)
{
    if (!QAccessible::isActive())
        return;
    for (const QAccessible::Event type : announcementsOf(view)) {
        QAccessibleEvent event(&view, type);
        event.setChild(*chosenRow(view));
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace loopscope

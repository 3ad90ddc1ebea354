#pragma once

#include "core/trace/event.h"

#include <QAccessible>
#include <QPointer>

#include <optional>

namespace loopscope {

class TimelineAccessible;
class TimelineView;

/// A row of the timeline for a screen reader, or one state of a row. It keeps only numbers and asks the view
/// for the rest. Belongs to its TimelineAccessible.
class TimelinePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    TimelinePart(const TimelineAccessible& timeline, int row, int state);

    int row() const { return m_row; }
    int stateIndex() const { return m_state; }
    bool isRow() const;

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    QRect rect() const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QAccessibleInterface* parent() const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;

    /// Pressing a task's row chooses it; pressing a state also puts the cursor where it begins.
    void* interface_cast(QAccessible::InterfaceType type) override;
    QStringList actionNames() const override;
    void doAction(const QString& actionName) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    bool isTask() const;
    TaskId task() const; // of a task's row
    QRectF rowRect() const;

    const TimelineAccessible& m_timeline;
    QPointer<TimelineView> m_view;
    int m_row;
    int m_state;
};

} // namespace loopscope

#pragma once

#include <QAccessibleWidget>

#include <list>
#include <map>
#include <vector>

namespace loopscope {

class TimelineSpeech;
class TimelineView;

/// Lets screen readers read the timeline: the loop's row, each task's and each worker's, and each row's
/// states. Rows are made when they are asked for, and those not asked for lately are dropped, so that a
/// hundred thousand tasks cost a number. After them come the view's own buttons and scroll bars.
class TimelineAccessible : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineView& view);
    ~TimelineAccessible() override;

    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    /// A row by its number, or one of its states; `noState`: the row itself.
    static constexpr int noState = -1;
    QAccessibleInterface* part(int row, int state) const;
    int rowCount() const;
    TimelineView& view() const { return m_view; }
    /// How many parts there are now; never more than `mostParts`.
    std::size_t partCount() const { return m_parts.size(); }
    static constexpr std::size_t mostParts = 512;

private:
    using Key = std::pair<int, int>;
    struct Part
    {
        QAccessible::Id id;
        std::list<Key>::iterator used;
    };
    QList<QWidget*> controls() const;
    void dropOldest() const;

    TimelineView& m_view;
    mutable std::map<Key, Part> m_parts;
    mutable std::list<Key> m_used; // the latest in front
};

/// Once for the program; more often does no harm.
void installTimelineAccessibility();
/// What a screen reader is told of the chosen row: that it is chosen, and where the view has the focus, that
/// it has it too.
std::vector<QAccessible::Event> announcementsOf(const TimelineView& view);
/// Tells screen readers that there are other rows, or that another row is the chosen one.
void announceRows(TimelineView& view);
void announceChosenRow(TimelineView& view);

} // namespace loopscope

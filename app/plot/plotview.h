#pragma once

#include "app/commands/command.h"
#include "app/plot/plotframe.h"
#include "app/plot/plotlook.h"
#include "core/timeline/overview.h"
#include "core/timeline/timeaxis.h"
#include "core/timeline/viewhistory.h"

#include <QAbstractScrollArea>
#include <QAction>

#include <array>

class QGestureEvent;
class QHelpEvent;
class QNativeGestureEvent;

namespace loopscope {

class CommandSet;
class GlyphButton;
class PlotSearch;
class Selection;

/// A view over time that a person moves about in, whatever its rows show: zoom, pan, the way back, the
/// overview's window, a range on the ruler, the cursor and bookmarks. What the rows are is its heirs' affair.
/// It carries out the commands of navigation while it is the active one. It repaints when something changed
/// and never by itself. Gui thread.
class PlotView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `commands` and `selection` must live as long as the view.
    PlotView(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    /// Of several views that share commands, only the active one carries them out.
    void setActive(bool active);
    bool isActive() const { return m_active; }
    /// Larger, and without tooltips, for a projector.
    void setPresenting(bool presenting);

    const TimeAxis& axis() const { return m_axis; }
    /// Where things are, in the viewport's coordinates.
    const TimelineLayout& picture() const { return m_layout; }
    Selection& selection() const { return m_selection; }
    /// Where `time` is drawn, in the viewport's coordinates.
    double xOf(Nanos time) const { return scale().x(time); }

    /// What is being measured; none: nothing.
    const std::optional<TimeRange>& range() const { return m_range; }
    void setRange(std::optional<TimeRange> range);
    const Bookmarks& bookmarks() const { return m_bookmarks; }
    void setBookmarks(Bookmarks bookmarks);
    /// What a person looks for in it.
    PlotSearch& search() const { return m_search; }

    /// What a tooltip says there, as rich text; empty: nothing.
    virtual QString tooltipAt(QPointF position) const = 0;

public slots:
    void fit();
    void setFollowing(bool following);
    /// Shows `range` with some room around it.
    void zoomTo(const loopscope::TimeRange& range);
    /// Moves as little as needed for `time` to be in view; no step of the way back.
    void reveal(std::chrono::nanoseconds time);
    /// Puts the cursor at `time`, and shows it there.
    void goToTime(loopscope::Nanos time);

signals:
    void rangeChanged();
    void bookmarksChanged();

protected:
    // What an heir decides.
    /// Whether there is anything to move about in.
    virtual bool showsSomething() const = 0;
    virtual QString emptyText() const = 0;
    /// Whether one can look for something in it.
    virtual bool canSearch() const { return true; }
    /// Everything but the focus, on a viewport that is already filled.
    virtual void paintContent(QPainter& painter) = 0;
    virtual TimelineLayout layOut(const TimelineSizes& room) const = 0;
    virtual double rowsHeight() const = 0;
    /// A click, as opposed to a drag, on a row; the cursor is the view's own affair.
    virtual void choose(QPointF position) = 0;
    /// The stretch of time that the chosen bar takes; none where none is chosen.
    virtual std::optional<TimeRange> chosenStretch() const = 0;
    /// The edge that `time` snaps to: a visible bar's begin or end within snapReach pixels, else `time`
    /// itself.
    virtual Nanos snapped(Nanos time) const = 0;
    static constexpr double snapReach = 6;
    /// Which commands an own context menu has, in their order; none of them stands for a line.
    virtual QList<std::optional<Command>> menuCommands() const = 0;
    /// The begin of such a menu, about what is in view; its part about search and rows, and its end, about
    /// marks, which begin with a line each.
    static QList<std::optional<Command>> viewCommands();
    static QList<std::optional<Command>> rowCommands();
    static QList<std::optional<Command>> markCommands();
    /// Chooses the match after (1) or before (-1) what is chosen. Only where search() found some.
    virtual void chooseMatch(int) {}
    /// Nothing is chosen any more, and there is no cursor.
    virtual void clearChosen();
    /// Somebody scrolled the rows by hand.
    virtual void onRowsMoved() {}
    virtual void updateCommands();
    virtual void updateLook();
    virtual void retranslate();

    // What an heir uses.
    /// Carries `command` out with `perform`, its keys being those of this view.
    template <class Perform>
    void on(Command command, const Perform& perform)
    {
        QAction& action = offer(command);
        connect(&action, &QAction::triggered, this, [this, perform](bool checked) {
            if (!m_active)
                return;
            if constexpr (std::is_invocable_v<Perform, bool>)
                perform(checked);
            else
                perform();
        });
    }
    void enable(std::initializer_list<Command> commands, bool enabled) const;
    /// Moves the view, and remembers where it was.
    template <class Change>
    void move(const Change& change)
    {
        leave();
        change(m_axis);
        onMoved();
    }
    TimeScale scale() const { return m_layout.scale(m_axis.range()); }
    TimeScale whole() const { return m_layout.scale(m_axis.whole()); }
    PlotFrame plotFrame(Nanos now, bool live) const;
    /// Everything has its place again, and is drawn there.
    void arrange();
    void forgetPlaces();
    const PlotLook& look() const { return m_look; }
    bool isPresenting() const { return m_presenting; }
    TimeAxis& ownAxis() { return m_axis; }
    bool isDragging() const { return m_drag != Drag::None; }
    CommandSet& commands() const { return m_commands; }
    /// The row under the ruler, as far as clicks put the cursor there.
    bool isOnTime(QPointF position) const;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    // plotview.cpp
    void placeButtons();
    void paintFocus(QPainter& painter) const;
    void showTooltip(const QHelpEvent& event);

    // plotcommands.cpp: what the commands do
    QAction& offer(Command command);
    void disableOthers() const;
    void connectCommands();
    ViewPlace place() const;
    void leave();
    void onMoved();
    void goTo(const ViewPlace& place);
    void zoom(double factor);
    void zoomToSelection();
    void clear();
    void editBookmark();
    void goToBookmark(const Bookmark* bookmark);

    // plotgestures.cpp: what the mouse does
    bool overviewTakes(QPointF position) const;
    void beginOverviewDrag(QPointF position);
    void dragOverview(QPointF position);
    void beginRangeDrag(QPointF position);
    void dragRange(QPointF position);
    std::optional<Nanos> rangeEdgeOpposite(QPointF position) const;
    void panByDrag(QPoint position);
    void clickAt(QPointF position);
    void showGrip(QPointF position);
    bool pinch(const QGestureEvent& event);
    bool pinch(const QNativeGestureEvent& event);

    CommandSet& m_commands;
    Selection& m_selection;
    PlotSearch& m_search;
    std::array<GlyphButton*, 2> m_buttons; // − and +
    TimeAxis m_axis;
    ViewHistory m_history;
    TimelineLayout m_layout;
    PlotLook m_look;
    std::optional<TimeRange> m_range;
    Bookmarks m_bookmarks;
    bool m_active = true;
    bool m_presenting = false;
    bool m_showsFocus = false;

    enum class Drag { None, Pressed, Panning, Overview, PressedOnRuler, Range };
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_draggedTo;
    Nanos m_rangeAnchor{};
    OverviewWindow::Grip m_grip = OverviewWindow::Grip::Body;
    std::optional<OverviewWindow> m_window; // as it was when it was taken
};

} // namespace loopscope

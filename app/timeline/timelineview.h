#pragma once

#include "app/timeline/timelinelook.h"
#include "core/timeline/comparison.h"
#include "core/timeline/overview.h"
#include "core/timeline/runtracks.h"
#include "core/timeline/timeaxis.h"
#include "core/timeline/timelinelayout.h"

#include <QAbstractScrollArea>

#include <array>
#include <memory>

class QHelpEvent;

namespace loopscope {

class CommandSet;
class GlyphButton;
class Selection;
struct TimelineFrame;
enum class Command;

/// Shows one run, live or over, and behind it an earlier run of the same tasks. It carries out every command
/// of the timeline's group, shows and changes what the panels have chosen together, and lets screen readers
/// read its rows (timelineaccessible.h). It repaints when it is told that something changed, or by a gesture
/// that changes something, and never by itself. Gui thread.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// `commands` and `selection` must live as long as the view.
    TimelineView(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    /// Shows another run from its beginning; null: none. The caller may go on appending to it and then calls
    /// advance().
    void setRecording(std::shared_ptr<const Recording> recording);
    /// Keeps a run of the same tasks that ran to its end as an outline behind the one that is shown, and its
    /// length on the axis; null: none. Before setRecording(), so that the new run does not move the axis.
    void setEarlier(std::shared_ptr<const Recording> recording);
    /// The recording has grown, or time went on: it is `now` (run time) and the run is live or over.
    void advance(Nanos now, bool live);
    /// Larger, and without tooltips, for a projector.
    void setPresenting(bool presenting);

    const TimeAxis& axis() const { return m_axis; }
    const RunTracks& tracks() const { return m_tracks; }
    const RowLayout& rows() const { return m_rows; }
    /// Where things are, in the viewport's coordinates.
    const TimelineLayout& picture() const { return m_layout; }
    const Recording* recording() const { return m_recording.get(); }
    /// What stays as an outline; null: nothing.
    const Recording* earlier() const { return m_earlier.get(); }
    Selection& selection() const { return m_selection; }
    /// Run time; of a run that is over, its end.
    Nanos now() const { return m_now; }
    /// Where `time` is drawn, and the row of a task (id) or -1 where it is out of view; viewport coordinates.
    double xOf(Nanos time) const { return scale().x(time); }
    int yOf(TaskId id) const;
    /// A row's place in the viewport, in view or not. By number in rows().
    QRectF rowRect(std::size_t number) const;
    /// The row that is drawn at `position` of the viewport, by number in rows().
    std::optional<std::size_t> rowAt(QPointF position) const;
    /// The task that is chosen, if the run has it.
    TaskId chosenTask() const;
    /// What a tooltip says there, as rich text; empty: nothing.
    QString tooltipAt(QPointF position) const;

public slots:
    void fit();
    void setFollowing(bool following);

protected:
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
    // timelineview.cpp: what is shown, and where
    TimeScale scale() const { return m_layout.scale(m_axis.range()); }
    TimeScale whole() const { return m_layout.scale(m_axis.whole()); }
    TimelineFrame frame() const;
    Legend legend() const;
    void retranslate();
    void updateLook();
    void arrange();
    void placeButtons();
    void paintFocus(QPainter& painter) const;
    void compare();
    void addVisibleToLegend();

    // timelinecommands.cpp: what the commands do
    void connectCommands();
    void updateCommands();
    void changeAxis();
    void zoom(double factor);
    void chooseBeside(int rows);
    void stepState(bool forward);
    void onTaskChanged();
    void scrollTo(TaskId id);

    // timelinegestures.cpp: what the mouse does
    TaskId taskAt(std::size_t row, Nanos time) const;
    bool overviewTakes(QPointF position) const;
    void beginOverviewDrag(QPointF position);
    void dragOverview(QPointF position);
    void panByDrag(QPoint position);
    void chooseAt(QPointF position);
    void clickAt(QPointF position);
    void showGrip(QPointF position);

    // timelinetooltips.cpp
    void showTooltip(const QHelpEvent& event);

    CommandSet& m_commands;
    Selection& m_selection;
    std::array<GlyphButton*, 2> m_buttons; // − and +
    std::shared_ptr<const Recording> m_recording;
    std::shared_ptr<const Recording> m_earlier;
    std::optional<RunComparison> m_comparison;
    RunTracks m_tracks;
    TimeAxis m_axis;
    RowLayout m_rows;
    TimelineLayout m_layout;
    TimelineLook m_look;
    Nanos m_now{};
    bool m_live = false;
    bool m_presenting = false;
    bool m_showsFocus = false;

    enum class Drag { None, Pressed, Panning, Overview };
    Drag m_drag = Drag::None;
    QPoint m_pressed;
    QPoint m_draggedTo;
    OverviewWindow::Grip m_grip = OverviewWindow::Grip::Body;
    std::optional<OverviewWindow> m_window; // as it was when it was taken
};

} // namespace loopscope

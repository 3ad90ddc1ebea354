#pragma once

#include "app/plot/plotview.h"
#include "core/analysis/waitcause.h"
#include "core/timeline/comparison.h"
#include "core/timeline/matchrows.h"
#include "core/timeline/rowchoice.h"
#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"

#include <memory>

namespace loopscope {

struct OtherWay;
struct TimelineFrame;

/// Shows one run, live or over, and behind it an earlier run of the same tasks. It carries out the commands
/// of the timeline's group that are about tasks, shows and changes what the panels have chosen together, and
/// lets screen readers read its rows (timelineaccessible.h). It repaints when it is told that something
/// changed, or by a gesture that changes something, and never by itself. Gui thread.
class TimelineView : public PlotView
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
    /// What was predicted of the tasks under some strategy: dashed bars and a dashed end line, as a ghost of
    /// a run that goes on or that one might begin; null: nothing. After setRecording(), which takes it away.
    void setGhost(std::shared_ptr<const OtherWay> ghost);
    /// Keeps `length` in view while the run is shorter, as somebody expects it to take that long; 0: nobody
    /// does.
    void setExpected(Nanos length);
    /// The recording has grown, or time went on: it is `now` (run time) and the run is live or over.
    void advance(Nanos now, bool live);

    const RunTracks& tracks() const { return m_tracks; }
    const RowLayout& rows() const { return m_rows; }
    const Recording* recording() const { return m_recording.get(); }
    /// What stays as an outline; null: nothing.
    const Recording* earlier() const { return m_earlier.get(); }
    const OtherWay* ghost() const { return m_ghost.get(); }
    /// Run time; of a run that is over, its end.
    Nanos now() const { return m_now; }
    /// The row of a task (id), or -1 where it is out of view or has none; viewport coordinates.
    int yOf(TaskId id) const;
    /// Whether a person keeps the task's row in view.
    bool isPinned(TaskId id) const { return m_choice.isPinned(id); }
    /// A row's place in the viewport, in view or not. By number in rows().
    QRectF rowRect(std::size_t number) const;
    /// The row that is drawn at `position` of the viewport, by number in rows().
    std::optional<std::size_t> rowAt(QPointF position) const;
    /// The task that is chosen, if the run has it.
    TaskId chosenTask() const;
    QString tooltipAt(QPointF position) const override;
    /// Why the chosen task waited at the cursor, in one sentence; empty: none is chosen.
    QString explanation() const;

signals:
    /// There is another explanation, or none any more.
    void explained(const QString& sentence);

protected:
    bool showsSomething() const override { return m_recording != nullptr; }
    QString emptyText() const override;
    void paintContent(QPainter& painter) override;
    TimelineLayout layOut(const TimelineSizes& room) const override;
    double rowsHeight() const override { return m_rows.height(); }
    void choose(QPointF position) override;
    std::optional<TimeRange> chosenStretch() const override;
    Nanos snapped(Nanos time) const override;
    QList<std::optional<Command>> menuCommands() const override;
    void chooseMatch(int by) override;
    void onRowsMoved() override { m_followsRows = false; }
    void updateCommands() override;
    void updateLook() override;
    void retranslate() override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // timelineview.cpp: what is shown, and where
    TimelineFrame frame() const;
    Legend legend() const;
    void layRows();
    void keepLength();
    void compare();
    void addVisibleToLegend();

    // timelinecommands.cpp: what the commands do
    void connectCommands();
    void chooseBeside(int rows);
    void stepState(bool forward);
    void onTaskChanged();
    void scrollTo(TaskId id);
    void followRows();
    std::optional<std::size_t> chosenRow() const;
    TaskId taskAt(std::size_t row, Nanos time) const;

    // timelinewhy.cpp: why the chosen task waited
    void explainChosen();
    void explain(std::optional<StateRef> span);
    void explainOn();
    void goToCause();
    void paintCause(QPainter& painter, const TimelineFrame& frame) const;
    std::optional<QRectF> rectOf(RowKind kind, std::size_t index) const;
    // timelinerows.cpp: which rows there are
    void connectRows();
    void updateRowCommands();
    void pinChosen(bool pinned);
    void hideChosen();
    void showAllRows();
    void setCollapsed(bool collapsed);
    void findMatches();
    void renewMatches();
    void orderRows();
    void tellFound();

    std::shared_ptr<const Recording> m_recording;
    std::shared_ptr<const Recording> m_earlier;
    std::optional<RunComparison> m_comparison;
    std::shared_ptr<const OtherWay> m_ghost;
    RunTracks m_tracks;
    RowChoice m_choice;
    TaskMatches m_matches;
    Nanos m_matchedAt{}; // when a live run was looked at last
    RowOrder m_order;
    MatchRows m_matchRows;
    bool m_collapsed = false;
    RowLayout m_rows;
    std::optional<WaitCause> m_cause; // of what is chosen
    Nanos m_expected{};
    Nanos m_now{};
    bool m_live = false;
    bool m_followsRows = true; // nobody has scrolled since the run began
};

} // namespace loopscope

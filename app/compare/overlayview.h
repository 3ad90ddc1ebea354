#pragma once

#include "app/plot/plotview.h"
#include "core/analysis/taskdifferences.h"
#include "core/timeline/comparison.h"
#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"

#include <memory>

namespace loopscope {

struct TimelineFrame;

/// Lays two runs that are over on each other, task by task, on one axis: the earlier one as an outline, the
/// present one filled, and beside each task in words what became of it. Gui thread.
class OverlayView : public PlotView
{
    Q_OBJECT

public:
    /// `commands` and `selection` must live as long as the view.
    OverlayView(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    using Run = std::shared_ptr<const Recording>;
    /// Both are over; or both are null, and nothing is shown.
    void setRuns(Run earlier, Run present);
    const Run& earlier() const { return m_earlier; }
    const Run& present() const { return m_present; }
    const TaskDifferences& differences() const { return m_differences; }
    /// Leaves the tasks out that do not differ, unless none does.
    void setOnlyDifferences(bool only);
    /// How many tasks became what, in one or two sentences.
    QString sentence() const;

    std::size_t rowCount() const { return m_rows.count(); }
    /// A row's place in the viewport, in view or not; numbers count the rows that are shown.
    QRectF rowRect(std::size_t number) const;
    /// Which of the differences a row shows.
    std::size_t differenceAt(std::size_t number) const { return m_rows.order().task(number) - 1; }
    /// Which of the differences is chosen; none: none. Also one whose task is gone, which no other part of
    /// the window can show.
    const std::optional<std::size_t>& chosen() const { return m_chosen; }
    QString tooltipAt(QPointF position) const override;

protected:
    bool showsSomething() const override { return m_present != nullptr; }
    QString emptyText() const override { return {}; }
    bool canSearch() const override { return false; }
    void paintContent(QPainter& painter) override;
    TimelineLayout layOut(const TimelineSizes& room) const override;
    double rowsHeight() const override { return m_rows.height(); }
    void choose(QPointF position) override;
    std::optional<TimeRange> chosenStretch() const override;
    Nanos snapped(Nanos time) const override;
    QList<std::optional<Command>> menuCommands() const override;
    void clearChosen() override;
    void updateCommands() override;
    void updateLook() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // overlayview.cpp: what is shown, and where
    TimelineFrame frame() const;
    RowLayout::Stretch visibleRows() const;
    void paintRows(QPainter& painter, const TimelineFrame& timeline) const;
    void layRows();
    std::optional<std::size_t> rowAt(QPointF position) const;
    void describe();

    // overlaycommands.cpp: what is chosen, and what the commands do
    void connectCommands();
    std::optional<std::size_t> chosenRow() const;
    void chooseDifference(std::size_t index);
    void chooseBeside(int rows);
    void onTaskChanged();
    void scrollTo(std::size_t number);

    Run m_earlier;
    Run m_present;
    RunTracks m_earlierTracks;
    RunTracks m_presentTracks;
    TaskDifferences m_differences;
    Legend m_legend;
    std::optional<RunComparison> m_comparison; // of the two total times, where they say something
    RowLayout m_rows;
    std::optional<std::size_t> m_chosen;
    bool m_only = false;
};

} // namespace loopscope

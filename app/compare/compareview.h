#pragma once

#include "app/compare/comparedrun.h"
#include "app/compare/tracestrip.h"
#include "app/plot/plotview.h"
#include "core/timeline/strips.h"

namespace loopscope {

struct StripFrame;

/// Shows runs beneath each other on one axis: zoom, cursor and the chosen task are common to all. Carries out
/// the commands of navigation as every view over time. Gui thread.
class CompareView : public PlotView
{
    Q_OBJECT

public:
    /// `commands` and `selection` must live as long as the view.
    CompareView(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    /// What is held against each other, in this order. What is known of those that stay is kept.
    void setRuns(const RunGroups& groups);
    /// Other programs' traces on the same axis, beneath the runs.
    void setTraces(const std::vector<NamedTrace>& traces);
    const RunGroups& groups() const { return m_groups; }
    /// The runs that stand for the groups.
    Runs runs() const;
    std::size_t traceCount() const { return m_traces.size(); }
    /// The run that goes on has grown, or time went on: it is `now` (run time), and it is live or over.
    void advance(const Recording& run, Nanos now, bool live);
    /// Shows all runs as they were `time` after their zero; none: whole.
    void setPlayed(std::optional<Nanos> time);
    const std::optional<Nanos>& played() const { return m_played; }
    /// The length of the longest run or trace.
    Nanos longest() const;

    /// Where a run is drawn, and behind the runs a trace, in the viewport's coordinates, in view or not.
    QRectF stripRect(std::size_t index) const;
    QString tooltipAt(QPointF position) const override;

protected:
    bool showsSomething() const override { return !m_runs.empty() || !m_traces.empty(); }
    QString emptyText() const override;
    bool canSearch() const override { return false; }
    void paintContent(QPainter& painter) override;
    TimelineLayout layOut(const TimelineSizes& room) const override;
    double rowsHeight() const override { return m_strips.height(); }
    void choose(QPointF position) override;
    std::optional<TimeRange> chosenStretch() const override;
    Nanos snapped(Nanos time) const override;
    QList<std::optional<Command>> menuCommands() const override;
    void updateLook() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Found
    {
        std::size_t strip = 0;
        std::optional<std::size_t> row;
    };
    std::optional<Found> found(QPointF position) const;
    void regroup();
    void hold();
    std::vector<StripContent> contents() const;
    StripMetrics metrics() const;
    QColor rowColor(std::size_t strip) const;
    void paintStrips(QPainter& painter, const StripFrame& frame);
    void layStrips();
    Legend legend() const;
    void paintRunsInOverview(QPainter& painter, const PlotFrame& frame) const;
    void describe();

    RunGroups m_groups;
    std::vector<ComparedRun> m_runs; // one a group
    std::vector<TraceStrip> m_traces;
    StripLayout m_strips;
    std::optional<Nanos> m_played;
};

} // namespace loopscope

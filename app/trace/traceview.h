#pragma once

#include "app/plot/plotview.h"
#include "app/trace/tracepicture.h"
#include "core/spans/spansearch.h"

namespace loopscope {

class Snap;

/// Shows a trace that another program recorded: its tracks as rows, the spans of each on lanes. Carries out
/// the same commands as a run's timeline, for spans where that one has tasks. It has a selection of its own
/// for the cursor. Gui thread.
class TraceView : public PlotView
{
    Q_OBJECT

public:
    /// `commands` and `selection` must live as long as the view.
    TraceView(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);
    ~TraceView() override;

    /// Shows another trace, all of it; null: none.
    void setTrace(std::shared_ptr<const Trace> trace);
    const Trace* trace() const { return m_trace.get(); }
    const TrackRows& rows() const { return m_rows; }

    /// The span that is chosen; none: none. Choosing one brings it into view.
    const std::optional<SpanRef>& chosen() const { return m_chosen; }
    void choose(const loopscope::SpanRef& span);
    /// The track whose row commands are about: the chosen span's, or the one that was clicked.
    std::optional<std::uint32_t> chosenTrack() const { return m_chosenTrack; }

    /// Where a span is drawn, in the viewport's coordinates, in view or not; empty where its track is hidden.
    QRectF rectOf(const SpanRef& span) const;
    std::optional<SpanRef> spanAt(QPointF position) const;
    QString tooltipAt(QPointF position) const override;

signals:
    void chosenChanged();

protected:
    bool showsSomething() const override { return m_trace != nullptr; }
    QString emptyText() const override { return {}; }
    void paintContent(QPainter& painter) override;
    TimelineLayout layOut(const TimelineSizes& room) const override;
    double rowsHeight() const override;
    void choose(QPointF position) override;
    std::optional<TimeRange> chosenStretch() const override;
    Nanos snapped(Nanos time) const override;
    QList<std::optional<Command>> menuCommands() const override;
    void chooseMatch(int by) override;
    void clearChosen() override;
    void updateCommands() override;
    void updateLook() override;
    void retranslate() override;

private:
    // traceview.cpp: what is shown, and where
    void nameForReaders();
    TraceFrame frame() const;
    TrackMetrics metrics() const;
    TrackPlaces places() const;
    void offerEdges(Snap& snap, const TrackRow& row, Nanos time) const;
    std::optional<std::size_t> rowAt(QPointF position) const;

    // tracecommands.cpp: what the commands do
    void connectCommands();
    void stepSpan(bool forward);
    void stepLane(int by);
    std::optional<SpanRef> nearestIn(std::uint32_t track, std::uint32_t level, Nanos time) const;
    void reveal(const SpanRef& span);
    void scrollTo(const TrackRow& row, std::size_t level);
    void setChosen(std::optional<SpanRef> span);

    // tracerows.cpp: which rows there are, and what is looked for
    void connectRows();
    void updateRowCommands();
    void collapse(bool collapsed);
    void onRowsChanged();
    void find();
    void tellFound();

    std::shared_ptr<const Trace> m_trace;
    std::unique_ptr<TracePicture> m_picture;
    TrackRows m_rows;
    TrackInstants m_instants;
    std::vector<CounterTrack> m_counters;
    std::optional<SpanRef> m_chosen;
    std::optional<std::uint32_t> m_chosenTrack;
    std::vector<RawFlow> m_flows; // of the chosen span
    std::optional<SpanSearch> m_found;
    std::size_t m_matches = 0;
    bool m_collapsed = false;
};

} // namespace loopscope

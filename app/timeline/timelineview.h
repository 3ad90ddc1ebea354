#pragma once

#include "app/look/colors.h"
#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"
#include "core/timeline/timeaxis.h"
#include "core/timeline/timescale.h"

#include <QAbstractScrollArea>

#include <memory>

class QHelpEvent;

namespace loopscope {

struct TimelineFrame;

/// Shows one run, live or over: ruler, the loop's row, a row for each task, workers, legend. It repaints when
/// it is told that something changed, or by a gesture, and never by itself. Gui thread.
class TimelineView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    /// Shows another run from its beginning; null: none. The caller may go on appending to it and then calls
    /// advance().
    void setRecording(std::shared_ptr<const Recording> recording);
    /// The recording has grown, or time went on: it is `now` (run time) and the run is live or over.
    void advance(Nanos now, bool live);

    const TimeAxis& axis() const { return m_axis; }
    const RunTracks& tracks() const { return m_tracks; }
    /// Where `time` is drawn, and the row of a task (id) or -1 where it is out of view; viewport coordinates.
    double xOf(Nanos time) const { return scale().x(time); }
    int yOf(TaskId id) const;

public slots:
    void fit();
    void setFollowing(bool following);

signals:
    /// A gesture let go of the present, or took it up again.
    void followingChanged(bool following);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    TimeScale scale() const;
    QRectF rulerRect() const;
    QRectF loopRect() const;
    QRectF rowsRect() const;
    QRectF legendRect() const;
    void updateLook();
    void updateSpare();
    void updateRows();
    void changeAxis();
    void paintRows(QPainter& painter, const TimelineFrame& frame);
    void paintNow(QPainter& painter, const TimelineFrame& frame);
    void paintEmpty(QPainter& painter);
    void addVisibleToLegend();
    void showTooltip(const QHelpEvent& event);
    bool panByKey(int key);

    std::shared_ptr<const Recording> m_recording;
    RunTracks m_tracks;
    TimeAxis m_axis;
    RowLayout m_rows;
    RowMetrics m_metrics;
    Colors m_colors;
    QFont m_small;
    Nanos m_now{};
    bool m_live = false;
    QPoint m_dragFrom;
    bool m_dragging = false;
};

} // namespace loopscope

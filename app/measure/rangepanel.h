#pragma once

#include "core/analysis/rangeindex.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QToolButton;

namespace loopscope {

class FigureTile;
class HistogramView;

/// A stretch of the run in figures, or the whole run where none is marked: how busy the loop was, what was
/// late, what was in flight, and how times are distributed. Gui thread.
class RangePanel : public QWidget
{
    Q_OBJECT

public:
    explicit RangePanel(QWidget* parent = nullptr);
    ~RangePanel() override;

    /// Shows another run, without a range; null: none.
    void setRecording(std::shared_ptr<const Recording> recording);
    /// A frame of the run: `now` is the present, or the end of a run that is over (run time). Shows it at
    /// most twenty times a second, long runs less often, and its end at once.
    void advance(Nanos now, bool live);
    /// What is marked, run time; none: the whole run.
    void setRange(std::optional<TimeRange> range);
    std::optional<TimeRange> range() const { return m_range; }

    /// What the figures are about.
    QString title() const;
    /// Title and figures, a line each.
    QString text() const { return m_text; }

signals:
    void zoomPressed(const loopscope::TimeRange& range);
    void clearPressed();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* makeContent();
    QWidget* makeHead();
    void retranslate();
    void refreshSoon();
    void refresh();
    void showFigures();
    void showHistogram(const TimeRange& range);
    void copy() const;
    std::chrono::milliseconds pause() const;

    std::shared_ptr<const Recording> m_recording;
    std::optional<TimeRange> m_range;
    RangeIndex m_index;
    Nanos m_now{};
    bool m_live = false;
    QString m_text;
    QElapsedTimer m_shown; // since the last refresh
    Nanos m_cost{};        // of the last refresh
    QTimer m_pending;      // the next one, where it was too soon
    QLabel* m_title;
    QLabel* m_hint;
    QToolButton* m_zoom;
    QToolButton* m_clear;
    QToolButton* m_copy;
    QWidget* m_figures;
    std::vector<FigureTile*> m_tiles;
    QComboBox* m_times;
    HistogramView* m_histogram;
};

} // namespace loopscope

#pragma once

#include "app/measure/rangetext.h"

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

/// A stretch of time in figures, or all of it where nothing is marked, and how times are distributed in it.
/// What is measured is its heirs' affair. Gui thread.
class MeasurePanel : public QWidget
{
    Q_OBJECT

public:
    explicit MeasurePanel(QWidget* parent = nullptr);
    ~MeasurePanel() override;

    /// What is marked; none: all of it. Shown at most twenty times a second, and less often where it costs
    /// much.
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
    // What an heir decides.
    /// Whether there is anything to measure; where there is not, only the title is shown.
    virtual bool hasSomething() const = 0;
    virtual QString titleText() const = 0;
    virtual QString clearMeaning() const = 0; ///< of the button that forgets the range
    /// Which times the histogram can show: the same number in every language.
    virtual QStringList timesTexts() const = 0;
    /// Always the same figures in the same order.
    virtual std::vector<RangeFigureText> figures() = 0;
    /// The times of timesTexts()[which]; asked after figures().
    virtual std::vector<Nanos> times(int which) = 0;

    // What an heir uses. It calls retranslate() when it is made.
    void forgetRange() { m_range.reset(); }
    void refreshSoon();
    void refresh();
    bool isRefreshPending() const { return m_pending.isActive(); }
    void retranslate();

    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void layOut();
    QWidget* makeContent();
    QWidget* makeHead();
    void showFigures();
    void nameTimes();
    void copy() const;
    std::chrono::milliseconds pause() const;

    std::optional<TimeRange> m_range;
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

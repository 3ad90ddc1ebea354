#pragma once

#include "core/analysis/histogram.h"

#include <QWidget>

#include <optional>

namespace loopscope {

/// Paints how times are distributed. On hover, and with the arrow keys, it tells each bin. Gui thread.
class HistogramView : public QWidget
{
    Q_OBJECT

public:
    explicit HistogramView(QWidget* parent = nullptr);

    /// `meaning`: what the times are, for who cannot see it.
    void show(const Histogram& histogram, const QString& meaning);
    const Histogram& histogram() const { return m_histogram; }

    /// Where the bar of bin `index` may be, from the full height down to the axis.
    QRectF columnOf(std::size_t index) const;
    /// Where it is: of a bin with anything in it, at least a line.
    QRectF barOf(std::size_t index) const;
    std::optional<std::size_t> binAt(const QPointF& position) const;
    /// "10.0 ms to 20.0 ms: 12 of 50 (24.0 %)".
    QString binText(std::size_t index) const;
    /// The bin that the keys have gone to.
    std::optional<std::size_t> chosen() const { return m_chosen; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    QString spoken() const;
    void choose(std::size_t index);
    void paintBars(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintNotes(QPainter& painter) const;

    Histogram m_histogram;
    std::optional<std::size_t> m_chosen;
};

} // namespace loopscope

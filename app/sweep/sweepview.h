#pragma once

#include "app/sweep/sweepplot.h"

#include <QWidget>

namespace loopscope {

/// Paints the curves of a sweep with the knee marked. A click and the arrow keys choose a value, a double
/// click and Return ask for its run. Gui thread.
class SweepView : public QWidget
{
    Q_OBJECT

public:
    explicit SweepView(QWidget* parent = nullptr);

    void show(SweepResult result);
    /// Values whose runs are still to come keep a place; none: there are no others.
    void plan(const std::vector<int>& values);
    const SweepResult& result() const { return m_result; }
    std::optional<std::size_t> chosen() const { return m_chosen; }
    void choose(std::optional<std::size_t> point);
    /// Where things are now.
    SweepPlot plot() const;
    /// "a limit of 6: 1.42 s, 28.2 tasks a second, 6 in flight"; what keeps it from being compared.
    QString pointText(std::size_t point) const;

    QSize minimumSizeHint() const override;

signals:
    void chosenChanged();
    /// A person wants the run of the chosen point.
    void runWanted();

protected:
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void describe();

    SweepResult m_result;
    std::vector<int> m_planned;
    std::optional<std::size_t> m_chosen;
};

} // namespace loopscope

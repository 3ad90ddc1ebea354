#pragma once

#include "app/look/colors.h"
#include "app/sweep/sweepplot.h"

#include <QFontMetricsF>

class QPainter;

namespace loopscope {

/// Draws a sweep: axes, values, both curves, the knee. Made for one frame; everything outlives it.
class SweepPainter
{
public:
    static constexpr double padding = 10; ///< between what stands beside each other

    /// `painter` has the font to write in; `chosen` is a point of `result`.
    SweepPainter(QPainter& painter, const SweepResult& result, const SweepPlot& plot, const Colors& colors,
                 std::optional<std::size_t> chosen);

    void paint();

private:
    void paintChosen();
    void paintKneeLine();
    void paintAxes();
    void paintValues();
    void paintCurves();
    void paintMarks();
    void paintLegend();
    double paintLegendEntry(double x, bool time, const QString& text);

    QPainter& m_painter;
    const SweepResult& m_result;
    const SweepPlot& m_plot;
    const Colors& m_colors;
    std::optional<std::size_t> m_chosen;
    QFontMetricsF m_metrics;
};

} // namespace loopscope

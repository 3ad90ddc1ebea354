#pragma once

#include "app/plot/plotframe.h"

#include <QPainter>

namespace loopscope {

/// What is said of a strip, left of its picture: lines beneath each other, as far as there is room. Gui
/// thread.
class StripFacts
{
public:
    /// How high `small` small lines are, beneath a name and a total time.
    static double height(double textHeight, double smallHeight, int small);

    /// From the top of `strip`, `padding` pixels beneath its edge.
    StripFacts(QPainter& painter, const PlotFrame& frame, const QRectF& strip, double padding);

    void name(const QString& text);
    void total(Nanos time);
    void small(const QString& text); ///< nothing where it is empty
    void warning(const QString& text, const QColor& color);

private:
    void line(const QFont& font, const QColor& color, const QString& text);

    QPainter& m_painter;
    const PlotFrame& m_frame;
    QRectF m_strip;
    double m_top;
};

} // namespace loopscope

#pragma once

#include "app/compare/comparedrun.h"
#include "app/plot/plotframe.h"
#include "core/timeline/strips.h"

#include <QPainter>

namespace loopscope {

/// What the strips of one picture have in common.
struct StripFrame
{
    PlotFrame plot;
    Nanos baseEnd{};               ///< of the run that the others are held against
    std::optional<Nanos> played{}; ///< how far runs are shown while they are played together
    TaskId chosen = noTask;
    double scrolled = 0; ///< pixels
};

/// How strips are laid out for text of this look; runs that were repeated have a line more to say.
StripMetrics stripMetrics(double textHeight, double smallHeight, bool repeated);

/// One run of a comparison: what is said of it at the left, its loop and its tasks on the common axis, its
/// end line, and a bracket to where the one that it is held against ended.
class StripPainter
{
public:
    StripPainter(QPainter& painter, const StripFrame& frame, const QRectF& area, const ComparedRun& run,
                 const Strip& strip, const StripMetrics& metrics, const QColor& row);
    void paint();

private:
    double y(double inStrips) const { return m_area.top() + inStrips - m_frame.scrolled; }
    Nanos shown() const { return std::min(m_run.now, m_frame.played.value_or(m_run.now)); }
    bool isWhole() const { return !m_run.live && shown() == m_run.now; }
    void paintFacts();
    void paintPicture();
    void paintEnd();
    void paintBracket();

    QPainter& m_painter;
    const StripFrame& m_frame;
    QRectF m_area;
    const ComparedRun& m_run;
    const Strip& m_strip;
    StripMetrics m_metrics;
    QColor m_row;
    QRectF m_rect;
};

} // namespace loopscope

#pragma once

#include "core/timeline/timescale.h"
#include "core/trace/recording.h"

#include <vector>

namespace loopscope {

/// A line of the overview: one task, or a few that lie too close together, from the first start to the last
/// end. Pixels, `top` from the strip's.
struct OverviewLine
{
    double top = 0;
    double height = 0;
    double left = 0;
    double right = 0;
    TaskKind kind = TaskKind::Url; ///< of the task that takes longest among those it stands for

    bool operator==(const OverviewLine&) const = default;
};

/// All tasks of a run in a strip of `height` pixels. No more lines than the strip can show apart, each from
/// a few of its tasks, so that a run of a million costs what one of a hundred does. What is queued is left
/// out.
std::vector<OverviewLine> overviewLines(const Recording& recording, Nanos now, const TimeScale& scale,
                                        double height);

/// The part of the whole that is in view, as a window in the overview that can be moved and resized.
class OverviewWindow
{
public:
    /// `whole` is drawn by `scale`; `view` is what the timeline shows.
    OverviewWindow(const TimeScale& scale, const ViewRange& view);

    /// Its edges, held within the strip and never too narrow to be seen.
    double left() const { return m_left; }
    double right() const { return m_right; }

    enum class Grip { Beside, Body, LeftEdge, RightEdge };
    /// Pixels on either side from which an edge can be taken.
    static constexpr double edgeReach = 5;
    /// What is at `x`.
    Grip gripAt(double x) const;
    /// The view after `grip` has been dragged from `from` to `to`; for Beside: centred at `to`. An edge does
    /// not cross the other one.
    ViewRange dragged(Grip grip, double from, double to) const;

private:
    TimeScale m_scale;
    ViewRange m_view;
    double m_left;
    double m_right;
};

} // namespace loopscope

#pragma once

#include "app/look/colors.h"
#include "core/timeline/comparison.h"
#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"
#include "core/timeline/timelinelayout.h"
#include "core/timeline/timescale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

namespace loopscope {

/// Everything that one picture of a run is painted from. Painters get it, and where to paint; they know no
/// widget, so that they can paint a file as well. Lives as long as the call.
struct TimelineFrame
{
    const Recording& recording;
    const RunTracks& tracks;
    const Colors& colors;
    TimeScale scale; ///< over the plot, right of the names
    TimeScale whole; ///< the same of the overview
    Nanos now{};     ///< run time; of a run that is over, its end
    bool live = false;
    QFont font;  ///< names
    QFont small; ///< labels in and beside bars

    const Recording* earlier = nullptr;      ///< an earlier run of the same tasks, which stays as an outline
    std::optional<RunComparison> comparison; ///< with it, once both are over
    TaskId chosen = noTask;
    std::optional<Nanos> cursor;

    Legend legend; ///< what there is to explain

    /// Behind a task's row.
    QColor rowColor(TaskId id) const;
    double smallWidth(const QString& text) const { return QFontMetricsF(small).horizontalAdvance(text); }
    double smallHeight() const { return QFontMetricsF(small).height(); }
    double barHeight() const { return loopscope::barHeight(smallHeight()); }
    /// The part of `row` that has the plot.
    QRectF plot(const QRectF& row) const { return {scale.left, row.top(), scale.width, row.height()}; }
    /// The part of `row` that has its name.
    QRectF name(const QRectF& row) const
    {
        return {row.left() + 10, row.top(), scale.left - row.left() - 16, row.height()};
    }
};

/// Behind the row of the chosen task.
QColor chosenRowColor(const Colors& colors);
/// Of an earlier run: apart from every kind of task, 3:1 against every row.
QColor earlierColor(const Colors& colors);

} // namespace loopscope

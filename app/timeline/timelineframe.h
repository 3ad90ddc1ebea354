#pragma once

#include "app/look/colors.h"
#include "core/timeline/rows.h"
#include "core/timeline/runtracks.h"
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
    Nanos now{};     ///< run time; of a run that is over, its end
    bool live = false;
    QFont font;  ///< names
    QFont small; ///< labels in and beside bars
    double labelWidth = 120;

    /// Behind the task row of this index, from 0.
    const QColor& rowColor(std::size_t index) const
    {
        return index % 2 == 0 ? colors.paper : colors.otherRow;
    }
    double smallWidth(const QString& text) const { return QFontMetricsF(small).horizontalAdvance(text); }
    /// The part of `row` that has the plot.
    QRectF plot(const QRectF& row) const { return {scale.left, row.top(), scale.width, row.height()}; }
    /// The part of `row` that has its name.
    QRectF name(const QRectF& row) const
    {
        return {row.left() + 10, row.top(), scale.left - row.left() - 16, row.height()};
    }
};

} // namespace loopscope

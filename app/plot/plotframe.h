#pragma once

#include "app/look/colors.h"
#include "core/timeline/bookmarks.h"
#include "core/timeline/timelinelayout.h"
#include "core/timeline/timerange.h"
#include "core/timeline/timescale.h"

#include <QFont>
#include <QFontMetricsF>
#include <QRectF>

#include <optional>

namespace loopscope {

/// What every picture over time is painted from, whatever its rows show: where time goes, and what a person
/// has marked in it. Painters get it, and where to paint; they know no widget, so that they can paint a file
/// as well. Lives as long as the call.
struct PlotFrame
{
    const Colors& colors;
    TimeScale scale; ///< over the plot, right of the names
    TimeScale whole; ///< the same of the overview
    Nanos now{};     ///< run time; of what is over, its end
    bool live = false;
    QFont font;  ///< names
    QFont small; ///< labels in and beside bars

    std::optional<Nanos> cursor{};
    std::optional<TimeRange> range{}; ///< that is being measured
    const Bookmarks* bookmarks = nullptr;

    double smallWidth(const QString& text) const { return QFontMetricsF(small).horizontalAdvance(text); }
    double smallHeight() const { return QFontMetricsF(small).height(); }
    double barHeight() const { return loopscope::barHeight(smallHeight()); }
    bool isInView(double x) const { return x >= scale.left && x <= scale.right(); }
    /// The part of `row` that has the plot.
    QRectF plot(const QRectF& row) const { return {scale.left, row.top(), scale.width, row.height()}; }
    /// The part of `row` that has its name.
    QRectF name(const QRectF& row) const
    {
        return {row.left() + 10, row.top(), scale.left - row.left() - 16, row.height()};
    }
};

} // namespace loopscope

#pragma once

#include <QLineF>
#include <QRectF>

#include <array>
#include <optional>
#include <vector>

namespace loopscope {

/// What an arrow goes from and to: bars of two rows, and where on the time axis. Pixels.
struct ArrowEnds
{
    double fromX = 0;
    QRectF from; ///< the bar that it leaves
    double toX = 0;
    QRectF to;
};

/// An arrow with right angles, from what released a span to that span. It leaves the one bar up or down, goes
/// along the time axis just before the other one, and ends at that one's edge.
struct ArrowPath
{
    std::vector<QLineF> lines;   ///< in order; what lies outside of the area is left out
    std::optional<QPointF> tail; ///< none where it lies outside
    /// The tip, then the two other corners; none where the tip lies outside.
    std::optional<std::array<QPointF, 3>> head;

    /// `headLength` along the line; the head is as wide. Nothing where the bars are side by side.
    static ArrowPath of(const ArrowEnds& ends, const QRectF& area, double headLength);
};

} // namespace loopscope

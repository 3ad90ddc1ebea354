#pragma once

#include "app/timeline/spanrowpainter.h"
#include "core/spans/spantracks.h"

#include <functional>

namespace loopscope::bench {

/// A screen of 1920×1080 with 64 rows of two lanes, 8 lines of pixels each, and what it takes to paint them.
class SpanScreen
{
public:
    static constexpr std::size_t rows = 64;
    static constexpr std::size_t levels = 2;
    using LaneOf = std::function<const SpanLane*(std::size_t row, std::size_t level)>; // none: not there

    explicit SpanScreen(const NameList& names);

    /// Paints one frame and returns what it took.
    Nanos paint(const LaneOf& laneOf, const ViewRange& range, bool labelled);
    /// Fills the image with one colour and returns what that took.
    Nanos fill();

private:
    QImage m_image;
    Colors m_colors;
    SpanRowPainter m_painter;
};

/// The middle one.
Nanos medianOf(std::vector<Nanos> times);

} // namespace loopscope::bench

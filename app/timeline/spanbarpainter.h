#pragma once

#include "app/look/spancolors.h"
#include "core/spans/lanepixels.h"

#include <QImage>
#include <QRectF>

#include <array>
#include <vector>

namespace loopscope {

/// A lane of spans and where it goes.
struct SpanBar
{
    const SpanLane& lane;
    ViewRange range;
    QRectF rect;          ///< logical, from the range's start to its end; may reach out of the image
    QColor row;           ///< what is behind it
    Nanos now{};          ///< until when an open span lasts
    bool labelled = true; ///< if it is high enough
};

/// How a name looks: its hue, or that and `fadedLook`.
using SpanLook = std::uint8_t;
inline constexpr SpanLook fadedLook = SpanColors::count;
inline constexpr std::size_t spanLooks = 2 * SpanColors::count;

struct SpanInks
{
    QRgb fill = 0;
    QRgb outline = 0;
    QRgb text = 0;
};

/// A row's colour, blended with every look by coverage of 255.
struct SpanBlends
{
    QRgb row = 0;
    std::array<std::array<QRgb, 256>, spanLooks> pixel;
};

/// A span with room for an outline, in columns of its bar, `right` not included; cut off behind the bar's
/// edges.
struct SpanBox
{
    int left = 0;
    int right = 0;
    std::uint32_t name = 0;
    SpanLook look = 0;
};

/// The pixels of an image of Format_RGB32. Several threads may write into different lines of it.
struct SpanCanvas
{
    explicit SpanCanvas(QImage& image);

    QRgb* line(int y) const { return reinterpret_cast<QRgb*>(bits + y * bytesPerLine); }
    /// The device pixels that are nearest to a logical rectangle.
    QRect pixels(const QRectF& logical) const;

    uchar* bits;
    qsizetype bytesPerLine;
    QRect rect; ///< device pixels
    double ratio;
};

/// Paints bars without their names, each as one line of pixels that is copied down. To be kept, as it keeps
/// its memory; one for each thread.
class SpanBarPainter
{
public:
    /// `looks` are those of all names. The spans with an outline are left in `boxes`, from the left.
    void paint(const SpanCanvas& to, const SpanBar& bar, const std::vector<SpanLook>& looks,
               const std::array<SpanInks, spanLooks>& inks, const SpanBlends& blends,
               std::vector<SpanBox>& boxes);

    WorkCount takeWork() { return std::exchange(m_work, {}); }

private:
    void blend(const std::vector<SpanLook>& looks, const SpanBlends& blends);
    void findBoxes(const SpanLane& lane, const std::vector<SpanLook>& looks,
                   std::vector<SpanBox>& boxes) const;
    void outline(const std::vector<SpanBox>& boxes, const std::array<SpanInks, spanLooks>& inks);
    void copy(const SpanCanvas& to, const QRect& bar) const;

    LanePixels m_pixels;
    std::vector<QRgb> m_line; // of the bar's inside
    std::vector<QRgb> m_edge; // of its top and bottom
    WorkCount m_work;
};

} // namespace loopscope

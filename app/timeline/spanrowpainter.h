#pragma once

#include "app/look/spancolors.h"
#include "app/timeline/spanlabels.h"
#include "core/spans/lanepixels.h"
#include "core/spans/namelist.h"

#include <QRectF>

#include <array>
#include <optional>

namespace loopscope {

/// Paints lanes of spans straight into an image, each as one line of pixels that is copied down its bar: a
/// column's colour is that of the name that covers most of it, as strong as it is covered. Spans that are
/// wide enough have an outline and their name. To be kept from frame to frame, as it keeps labels and memory.
class SpanRowPainter
{
public:
    /// A lane and where it goes.
    struct Bar
    {
        const SpanLane& lane;
        ViewRange range;
        QRectF rect;          ///< logical, from the range's start to its end; may reach out of the image
        QColor row;           ///< what is behind it
        Nanos now{};          ///< until when an open span lasts
        bool labelled = true; ///< if it is high enough
    };

    /// `names` stays where it is for as long as this lives; it may grow.
    SpanRowPainter(const Colors& colors, const QFont& small, const NameList& names);

    /// Only spans with these names keep their colours, the others fade: one flag a name, or none at all for
    /// all of them.
    void setShown(std::vector<bool> names);

    /// Into an image of Format_RGB32, whose device pixel ratio counts.
    void paint(QImage& to, const Bar& bar, WorkCount* work = nullptr);

private:
    // How a name looks: its hue, or that and `faded`.
    using Look = std::uint8_t;
    static constexpr std::size_t looks = 2 * SpanColors::count;
    static constexpr Look faded = SpanColors::count;

    struct Inks
    {
        QRgb fill = 0;
        QRgb outline = 0;
        QRgb text = 0;
    };
    /// A row's colour, blended with every look by coverage.
    struct Blends
    {
        QRgb row = 0;
        std::array<std::array<QRgb, 256>, looks> pixel;
    };

    /// A wide span in columns of its bar, the last one not included; cut off behind the bar's edges.
    struct Box
    {
        int left = 0;
        int right = 0;
        std::uint32_t name = 0;
        Look look = 0;
    };

    void addLooks();
    Look lookOf(std::uint32_t name) const;
    const Blends& blends(QRgb row);
    SpanLabels& labels(double ratio);
    void blend(const Blends& by);
    void findBoxes(const SpanLane& lane);
    void outline();
    void copy(QImage& to, const QRect& bar) const;
    void label(QImage& to, const QRect& bar);

    const NameList& m_names;
    QFont m_font;
    std::array<Inks, looks> m_inks;
    std::vector<Look> m_looks; // by name
    std::vector<bool> m_shown;
    std::vector<Blends> m_blends; // of the rows' colours, which are few
    std::optional<SpanLabels> m_labels;
    LanePixels m_pixels;
    std::vector<Box> m_boxes;
    std::vector<QRgb> m_line; // of the bar's inside
    std::vector<QRgb> m_edge; // of its top and bottom
};

} // namespace loopscope

#include "tests/bench/spans/spanscreen.h"

#include <QFontMetricsF>
#include <QPalette>

#include <algorithm>

namespace loopscope::bench {

namespace {

constexpr QSize screenSize(1920, 1080);
constexpr int barHeight = 8;

/// As large as it may be for names to fit into the bars.
QFont labelFont()
{
    QFont font;
    font.setPixelSize(barHeight);
    while (QFontMetricsF(font).height() > barHeight - 2)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

} // namespace

Nanos medianOf(std::vector<Nanos> times)
{
    const auto middle = times.begin() + static_cast<std::ptrdiff_t>(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

SpanScreen::SpanScreen(const NameList& names)
    : m_image(screenSize, QImage::Format_RGB32)
    , m_colors(Colors::of(QPalette(Qt::white)))
    , m_painter(m_colors, labelFont(), names)
{
}

Nanos SpanScreen::paint(const LaneOf& laneOf, const ViewRange& range, bool labelled)
{
    const Nanos before = steadyNow();
    std::vector<SpanBar> bars;
    for (std::size_t row = 0; row < rows; ++row) {
        const QColor& color = row % 2 ? m_colors.otherRow : m_colors.paper;
        for (std::size_t level = 0; level < levels; ++level) {
            const SpanLane* const lane = laneOf(row, level);
            const auto top = static_cast<double>((row * levels + level) * barHeight);
            if (lane)
                bars.push_back({*lane, range, QRectF(0, top, screenSize.width(), barHeight), color,
                                range.end(), labelled});
        }
    }
    m_painter.paint(m_image, bars);
    return steadyNow() - before;
}

Nanos SpanScreen::fill()
{
    const Nanos before = steadyNow();
    m_image.fill(m_colors.paper);
    return steadyNow() - before;
}

} // namespace loopscope::bench

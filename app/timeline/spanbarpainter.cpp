#include "app/timeline/spanbarpainter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace loopscope {

namespace {
constexpr double leastWide = 3; // pixels: two of an outline and one between
}

SpanCanvas::SpanCanvas(QImage& image)
    : bits(image.bits())
    , bytesPerLine(image.bytesPerLine())
    , rect(image.rect())
    , ratio(image.devicePixelRatio())
{
}

QRect SpanCanvas::pixels(const QRectF& logical) const
{
    const auto at = [this](double place) { return static_cast<int>(std::lround(place * ratio)); };
    return {QPoint(at(logical.left()), at(logical.top())),
            QPoint(at(logical.right()) - 1, at(logical.bottom()) - 1)};
}

void SpanBarPainter::paint(const SpanCanvas& to, const SpanBar& bar, const std::vector<SpanLook>& looks,
                           const std::array<SpanInks, spanLooks>& inks, const SpanBlends& blends,
                           std::vector<SpanBox>& boxes)
{
    boxes.clear();
    const QRect rect = to.pixels(bar.rect);
    if (!rect.intersects(to.rect))
        return;
    const TimeScale scale{bar.range, 0, static_cast<double>(rect.width())};
    m_pixels.update(bar.lane, scale, leastWide, bar.now, &m_work);
    blend(looks, blends);
    findBoxes(bar.lane, looks, boxes);
    outline(boxes, inks);
    copy(to, rect);
}

void SpanBarPainter::blend(const std::vector<SpanLook>& looks, const SpanBlends& blends)
{
    const std::span<const PixelColumn> columns = m_pixels.columns();
    m_line.resize(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_line[i] = blends.pixel[looks[columns[i].name()]][columns[i].coverage()];
}

void SpanBarPainter::findBoxes(const SpanLane& lane, const std::vector<SpanLook>& looks,
                               std::vector<SpanBox>& boxes) const
{
    const auto column = [](double x) { return static_cast<int>(std::lround(x)); };
    for (const WideSpan& span : m_pixels.wide()) {
        const std::uint32_t name = lane.name(span.index);
        boxes.push_back({column(span.left), column(span.right), name, looks[name]});
    }
}

// Boxes that meet have one line between them.
void SpanBarPainter::outline(const std::vector<SpanBox>& boxes, const std::array<SpanInks, spanLooks>& inks)
{
    m_edge = m_line;
    const auto columns = static_cast<int>(m_line.size());
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        const SpanBox& box = boxes[i];
        const QRgb color = inks[box.look].outline;
        std::fill(m_edge.begin() + std::max(box.left, 0), m_edge.begin() + std::min(box.right, columns),
                  color);
        if (box.left >= 0 && box.left < columns)
            m_line[box.left] = color;
        const bool meetsNext = i + 1 < boxes.size() && boxes[i + 1].left == box.right;
        if (!meetsNext && box.right > 0 && box.right <= columns)
            m_line[box.right - 1] = color;
    }
}

void SpanBarPainter::copy(const SpanCanvas& to, const QRect& bar) const
{
    const QRect visible = bar & to.rect;
    const std::size_t bytes = static_cast<std::size_t>(visible.width()) * sizeof(QRgb);
    const int skipped = visible.left() - bar.left();
    for (int y = visible.top(); y <= visible.bottom(); ++y) {
        const bool isEdge = bar.height() >= leastWide && (y == bar.top() || y == bar.bottom());
        const std::vector<QRgb>& line = isEdge ? m_edge : m_line;
        std::memcpy(to.line(y) + visible.left(), line.data() + skipped, bytes);
    }
}

} // namespace loopscope

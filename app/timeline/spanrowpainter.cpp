#include "app/timeline/spanrowpainter.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace loopscope {

namespace {

constexpr double leastStrength = 0.3; // of a column with anything in it, so that a tick is seen
constexpr double leastWide = 3;       // pixels: two of an outline and one between
constexpr int padding = 3;            // logical pixels before and behind a name
constexpr std::size_t mostRowColors = 8;

QRgb mixed(QRgb base, QRgb other, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return qRgb(part(qRed(base), qRed(other)), part(qGreen(base), qGreen(other)),
                part(qBlue(base), qBlue(other)));
}

/// The device pixels that are nearest to a logical rectangle.
QRect devicePixels(const QRectF& rect, double ratio)
{
    const auto at = [ratio](double logical) { return static_cast<int>(std::lround(logical * ratio)); };
    return {QPoint(at(rect.left()), at(rect.top())), QPoint(at(rect.right()) - 1, at(rect.bottom()) - 1)};
}

} // namespace

SpanRowPainter::SpanRowPainter(const Colors& colors, const QFont& small, const NameList& names)
    : m_names(names)
    , m_font(small)
{
    const SpanColors spans(colors);
    const QRgb paper = colors.paper.rgb();
    for (std::size_t hue = 0; hue < SpanColors::count; ++hue) {
        const Inks inks{spans[hue].fill.rgb(), spans[hue].outline.rgb(), spans[hue].text.rgb()};
        m_inks[hue] = inks;
        m_inks[hue + faded] = {mixed(paper, inks.fill, 0.2), mixed(paper, inks.outline, 0.3), inks.text};
    }
}

void SpanRowPainter::setShown(std::vector<bool> names)
{
    m_shown = std::move(names);
    m_looks.clear();
}

void SpanRowPainter::addLooks()
{
    while (m_looks.size() < m_names.size())
        m_looks.push_back(lookOf(static_cast<std::uint32_t>(m_looks.size())));
    if (m_looks.empty())
        m_looks.push_back(0); // for columns with nothing in them
}

SpanRowPainter::Look SpanRowPainter::lookOf(std::uint32_t name) const
{
    const Look hue = SpanColors::hueOf(m_names.utf8(name));
    const bool isShown = m_shown.empty() || (name < m_shown.size() && m_shown[name]);
    return isShown ? hue : static_cast<Look>(hue + faded);
}

const SpanRowPainter::Blends& SpanRowPainter::blends(QRgb row)
{
    const auto found =
        std::find_if(m_blends.begin(), m_blends.end(), [row](const Blends& of) { return of.row == row; });
    if (found != m_blends.end())
        return *found;
    if (m_blends.size() == mostRowColors)
        m_blends.clear();
    Blends& made = m_blends.emplace_back();
    made.row = row;
    for (std::size_t look = 0; look < looks; ++look) {
        made.pixel[look][0] = row;
        for (std::size_t covered = 1; covered < 256; ++covered) {
            const double strength = leastStrength + (1 - leastStrength) * static_cast<double>(covered) / 255;
            made.pixel[look][covered] = mixed(row, m_inks[look].fill, strength);
        }
    }
    return made;
}

SpanLabels& SpanRowPainter::labels(double ratio)
{
    if (!m_labels || m_labels->devicePixelRatio() != ratio)
        m_labels.emplace(m_font, ratio);
    return *m_labels;
}

void SpanRowPainter::paint(QImage& to, const Bar& bar, WorkCount* work)
{
    const QRect rect = devicePixels(bar.rect, to.devicePixelRatio());
    if (!rect.intersects(to.rect()))
        return;
    addLooks();
    m_pixels.update(bar.lane, {bar.range, 0, static_cast<double>(rect.width())}, leastWide, bar.now, work);
    blend(blends(bar.row.rgb()));
    findBoxes(bar.lane);
    outline();
    copy(to, rect);
    if (bar.labelled)
        label(to, rect);
}

void SpanRowPainter::blend(const Blends& by)
{
    const std::span<const PixelColumn> columns = m_pixels.columns();
    m_line.resize(columns.size());
    for (std::size_t i = 0; i < columns.size(); ++i)
        m_line[i] = by.pixel[m_looks[columns[i].name()]][columns[i].coverage()];
}

void SpanRowPainter::findBoxes(const SpanLane& lane)
{
    m_boxes.clear();
    for (const WideSpan& span : m_pixels.wide()) {
        const std::uint32_t name = lane.name(span.index);
        m_boxes.push_back({static_cast<int>(std::lround(span.left)),
                           static_cast<int>(std::lround(span.right)), name, m_looks[name]});
    }
}

// Boxes that meet have one line between them.
void SpanRowPainter::outline()
{
    m_edge = m_line;
    const auto columns = static_cast<int>(m_line.size());
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const Box& box = m_boxes[i];
        const QRgb color = m_inks[box.look].outline;
        std::fill(m_edge.begin() + std::max(box.left, 0), m_edge.begin() + std::min(box.right, columns),
                  color);
        if (box.left >= 0)
            m_line[box.left] = color;
        const bool meetsNext = i + 1 < m_boxes.size() && m_boxes[i + 1].left == box.right;
        if (!meetsNext && box.right <= columns)
            m_line[box.right - 1] = color;
    }
}

void SpanRowPainter::copy(QImage& to, const QRect& bar) const
{
    const QRect visible = bar & to.rect();
    const std::size_t bytes = static_cast<std::size_t>(visible.width()) * sizeof(QRgb);
    const int skipped = visible.left() - bar.left();
    for (int y = visible.top(); y <= visible.bottom(); ++y) {
        const bool isEdge = bar.height() >= leastWide && (y == bar.top() || y == bar.bottom());
        const std::vector<QRgb>& line = isEdge ? m_edge : m_line;
        std::memcpy(reinterpret_cast<QRgb*>(to.scanLine(y)) + visible.left(), line.data() + skipped, bytes);
    }
}

void SpanRowPainter::label(QImage& to, const QRect& bar)
{
    SpanLabels& labels = this->labels(to.devicePixelRatio());
    if (bar.height() < labels.height() + 2)
        return;
    const int space = static_cast<int>(std::lround(padding * to.devicePixelRatio()));
    const QRect visible = bar & to.rect();
    const int top = bar.top() + (bar.height() - labels.height()) / 2;
    for (const Box& box : m_boxes) {
        if (box.look >= faded || box.right - box.left < labels.leastWidth())
            continue;
        const int left = std::max(bar.left() + box.left, visible.left()) + space;
        const int right = std::min(bar.left() + box.right, visible.right() + 1) - space;
        labels.draw(to, left, right, top, {box.name, m_inks[box.look].fill, m_inks[box.look].text},
                    [this](std::uint32_t name) { return m_names.text(name); });
    }
}

} // namespace loopscope

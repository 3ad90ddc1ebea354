#include "app/timeline/spanrowpainter.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

constexpr double leastStrength = 0.3; // of a column with anything in it, so that a tick is seen
constexpr int padding = 3;            // logical pixels before and behind a name
constexpr std::size_t mostRowColors = 8;
constexpr std::size_t worthHelp = 50'000; // spans; fewer are painted before help comes

QRgb mixed(QRgb base, QRgb other, double share)
{
    const auto part = [share](int from, int to) {
        return static_cast<int>(std::lround(from + (to - from) * share));
    };
    return qRgb(part(qRed(base), qRed(other)), part(qGreen(base), qGreen(other)),
                part(qBlue(base), qBlue(other)));
}

bool isWorthHelp(const std::vector<SpanBar>& bars)
{
    std::size_t spans = 0;
    for (const SpanBar& bar : bars)
        spans += bar.lane.firstStartingFrom(bar.range.end()) - bar.lane.firstEndingAfter(bar.range.start());
    return spans >= worthHelp;
}

} // namespace

SpanRowPainter::SpanRowPainter(const Colors& colors, const QFont& small, const NameList& names)
    : m_names(names)
    , m_font(small)
    , m_painters(1 + m_helpers.count())
{
    const SpanColors spans(colors);
    const QRgb paper = colors.paper.rgb();
    for (std::size_t hue = 0; hue < SpanColors::count; ++hue) {
        const SpanInks inks{spans[hue].fill.rgb(), spans[hue].outline.rgb(), spans[hue].text.rgb()};
        m_inks[hue] = inks;
        m_inks[hue + fadedLook] = {mixed(paper, inks.fill, 0.2), mixed(paper, inks.outline, 0.3), inks.text};
    }
}

void SpanRowPainter::setShown(std::vector<bool> names)
{
    m_shown = std::move(names);
    m_looks.clear();
}

void SpanRowPainter::paint(QImage& to, const std::vector<SpanBar>& bars, WorkCount* work)
{
    addLooks();
    addBlends(bars);
    m_boxes.resize(std::max(m_boxes.size(), bars.size()));
    m_next = 0;
    const SpanCanvas canvas(to);
    const auto paintSome = [&](std::size_t thread) { paintNext(m_painters[thread], canvas, bars); };
    if (isWorthHelp(bars))
        m_helpers.run(paintSome);
    else
        paintSome(0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
        if (bars[i].labelled)
            label(to, canvas.pixels(bars[i].rect), m_boxes[i]);
    }
    for (SpanBarPainter& painter : m_painters) {
        const WorkCount done = painter.takeWork();
        if (work)
            work->visited += done.visited;
    }
}

// Each thread takes the next bar until there is none.
void SpanRowPainter::paintNext(SpanBarPainter& painter, const SpanCanvas& to,
                               const std::vector<SpanBar>& bars)
{
    for (std::size_t i = m_next++; i < bars.size(); i = m_next++)
        painter.paint(to, bars[i], m_looks, m_inks, blends(bars[i].row.rgb()), m_boxes[i]);
}

void SpanRowPainter::addLooks()
{
    while (m_looks.size() < m_names.size())
        m_looks.push_back(lookOf(static_cast<std::uint32_t>(m_looks.size())));
    if (m_looks.empty())
        m_looks.push_back(0); // for columns with nothing in them
}

SpanLook SpanRowPainter::lookOf(std::uint32_t name) const
{
    const SpanLook hue = SpanColors::hueOf(m_names.utf8(name));
    const bool isShown = m_shown.empty() || (name < m_shown.size() && m_shown[name]);
    return isShown ? hue : static_cast<SpanLook>(hue + fadedLook);
}

void SpanRowPainter::addBlends(const std::vector<SpanBar>& bars)
{
    if (m_blends.size() > mostRowColors)
        m_blends.clear();
    for (const SpanBar& bar : bars) {
        const QRgb row = bar.row.rgb();
        const auto isIt = [row](const SpanBlends& of) { return of.row == row; };
        if (std::none_of(m_blends.begin(), m_blends.end(), isIt))
            m_blends.push_back(blendsOver(row));
    }
}

SpanBlends SpanRowPainter::blendsOver(QRgb row) const
{
    SpanBlends made;
    made.row = row;
    for (std::size_t look = 0; look < spanLooks; ++look) {
        made.pixel[look][0] = row;
        for (std::size_t covered = 1; covered < 256; ++covered) {
            const double strength = leastStrength + (1 - leastStrength) * static_cast<double>(covered) / 255;
            made.pixel[look][covered] = mixed(row, m_inks[look].fill, strength);
        }
    }
    return made;
}

const SpanBlends& SpanRowPainter::blends(QRgb row) const
{
    return *std::find_if(m_blends.begin(), m_blends.end(),
                         [row](const SpanBlends& of) { return of.row == row; });
}

void SpanRowPainter::label(QImage& to, const QRect& bar, const std::vector<SpanBox>& boxes)
{
    if (!m_labels || m_labels->devicePixelRatio() != to.devicePixelRatio())
        m_labels.emplace(m_font, to.devicePixelRatio());
    if (bar.height() < m_labels->height() + 2)
        return;
    const int space = static_cast<int>(std::lround(padding * to.devicePixelRatio()));
    const QRect visible = bar & to.rect();
    const int top = bar.top() + (bar.height() - m_labels->height()) / 2;
    for (const SpanBox& box : boxes) {
        if (box.look >= fadedLook || box.right - box.left < m_labels->leastWidth())
            continue;
        const int left = std::max(bar.left() + box.left, visible.left()) + space;
        const int right = std::min(bar.left() + box.right, visible.right() + 1) - space;
        m_labels->draw(to, left, right, top, {box.name, m_inks[box.look].fill, m_inks[box.look].text},
                       [this](std::uint32_t name) { return m_names.text(name); });
    }
}

} // namespace loopscope

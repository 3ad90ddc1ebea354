#include "app/timeline/spanlabels.h"

#include "core/timeline/labelfit.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace loopscope {

namespace {

constexpr qsizetype longestText = 200; // letters; a name may be a whole page

/// Copies the columns [0, width) of `from` to `left`, `top`, as many of its lines as are within `to`.
void copyColumns(const QImage& from, int width, QImage& to, int left, int top)
{
    const int last = std::min(from.height(), to.height() - top);
    for (int line = std::max(0, -top); line < last; ++line) {
        auto* const target = reinterpret_cast<QRgb*>(to.scanLine(top + line)) + left;
        std::memcpy(target, from.constScanLine(line), static_cast<std::size_t>(width) * sizeof(QRgb));
    }
}

} // namespace

std::size_t SpanLabels::Strip::bytes() const
{
    return static_cast<std::size_t>(image.sizeInBytes()) + cuts.capacity() * sizeof(int) + sizeof(Strip);
}

SpanLabels::SpanLabels(const QFont& font, double devicePixelRatio, std::size_t mostBytes)
    : m_font(font)
    , m_ratio(devicePixelRatio)
    , m_height(static_cast<int>(std::ceil(QFontMetricsF(font).height() * devicePixelRatio)))
    , m_leastWidth(static_cast<int>(
          std::ceil(QFontMetricsF(font).horizontalAdvance(QStringLiteral("i…")) * devicePixelRatio)))
    , m_mostBytes(mostBytes)
{
}

void SpanLabels::draw(QImage& to, int left, int right, int top, const Key& key, const TextOf& textOf)
{
    const int room = right - left;
    if (room < m_leastWidth)
        return;
    const Strip& whole = strip(key, textOf);
    if (whole.image.width() <= room)
        return copyColumns(whole.image, whole.image.width(), to, left, top);
    const Strip& end = ellipsis(key);
    const auto behind = std::upper_bound(whole.cuts.begin(), whole.cuts.end(), room - end.image.width());
    if (behind == whole.cuts.begin())
        return;
    const int cut = *std::prev(behind);
    copyColumns(whole.image, cut, to, left, top);
    copyColumns(end.image, end.image.width(), to, left + cut, top);
}

const SpanLabels::Strip& SpanLabels::strip(const Key& key, const TextOf& textOf)
{
    const std::uint64_t number = std::uint64_t(key.name) << 32 | key.fill;
    const auto found = m_strips.find(number);
    if (found != m_strips.end())
        return found->second;
    const auto old = m_old.find(number);
    if (old == m_old.end())
        return keep(number, rendered(plainLabel(textOf(key.name)).left(longestText), key.fill, key.text));
    Strip used = std::move(old->second);
    m_old.erase(old);
    m_oldBytes -= used.bytes();
    return keep(number, std::move(used));
}

// Half of the bytes are for what was used since the other half was left behind.
const SpanLabels::Strip& SpanLabels::keep(std::uint64_t key, Strip&& strip)
{
    if (m_bytes + strip.bytes() > m_mostBytes / 2) {
        m_old = std::exchange(m_strips, {});
        m_oldBytes = std::exchange(m_bytes, 0);
    }
    m_bytes += strip.bytes();
    return m_strips[key] = std::move(strip);
}

const SpanLabels::Strip& SpanLabels::ellipsis(const Key& key)
{
    Strip& strip = m_ellipses[key.fill];
    if (strip.image.isNull())
        strip = rendered(QStringLiteral("…"), key.fill, key.text);
    return strip;
}

// A text that runs from the right is not cut, as its beginning would be lost.
SpanLabels::Strip SpanLabels::rendered(const QString& text, QRgb fill, QRgb color) const
{
    const QFontMetricsF metrics(m_font);
    const auto pixels = [this](double width) {
        return std::max(1, static_cast<int>(std::ceil(width * m_ratio)));
    };
    Strip strip;
    strip.image = QImage(pixels(metrics.horizontalAdvance(text)), m_height, QImage::Format_RGB32);
    strip.image.setDevicePixelRatio(m_ratio);
    strip.image.fill(fill);
    QPainter painter(&strip.image);
    painter.setFont(m_font);
    painter.setPen(QColor::fromRgb(color));
    painter.drawText(QPointF(0, metrics.ascent()), text);
    painter.end();
    strip.image.setDevicePixelRatio(1);
    if (text.isRightToLeft())
        return strip;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    while (finder.toNextBoundary() > 0)
        strip.cuts.push_back(pixels(metrics.horizontalAdvance(text.left(finder.position()))));
    return strip;
}

} // namespace loopscope

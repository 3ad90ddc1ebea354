#include "app/look/spancolors.h"

#include "app/look/mixing.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

using Fills = std::array<QRgb, SpanColors::count>;

// Found by search for the largest distance between any two, as people see them with and without each kind of
// colour blindness.
constexpr Fills lightFills{0x7a95f2, 0xb1464c, 0xfdcbf8, 0x1e20a3, 0xb58a3a,
                           0x795295, 0xc3b3ae, 0x5e56de, 0x50004e, 0x7f1423};
constexpr Fills darkFills{0x3babef, 0xda7cbd, 0xf5e78f, 0x9172fe, 0xbbac55,
                          0xc1edfc, 0xa38a6e, 0x25d2fc, 0xb1c2be, 0xf2c100};

bool isOutline(const QColor& color, const QColor& fill, const Colors& colors)
{
    const auto standsOut = [&](const QColor& row) { return contrast(color, row) >= 3; };
    return contrast(color, fill) >= 1.6 && standsOut(colors.paper) && standsOut(colors.otherRow) &&
           standsOut(colors.loopRow);
}

/// The fill's own colour, as much darker as it takes; lighter where darker will not do.
QColor outlineOf(const QColor& fill, const Colors& colors)
{
    for (const QColor& towards : {QColor(Qt::black), QColor(Qt::white)}) {
        for (double share = 0.1; share < 1; share += 0.05) {
            const QColor color = mixed(fill, towards, share);
            if (isOutline(color, fill, colors))
                return color;
        }
    }
    return colors.text;
}

QColor textOn(const QColor& fill)
{
    const QColor dark(0x0b, 0x11, 0x17);
    return contrast(fill, Qt::white) >= contrast(fill, dark) ? QColor(Qt::white) : dark;
}

} // namespace

SpanColors::SpanColors(const Colors& colors)
{
    const Fills& fills = colors.dark ? darkFills : lightFills;
    std::transform(fills.begin(), fills.end(), m_colors.begin(), [&colors](QRgb rgb) {
        const QColor fill = QColor::fromRgb(rgb);
        return SpanColor{fill, outlineOf(fill, colors), textOn(fill)};
    });
}

// FNV-1a, and then mixed once more: texts that differ in a digit only would get few of the colours.
std::uint8_t SpanColors::hueOf(std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    hash = (hash ^ hash >> 33) * 0xff51afd7ed558ccd;
    return static_cast<std::uint8_t>((hash >> 33) % count);
}

} // namespace loopscope

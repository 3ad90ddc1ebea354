#pragma once

#include "app/look/colors.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace loopscope {

/// How spans of one name look.
struct SpanColor
{
    QColor fill;
    QColor outline; ///< 3:1 against every row, and to be seen on the fill
    QColor text;    ///< on the fill, 4.5:1
};

/// The colours of the spans of a foreign trace, whose names mean nothing to the program: ten that can be told
/// apart, by colour-blind people too; no green and no orange, which mean something.
class SpanColors
{
public:
    static constexpr std::size_t count = 10;

    explicit SpanColors(const Colors& colors);

    const SpanColor& operator[](std::size_t hue) const { return m_colors[hue]; }
    /// Which of them a name has, 0 … count - 1: the same in every trace and on every machine.
    static std::uint8_t hueOf(std::string_view name);

private:
    std::array<SpanColor, count> m_colors;
};

} // namespace loopscope

#include "app/code/codecolors.h"

#include "app/look/mixing.h"

namespace loopscope {

CodeColors CodeColors::of(const Colors& colors)
{
    if (colors.dark)
        return {mixed(colors.paper, colors.text, 0.75), QColor(0x8e, 0xc5, 0xff), QColor(0x86, 0xd9, 0xdc),
                QColor(0xd3, 0xb8, 0xfa)};
    return {mixed(colors.paper, colors.text, 0.75), QColor(0x0a, 0x4f, 0xa3), QColor(0x0b, 0x5c, 0x63),
            QColor(0x64, 0x35, 0x9c)};
}

QColor CodeColors::lit(const Colors& colors, TaskKind kind)
{
    return mixed(colors.paper, colors.kind(kind).solid, 0.22);
}

} // namespace loopscope

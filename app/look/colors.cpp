#include "app/look/colors.h"

#include "app/look/mixing.h"

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {

double luminance(const QColor& color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

void setLight(Colors& colors)
{
    colors.held = rgb(0xb84300);
    colors.onHeld = rgb(0xffffff);
    colors.success = rgb(0x00745a);
    colors.accent = rgb(0x0a62c2);
    colors.onAccent = rgb(0xffffff);
    colors.url = {rgb(0x0072b2), rgb(0xcfe5f5), rgb(0x0072b2), rgb(0xffffff)};
    colors.timer = {rgb(0xe69f00), rgb(0xfce6bd), rgb(0x946600), rgb(0x17202a)};
    colors.cpu = {rgb(0xac5389), rgb(0xf3dcea), rgb(0x8e3f70), rgb(0xffffff)};
    colors.loop = {rgb(0x4a5568), rgb(0xd5dae3), rgb(0x4a5568), rgb(0xffffff)};
}

void setDark(Colors& colors)
{
    colors.held = rgb(0xff9a57);
    colors.onHeld = rgb(0x1a1206);
    colors.success = rgb(0x45d6a5);
    colors.accent = rgb(0x6cb6ff);
    colors.onAccent = rgb(0x0b1117);
    colors.url = {rgb(0x5aaef0), rgb(0x17374f), rgb(0x6cb6ff), rgb(0x0b1117)};
    colors.timer = {rgb(0xf0b429), rgb(0x4d3b13), rgb(0xdca62c), rgb(0x17120a)};
    colors.cpu = {rgb(0xdc92bd), rgb(0x4a2a3f), rgb(0xe29bc5), rgb(0x1a0c14)};
    colors.loop = {rgb(0xb4bfcd), rgb(0x3c4552), rgb(0xb4bfcd), rgb(0x0b1117)};
}

} // namespace

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return std::max(a, b) / std::min(a, b);
}

Colors Colors::of(const QPalette& palette)
{
    Colors colors;
    colors.dark = palette.color(QPalette::Window).lightness() < 128;
    colors.paper = palette.color(QPalette::Active, QPalette::Base);
    colors.text = palette.color(QPalette::Active, QPalette::Text);
    if (colors.dark)
        setDark(colors);
    else
        setLight(colors);
    const QColor tint = mixed(colors.text, colors.accent, 0.35);
    colors.otherRow = mixed(colors.paper, tint, 0.035);
    colors.loopRow = mixed(colors.paper, tint, 0.09);
    colors.grid = mixed(colors.paper, tint, 0.13);
    colors.frame = mixed(colors.paper, tint, 0.28);
    colors.faint = mixed(colors.paper, colors.text, 0.72);
    return colors;
}

const KindColors& Colors::kind(TaskKind kind) const
{
    switch (kind) {
    case TaskKind::Url: return url;
    case TaskKind::Sleep:
    case TaskKind::Block: return timer;
    case TaskKind::Cpu: return cpu;
    }
    Q_UNREACHABLE();
}

} // namespace loopscope

#include "app/look/textscale.h"

#include <QApplication>

#include <algorithm>
#include <array>

namespace loopscope {

namespace {
// The steps of web browsers.
constexpr std::array steps{50, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300};
} // namespace

TextScale::TextScale()
    : m_normal(QApplication::font())
{
}

void TextScale::setPercent(int percent)
{
    m_percent = std::clamp(percent, leastPercent, mostPercent);
    apply();
}

void TextScale::larger()
{
    const auto next = std::upper_bound(steps.begin(), steps.end(), m_percent);
    setPercent(next == steps.end() ? mostPercent : *next);
}

void TextScale::smaller()
{
    const auto next = std::lower_bound(steps.begin(), steps.end(), m_percent);
    setPercent(next == steps.begin() ? leastPercent : *(next - 1));
}

void TextScale::setPresenting(double factor)
{
    m_factor = factor;
    apply();
}

void TextScale::apply()
{
    const double scale = m_percent / 100.0 * m_factor;
    QFont font = m_normal;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(m_normal.pointSizeF() * scale);
    else // a desktop that gives its size in pixels
        font.setPixelSize(std::max(1, static_cast<int>(m_normal.pixelSize() * scale)));
    if (font != QApplication::font()) // every widget is told of it
        QApplication::setFont(font);
}

} // namespace loopscope

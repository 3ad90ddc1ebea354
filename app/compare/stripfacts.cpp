#include "app/compare/stripfacts.h"

#include "core/timeline/durationtext.h"

#include <QFontMetricsF>

namespace loopscope {

namespace {

constexpr double totalScale = 1.5; // of the total time's size, beside names

QFont totalFont(QFont font)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * totalScale);
    else
        font.setPixelSize(qRound(font.pixelSize() * totalScale));
    font.setBold(true);
    return font;
}

QFont strong(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

double StripFacts::height(double textHeight, double smallHeight, int small)
{
    return textHeight * (1 + totalScale) + (small + 0.2) * smallHeight;
}

StripFacts::StripFacts(QPainter& painter, const PlotFrame& frame, const QRectF& strip, double padding)
    : m_painter(painter)
    , m_frame(frame)
    , m_strip(strip)
    , m_top(strip.top() + padding)
{
}

void StripFacts::name(const QString& text)
{
    line(strong(m_frame.font), m_frame.colors.text, text);
}

void StripFacts::total(Nanos time)
{
    line(totalFont(m_frame.font), m_frame.colors.text, durationText(time));
}

void StripFacts::small(const QString& text)
{
    line(m_frame.small, m_frame.colors.faint, text);
}

void StripFacts::warning(const QString& text, const QColor& color)
{
    line(strong(m_frame.small), color, text);
}

void StripFacts::line(const QFont& font, const QColor& color, const QString& text)
{
    const QFontMetricsF metrics(font);
    if (text.isEmpty() || m_top + metrics.height() > m_strip.bottom())
        return;
    const QRectF place = m_frame.name({m_strip.left(), m_top, m_strip.width(), metrics.height()});
    m_painter.setFont(font);
    m_painter.setPen(color);
    m_painter.drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, place.width()));
    m_top += metrics.height();
}

} // namespace loopscope

#include "app/summary/figuretile.h"

#include "app/look/colors.h"

#include <QFontMetrics>
#include <QPainter>

namespace loopscope {

FigureTile::FigureTile(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void FigureTile::setMeaning(const QString& label, const QString& meaning)
{
    if (label == m_label && meaning == accessibleDescription())
        return;
    m_label = label;
    setToolTip(QStringLiteral("<p>%1</p>").arg(meaning.toHtmlEscaped())); // as markup, it breaks its lines
    setAccessibleDescription(meaning);
    onChanged();
}

void FigureTile::setFigure(const QString& figure, bool warns)
{
    if (figure == m_figure && warns == m_warns)
        return;
    m_figure = figure;
    m_warns = warns;
    onChanged();
}

void FigureTile::onChanged()
{
    setAccessibleName(QStringLiteral("%1: %2").arg(m_label, m_figure));
    updateGeometry();
    update();
}

QFont FigureTile::figureFont() const
{
    QFont font = this->font();
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

QFont FigureTile::labelFont() const
{
    QFont font = this->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 0.88);
    return font;
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics figure(figureFont());
    const QFontMetrics label(labelFont());
    const int width = std::max(figure.horizontalAdvance(m_figure), label.horizontalAdvance(m_label));
    return {width + 22, figure.height() + label.height() + 14};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.frame);
    painter.setBrush(colors.otherRow);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const QRect inside = rect().adjusted(11, 6, -8, -7);
    painter.setFont(figureFont());
    painter.setPen(m_warns ? colors.held : colors.text);
    painter.drawText(inside, Qt::AlignTop | Qt::TextSingleLine, m_figure);
    painter.setFont(labelFont());
    painter.setPen(colors.faint);
    painter.drawText(inside, Qt::AlignBottom | Qt::TextSingleLine, m_label);
}

} // namespace loopscope

#include "app/runbar/elapsed.h"

#include "app/look/colors.h"
#include "core/timeline/durationtext.h"

#include <QPainter>

namespace loopscope {

Elapsed::Elapsed(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void Elapsed::show(Nanos elapsed, const QString& holder)
{
    const QString time = durationText(elapsed);
    if (time == m_time && holder == m_holder)
        return;
    m_time = time;
    m_holder = holder;
    update();
}

void Elapsed::clear()
{
    m_time.clear();
    m_holder.clear();
    update();
}

QFont Elapsed::timeFont() const
{
    QFont font = this->font();
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.5);
    return font;
}

QSize Elapsed::sizeHint() const
{
    return {QFontMetrics(font()).averageCharWidth() * 50, QFontMetrics(timeFont()).height()};
}

void Elapsed::paintEvent(QPaintEvent*)
{
    if (m_time.isEmpty())
        return;
    const Colors colors = Colors::of(palette());
    QPainter painter(this);
    const QFontMetrics large(timeFont());
    painter.setFont(timeFont());
    painter.setPen(colors.text);
    painter.drawText(rect(), Qt::AlignVCenter | Qt::TextSingleLine, m_time);
    // The name stays in place while the digits change.
    const int left =
        std::max(large.horizontalAdvance(QStringLiteral("00.0 s")), large.horizontalAdvance(m_time)) + 12;
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(colors.held);
    const QString text = QFontMetrics(bold).elidedText(m_holder, Qt::ElideRight, width() - left);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace loopscope

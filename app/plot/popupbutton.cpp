#include "app/plot/popupbutton.h"

#include "app/commands/menuletters.h"

#include <QMenu>
#include <QScreen>

#include <algorithm>

namespace loopscope {

PopupButton::PopupButton(const QString& sign, QWidget* parent)
    : QToolButton(parent)
    , m_sign(sign)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
}

void PopupButton::setWords(const QString& word, const QString& tip)
{
    m_word = word;
    setToolTip(tip);
    setStatusTip(tip);
    showText();
}

void PopupButton::setNote(const QString& note)
{
    m_note = note;
    showText();
}

void PopupButton::setCompact(bool compact)
{
    m_compact = compact;
    showText();
}

void PopupButton::showText()
{
    QStringList parts{m_sign};
    if (!m_compact && !m_word.isEmpty())
        parts << m_word;
    if (!m_note.isEmpty())
        parts << m_note;
    const QString text = parts.join(QLatin1Char(' ')) + QStringLiteral(" ▾");
    if (text != this->text())
        setText(text);
    setAccessibleName(m_note.isEmpty() ? m_word : QStringLiteral("%1 %2").arg(m_word, m_note));
}

QPoint PopupButton::placeOf(const QSize& popup) const
{
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(rect().bottomLeft() + QPoint(0, 1));
    return {std::max(room.left(), std::min(below.x(), room.right() - popup.width())),
            std::max(room.top(), std::min(below.y(), room.bottom() - popup.height()))};
}

void PopupButton::open(QMenu* menu)
{
    menu->setAttribute(Qt::WA_DeleteOnClose);
    new MenuLetters(*menu);
    menu->popup(placeOf(menu->sizeHint()));
}

} // namespace loopscope

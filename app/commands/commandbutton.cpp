#include "app/commands/commandbutton.h"

#include <QAction>

namespace loopscope {

CommandButton::CommandButton(QAction& action, QWidget* parent)
    : QPushButton(parent)
    , m_action(action)
{
    setCheckable(action.isCheckable());
    connect(&action, &QAction::changed, this, &CommandButton::followAction);
    connect(this, &QPushButton::clicked, &action, [this] { m_action.trigger(); });
    followAction();
}

void CommandButton::setSignAndText(const QString& sign, const QString& text)
{
    m_sign = sign;
    m_words = text;
    setAccessibleName(text);
    showText();
}

void CommandButton::setCompact(bool compact)
{
    m_compact = compact;
    showText();
}

int CommandButton::compactSaves() const
{
    return widthOf(QLatin1Char(' ') + m_words);
}

void CommandButton::showText()
{
    const QString text = m_compact ? m_sign : QStringLiteral("%1 %2").arg(m_sign, m_words);
    if (text != this->text())
        setText(text);
}

// As wide when emphasized as when not, so that nothing beside it moves.
int CommandButton::widthOf(const QString& text) const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(text);
}

// Narrower than styles make a button, which want room for dialogs.
QSize CommandButton::sizeHint() const
{
    const int space = fontMetrics().averageCharWidth() * 4;
    return {widthOf(text()) + space, QPushButton::sizeHint().height()};
}

// Styles lighten a button's colour, so under white text it starts darker; where a style ignores the colour,
// the bold text still tells.
void CommandButton::emphasize(bool emphasized, const QColor& fill, const QColor& text)
{
    QPalette look;
    if (emphasized) {
        look.setColor(QPalette::Button, text.lightness() > 128 ? fill.darker(125) : fill);
        look.setColor(QPalette::ButtonText, text);
    }
    setPalette(look);
    QFont font;
    font.setBold(emphasized);
    setFont(font);
}

void CommandButton::fillWhereChecked(const QColor& fill)
{
    QPalette look;
    if (isChecked())
        look.setColor(QPalette::Button, fill);
    setPalette(look);
}

void CommandButton::followAction()
{
    setEnabled(m_action.isEnabled());
    setChecked(m_action.isChecked());
    setToolTip(m_action.toolTip());
}

} // namespace loopscope

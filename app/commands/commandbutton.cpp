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
    setText(QStringLiteral("%1 %2").arg(sign, text));
    setAccessibleName(text);
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

void CommandButton::followAction()
{
    setEnabled(m_action.isEnabled());
    setChecked(m_action.isChecked());
    setToolTip(m_action.toolTip());
}

} // namespace loopscope

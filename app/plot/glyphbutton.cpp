#include "app/plot/glyphbutton.h"

#include <QAction>

namespace loopscope {

GlyphButton::GlyphButton(const QString& glyph, QAction& action, QWidget* parent)
    : QToolButton(parent)
{
    setText(glyph);
    setAutoRaise(true);
    setAutoRepeat(true);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, [this, &action] { takeOver(action); });
    takeOver(action);
}

void GlyphButton::takeOver(const QAction& action)
{
    setEnabled(action.isEnabled());
    setToolTip(action.toolTip());
    setStatusTip(action.statusTip());
    setAccessibleName(action.iconText());
}

} // namespace loopscope

#include "app/plot/glyphbutton.h"

#include <QAction>
#include <QKeyEvent>

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

// Space presses the button that has the focus, whatever it means around it.
bool GlyphButton::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Space)
        event->accept();
    return QToolButton::event(event);
}

} // namespace loopscope

#include "app/commands/menuletters.h"

#include <QKeyEvent>
#include <QMenu>

namespace loopscope {

MenuLetters::MenuLetters(QMenu& menu)
    : QObject(&menu)
{
    menu.installEventFilter(this);
}

bool MenuLetters::eventFilter(QObject*, QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool plain = (key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!plain || key->text().isEmpty())
        return false;
    event->accept(); // a key for the menu, and no shortcut
    return true;
}

} // namespace loopscope

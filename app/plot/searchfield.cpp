#include "app/plot/searchfield.h"

#include <QKeyEvent>

namespace loopscope {

void SearchField::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        clear();
        emit left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers() & Qt::ShiftModifier)
            emit previousWanted();
        else
            emit nextWanted();
        return;
    default: QLineEdit::keyPressEvent(event);
    }
}

} // namespace loopscope

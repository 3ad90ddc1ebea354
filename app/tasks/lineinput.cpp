#include "app/tasks/lineinput.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>

#include <algorithm>
#include <memory>

namespace loopscope {

namespace {
constexpr qsizetype mostRemembered = 100;
}

LineInput::LineInput(QWidget* parent)
    : QLineEdit(parent)
{
    setAcceptDrops(false); // the field around it takes them
}

void LineInput::remember(const QString& line)
{
    m_earlier.removeAll(line);
    m_earlier.append(line);
    if (m_earlier.size() > mostRemembered)
        m_earlier.removeFirst();
    m_recalled = m_earlier.size();
    m_typed.clear();
}

// A line edit claims the keys of undo and redo also where it has nothing to take back.
bool LineInput::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool leavesUndo = key->matches(QKeySequence::Undo) && !isUndoAvailable();
        const bool leavesRedo = key->matches(QKeySequence::Redo) && !isRedoAvailable();
        if (leavesUndo || leavesRedo) {
            event->ignore();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void LineInput::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        return pasteHere();
    switch (event->key()) {
    case Qt::Key_Up: return recall(-1);
    case Qt::Key_Down: return recall(1);
    case Qt::Key_Escape:
        if (text().isEmpty())
            break;
        m_recalled = m_earlier.size();
        return clear();
    default: break;
    }
    QLineEdit::keyPressEvent(event);
}

void LineInput::recall(int step)
{
    const qsizetype wanted = std::clamp<qsizetype>(m_recalled + step, 0, m_earlier.size());
    if (wanted == m_recalled)
        return;
    if (m_recalled == m_earlier.size())
        m_typed = text();
    m_recalled = wanted;
    setText(wanted == m_earlier.size() ? m_typed : m_earlier[wanted]);
    emit textEdited(text()); // so that it is read like what is typed
}

void LineInput::pasteHere()
{
    if (!takeList(QGuiApplication::clipboard()->mimeData()))
        paste();
}

bool LineInput::takeList(const QMimeData* mime)
{
    if (!mime || !text().isEmpty())
        return false;
    const bool oneLine = mime->hasText() && !mime->text().trimmed().contains(QLatin1Char('\n'));
    if (oneLine || (!mime->hasText() && !mime->hasUrls()))
        return false;
    emit listPasted(*mime);
    return true;
}

void LineInput::contextMenuEvent(QContextMenuEvent* event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    if (auto* action = menu->findChild<QAction*>(QStringLiteral("edit-paste"))) {
        action->disconnect();
        connect(action, &QAction::triggered, this, &LineInput::pasteHere);
    }
    menu->exec(event->globalPos());
}

void LineInput::mouseReleaseEvent(QMouseEvent* event)
{
    const QClipboard* clipboard = QGuiApplication::clipboard();
    const bool middle = event->button() == Qt::MiddleButton && clipboard->supportsSelection();
    if (!middle || !takeList(clipboard->mimeData(QClipboard::Selection)))
        QLineEdit::mouseReleaseEvent(event);
}

} // namespace loopscope

#pragma once

#include <QLineEdit>

class QMimeData;

namespace loopscope {

/// One line for tasks: what was entered comes back with Up and Down, Esc clears, and what is pasted as a list
/// is handed on instead of being squeezed into the line. Ctrl+Z with nothing to undo in the line is left to
/// the plan.
class LineInput : public QLineEdit
{
    Q_OBJECT

public:
    explicit LineInput(QWidget* parent = nullptr);

    /// Keeps `line` to come back.
    void remember(const QString& line);

signals:
    /// Pasted into the empty line: a plan, links, or text of several lines.
    void listPasted(const QMimeData& mime);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    bool takeList(const QMimeData* mime);
    void pasteHere();
    void recall(int step);

    QStringList m_earlier;
    qsizetype m_recalled = 0; // of m_earlier; its size: what is being typed
    QString m_typed;          // before going back
};

} // namespace loopscope

#pragma once

#include <QLineEdit>

namespace loopscope {

/// The field for a text to look for. Return goes on, Shift+Return back; Escape empties it and leaves.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

signals:
    void nextWanted();
    void previousWanted();
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace loopscope

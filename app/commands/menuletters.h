#pragma once

#include <QObject>

class QMenu;

namespace loopscope {

/// Keeps the letters that are pressed in an open menu for its entries. Without it Qt gives them to the
/// shortcuts of whatever has the focus behind the menu: the timeline's A pans, and "About" never opens.
/// Belongs to the menu; gui thread.
class MenuLetters : public QObject
{
    Q_OBJECT

public:
    explicit MenuLetters(QMenu& menu);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace loopscope

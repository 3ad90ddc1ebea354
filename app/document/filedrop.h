#pragma once

#include <QObject>

class QWidget;

namespace loopscope {

/// Takes files that are dropped on a window, wherever a panel has no use for them. Gui thread.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Watches `window`, which owns it.
    explicit FileDrop(QWidget& window);

signals:
    /// The first of the files.
    void dropped(const QString& path);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace loopscope

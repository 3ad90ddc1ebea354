#pragma once

#include "core/trace/clock.h"

#include <QWidget>

namespace loopscope {

/// The time that a run has taken so far, large, and beside it what holds the loop. Shortens to its room,
/// never asks for more.
class Elapsed : public QWidget
{
    Q_OBJECT

public:
    explicit Elapsed(QWidget* parent = nullptr);

    /// Repaints only where the text is another. `holder` is empty where nothing holds the loop.
    void show(Nanos elapsed, const QString& holder);
    void clear();

    QString time() const { return m_time; }
    QString holder() const { return m_holder; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QFont timeFont() const;

    QString m_time;
    QString m_holder;
};

} // namespace loopscope

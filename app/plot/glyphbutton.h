#pragma once

#include <QToolButton>

namespace loopscope {

/// A small button that shows one sign and presses an action: enabled, named and explained as the action is.
class GlyphButton : public QToolButton
{
    Q_OBJECT

public:
    /// The action must live as long as the button.
    GlyphButton(const QString& glyph, QAction& action, QWidget* parent);

protected:
    bool event(QEvent* event) override;

private:
    void takeOver(const QAction& action);
};

} // namespace loopscope

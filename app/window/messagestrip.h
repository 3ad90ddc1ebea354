#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace loopscope {

/// A line across the window that says what went wrong, until it is closed or something succeeds. No dialog,
/// so that nothing has to be clicked away before going on.
class MessageStrip : public QFrame
{
    Q_OBJECT

public:
    explicit MessageStrip(QWidget* parent = nullptr);

    /// Shows `text` as it is, never as markup. Empty hides the strip.
    void say(const QString& text);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* m_icon; // loaded when first shown
    QLabel* m_text;
    QToolButton* m_close;
};

} // namespace loopscope

#pragma once

#include <QPushButton>

class QAction;

namespace loopscope {

/// A push button that presses a command: enabled, checked and explained as its action is. Its text is its
/// own, since a button has room for a sign and a word.
class CommandButton : public QPushButton
{
    Q_OBJECT

public:
    explicit CommandButton(QAction& action, QWidget* parent = nullptr);

    /// `sign` stands before `text` and is not read out.
    void setSignAndText(const QString& sign, const QString& text);
    /// Only the sign, where there is no room for more.
    void setCompact(bool compact);
    /// How much room that saves, in pixels.
    int compactSaves() const;
    /// Shown large, in the colour of what to press next, or plain.
    void emphasize(bool emphasized, const QColor& fill, const QColor& text);
    /// Shown as on where its command is checked: some styles hardly tell, in a dark palette.
    void fillWhereChecked(const QColor& fill);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

private:
    void followAction();
    void showText();
    int widthOf(const QString& text) const;

    QAction& m_action;
    QString m_sign;
    QString m_words;
    bool m_compact = false;
};

} // namespace loopscope

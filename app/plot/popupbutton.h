#pragma once

#include <QToolButton>

class QMenu;

namespace loopscope {

/// A small button that opens something beneath it: a sign and a word, or the sign alone where there is no
/// room for more.
class PopupButton : public QToolButton
{
    Q_OBJECT

public:
    explicit PopupButton(const QString& sign, QWidget* parent = nullptr);

    /// `word` is what it is called; `tip` says what it is for.
    void setWords(const QString& word, const QString& tip);
    /// After the word: how much of it is in use. Empty: nothing.
    void setNote(const QString& note);
    void setCompact(bool compact);
    /// Where a popup of this size goes, so that all of it is on the screen.
    QPoint placeOf(const QSize& popup) const;
    /// Opens `menu`, and lets it have its letters. It is deleted afterwards.
    void open(QMenu* menu);

private:
    void showText();

    QString m_sign;
    QString m_word;
    QString m_note;
    bool m_compact = false;
};

} // namespace loopscope

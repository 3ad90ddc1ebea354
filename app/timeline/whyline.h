#pragma once

#include <QWidget>

class QLabel;

namespace loopscope {

class CommandSet;
class GlyphButton;

/// Beneath a run's timeline: why the chosen task waited, in one sentence, and a button that goes to what
/// released it. Always as high as one line, so that nothing moves when it speaks. Gui thread.
class WhyLine : public QWidget
{
    Q_OBJECT

public:
    /// `commands` outlives it.
    explicit WhyLine(CommandSet& commands, QWidget* parent = nullptr);

    /// Plain text; empty: nothing is chosen.
    void say(const QString& sentence);
    QString text() const;

protected:
    void changeEvent(QEvent* event) override;

private:
    void show();

    QString m_sentence;
    QLabel* m_text;
    GlyphButton* m_back;
};

} // namespace loopscope

#pragma once

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace loopscope {

/// The field that narrows the table to what contains a text. Hidden until it is asked for; Esc closes it and
/// shows everything again.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QWidget* parent = nullptr);

    /// Shows it, ready to type.
    void begin();
    /// Hides it; everything is shown again.
    void end();

signals:
    void changed(const QString& text);
    void ended();
    /// Enter or Down: on to what was found.
    void leftForResults();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void retranslate();
    void fit();

    QLineEdit* m_text;
    QToolButton* m_close;
};

} // namespace loopscope

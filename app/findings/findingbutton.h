#pragma once

#include "core/analysis/findings/finding.h"

#include <QAbstractButton>

namespace loopscope {

/// A finding to press: its sentence, what a change would gain, and how many tasks it is about. Long sentences
/// break their lines; nothing of them is left out.
class FindingButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindingButton(Finding finding, QWidget* parent = nullptr);

    const Finding& finding() const { return m_finding; }
    /// Which of its tasks is chosen, from 1 on; 0: none of them.
    void setChosen(std::size_t chosen);
    std::size_t chosen() const { return m_chosen; }
    /// Its words once more, in the language of now.
    void retranslate();
    /// What stands at the end: the gain, and which tasks.
    QString gain() const { return m_gain; }
    QString tasks() const { return m_tasks; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// By keys: to the finding above (-1) or below (1); to fold its details away or out.
    void stepWanted(int by);
    void foldWanted(bool open);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Where its parts are, in a given width.
    struct Places
    {
        int sentenceWidth = 0;
        QPoint tail; ///< where gain and tasks begin
        int height = 0;
    };
    Places places(int width) const;
    int tailWidth() const;
    QFont gainFont() const;

    Finding m_finding;
    std::size_t m_chosen = 0;
    QString m_gain;
    QString m_tasks;
    QString m_longestTasks; // of all that m_tasks can be, so that nothing moves when it changes
};

} // namespace loopscope

#pragma once

#include "core/analysis/runinsight.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace loopscope {

/// What to try after a run: the other side, and each other strategy with the time that it would take. Hidden
/// while there is nothing to try. Gui thread.
class NextSteps : public QWidget
{
    Q_OBJECT

public:
    explicit NextSteps(QWidget* parent = nullptr);

    /// Whether to propose the asynchronous side.
    void offerFlip(bool offers);
    /// Each with a button that runs it, and beneath them why the times may be wrong; none: not known.
    void setWays(std::vector<OtherWay> ways);
    /// Of the ways, in their order.
    const std::vector<QPushButton*>& buttons() const { return m_buttons; }

signals:
    void flipAndRunPressed();
    void runPressed(loopscope::StrategyKind strategy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void addButton(StrategyKind strategy);
    void retranslate();
    void updateFonts();
    void updateColors();
    void showParts();

    std::vector<OtherWay> m_ways;
    bool m_offersFlip = false;
    QWidget* m_row;
    QPushButton* m_flip;
    QLabel* m_heading;
    std::vector<QPushButton*> m_buttons;
    QLabel* m_doubts;
};

} // namespace loopscope

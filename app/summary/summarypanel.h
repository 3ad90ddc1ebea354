#pragma once

#include "core/analysis/summary.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace loopscope {

class FigureTile;

/// What a run came to: the verdict, then its figures, then the next step to try.
class SummaryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryPanel(QWidget* parent = nullptr);

    /// Before any run: what to do with `tasks` tasks.
    void showInvitation(int tasks);
    void showRunning();
    /// `offerFlip`: whether to propose the asynchronous side as the next step.
    void showRun(const Recording& recording, const Summary& summary, bool offerFlip);

signals:
    void flipAndRunPressed();

private:
    void say(const QString& verdict, bool withFigures);
    void setFigures(const Recording& recording, const Summary& summary);

    QLabel* m_verdict;
    QWidget* m_tiles;
    FigureTile* m_total;
    FigureTile* m_work;
    FigureTile* m_average;
    FigureTile* m_peak;
    FigureTile* m_hold;
    FigureTile* m_heartbeats;
    QPushButton* m_next;
};

} // namespace loopscope

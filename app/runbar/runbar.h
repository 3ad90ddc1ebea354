#pragma once

#include "app/runbar/strategychoice.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSpinBox;

namespace loopscope {

class Elapsed;
class Segments;

/// How the plan shall be run, and the buttons that run it. Knows nothing of runs: it is told what to show,
/// and says what was pressed.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(QWidget* parent = nullptr);

    /// Takes over what a plan or a recording says.
    void setSettings(const RunSettings& settings);
    /// `base` with what is chosen here.
    RunSettings settings(RunSettings base) const;
    const StrategyChoice& choice() const { return m_choice; }

    void setRunning(bool running);
    void setFollowing(bool following);
    void setCanRun(bool canRun);
    Elapsed& elapsed() { return *m_elapsed; }
    void focusRun();

public slots:
    void flip();

signals:
    void runPressed();
    void stopPressed();
    void fitPressed();
    void followChanged(bool following);

protected:
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectParts();
    void showChoice();
    void emphasize();

    StrategyChoice m_choice;
    QPushButton* m_run;
    QPushButton* m_stop;
    Segments* m_sides;
    Segments* m_sync;
    Segments* m_async;
    QLabel* m_limitLabel;
    QSpinBox* m_limit;
    QLabel* m_workersLabel;
    QSpinBox* m_workers;
    Elapsed* m_elapsed;
    QPushButton* m_follow;
    QPushButton* m_fit;
    bool m_running = false;
    bool m_canRun = true;
};

} // namespace loopscope

#pragma once

#include "app/runbar/strategychoice.h"

#include <QWidget>

namespace loopscope {

class CommandButton;
class CommandSet;
class Elapsed;
class NumberField;
class Segments;

/// How the plan shall be run, and the buttons that run it. Knows nothing of runs: it is told what to show.
/// Carries out the commands that choose a strategy.
class RunBar : public QWidget
{
    Q_OBJECT

public:
    explicit RunBar(CommandSet& commands, QWidget* parent = nullptr);

    /// Takes over what a plan or a recording says.
    void setSettings(const RunSettings& settings);
    /// `base` with what is chosen here.
    RunSettings settings(RunSettings base) const;
    /// `base` with what is chosen here, as a plan keeps it.
    PlanSettings planSettings(PlanSettings base) const;
    const StrategyChoice& choice() const { return m_choice; }

    /// While a run goes on nothing can be chosen, and its time has the room of the numbers.
    void setRunning(bool running);
    /// Whether there are pages to fetch, so that connections matter.
    void setHasUrls(bool hasUrls);
    Elapsed& elapsed() { return *m_elapsed; }
    void focusRun();
    QSize minimumSizeHint() const override;

public slots:
    void flip();
    void choose(loopscope::StrategyKind strategy);

signals:
    /// A person chose something else.
    void settingsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int compactSaves() const;
    int leastWidth() const;
    void fitIntoWidth();
    void layOut();
    void connectParts();
    void retranslate();
    void showChoice();
    void emphasize();
    void takeOver(StrategyChoice choice);

    CommandSet& m_commands;
    StrategyChoice m_choice;
    CommandButton* m_run;
    CommandButton* m_stop;
    Segments* m_sides;
    Segments* m_sync;
    Segments* m_async;
    NumberField* m_limit;
    NumberField* m_workers;
    NumberField* m_connections;
    Elapsed* m_elapsed;
    CommandButton* m_follow;
    CommandButton* m_fit;
    CommandButton* m_all;
    bool m_compact = false; // buttons show only their signs
    bool m_running = false;
    bool m_hasUrls = false;
};

} // namespace loopscope

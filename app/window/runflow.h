#pragma once

#include "app/window/panels.h"
#include "core/analysis/comparedruns.h"

#include <QObject>

namespace loopscope {

class RunController;

/// What happens between a person's wish to run the plan and the panels that show it: precautions, the live
/// run, the comparison with earlier runs of the same tasks. Gui thread.
class RunFlow : public QObject
{
    Q_OBJECT

public:
    RunFlow(const Panels& panels, QWidget& window);

    RunController& controller() { return *m_runs; }
    const std::shared_ptr<const Recording>& shown() const { return m_shown; }

    /// Other tasks: what ran before cannot be compared any more.
    void planEdited();
    /// Another plan: its rows, before anything has happened in them.
    void showPlan(const PlanSettings& settings);
    /// A run that was made before.
    void showRecording(std::shared_ptr<const Recording> recording);
    /// The run's panels are in view again: they keep the commands that are theirs.
    void showAgain();
    /// Status and words once more, in the language of now.
    void retranslate();

    /// The plan, if it can be run: a person has agreed to what it sends elsewhere `times` times, and no
    /// secret is missing. Says why not.
    std::optional<Plan> planToRun(int times);
    /// Runs `plan` so; the run bar stays as it is. False, and said: nothing was started.
    bool run(Plan plan, const RunSettings& settings);
    /// How the plan is to be run as far as it and the run bar say.
    RunSettings settingsFor(const Plan& plan) const;
    /// Runs follow one another: between them nobody can begin another.
    void setBusy(bool busy);

public slots:
    void start();
    void flipAndRun();

signals:
    void runningChanged(bool running);
    /// Another recording is shown, or the shown one is over.
    void shownChanged();

private:
    void connectMeasuring();
    void connectCode();
    void onStarted();
    void onFrame();
    void onFinished();
    void ask();
    void forgetEarlier();
    void setShown(std::shared_ptr<const Recording> recording);
    void showEarlier(ComparedRuns::Run earlier);
    void showFinished();
    void showPreview();
    void enableCommands();
    void setStatus(const QString& status);

    Panels m_panels;
    QWidget& m_window;
    RunController* m_runs;
    ComparedRuns m_compared;
    std::shared_ptr<const Recording> m_shown; // a run, or a plan's rows
    bool m_showsRun = false;
    bool m_busy = false;   // runs follow one another
    bool m_edited = false; // the tasks, since the run that is shown began
};

} // namespace loopscope

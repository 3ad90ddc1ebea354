#pragma once

#include "app/window/panels.h"
#include "core/analysis/runinsight.h"
#include "core/trace/recording.h"

#include <QObject>

namespace loopscope {

class RunAnalyst;
class RunFlow;

/// What happens once a run is over: what it tells is found out and shown in the summary, its findings choose
/// their tasks, and what is predicted of another strategy can be run. Costs nothing while one goes on. Gui
/// thread.
class AfterRun : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    AfterRun(const Panels& panels, RunFlow& flow);

private:
    void onShownChanged();
    void onPlanEdited();
    void ask();
    std::shared_ptr<const OtherWay> predicted(const RunSettings& settings) const;
    void showGhost();
    void show(RunInsight insight);
    void run(StrategyKind strategy);

    Panels m_panels;
    RunFlow& m_flow;
    RunAnalyst* m_analyst;
    std::shared_ptr<const Recording> m_shown;   // live, over, or a plan's rows
    std::shared_ptr<const Recording> m_run;     // the same once it is over
    std::shared_ptr<const Recording> m_earlier; // may have foretold it
    std::shared_ptr<const Recording> m_last;    // the last one of these tasks that was completed
    std::optional<RunSettings> m_asked;         // what the next run was taken to be like
    std::vector<OtherWay> m_ways;               // that were predicted for it
    bool m_edited = false;                      // the tasks, since the run that is shown began
};

} // namespace loopscope

#pragma once

#include "app/window/panels.h"
#include "core/race/race.h"
#include "core/spans/trace.h"

#include <QObject>

namespace loopscope {

class ComparePage;
class RaceFlow;
class RunFlow;
class SweepFlow;
class SweepPage;
class TracePage;
class WindowLayout;

/// What can stand in the place of the run's timeline: another program's trace, the comparison of runs, or the
/// curve of a sweep. One at a time; each is made when it is first wanted or fed. Gui thread.
class Pages : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` owns it.
    Pages(const Panels& panels, WindowLayout& layout, RunFlow& flow, QWidget& window);

    void showTrace(std::shared_ptr<const Trace> trace, const QString& name);
    void showComparison();
    void showSweep();
    /// Runs from a file beside what is compared; a trace of another program; nothing but runs from a file.
    void compareToo(const loopscope::Runs& runs, const QString& name);
    void compareTrace(std::shared_ptr<const loopscope::Trace> trace, const QString& name);
    void compareSeries(const loopscope::Runs& runs, const QString& name);
    /// A recording is shown: it can be compared from now on.
    void onRecordingOpened(std::shared_ptr<const loopscope::Recording> recording);
    /// Back to the run, whatever is shown.
    void close();
    /// null: none was shown yet.
    TracePage* tracePage() const { return m_trace; }
    ComparePage& comparePage() const { return *m_compare; }
    RaceFlow& race() const { return *m_race; }
    SweepPage& sweepPage() const { return *m_sweepPage; }
    SweepFlow& sweep() const { return *m_sweep; }
    /// What is shown instead of the plan; empty: nothing is.
    QString title() const;

signals:
    void changed();
    /// A run that was made before shall be shown in the timeline again, with its plan.
    void runWanted(std::shared_ptr<const loopscope::Recording> run);
    /// A recording from a file shall be compared too.
    void recordingWanted();

private:
    enum class Shown { Run, Trace, Comparison, Sweep };
    void leave();
    void present(bool presenting);
    void connectSweep();
    void disableTimelineCommands() const;
    void onRunning(bool running);

    Panels m_panels;
    WindowLayout& m_layout;
    RunFlow& m_flow;
    ComparePage* m_compare;
    RaceFlow* m_race;
    SweepPage* m_sweepPage;
    SweepFlow* m_sweep;
    TracePage* m_trace = nullptr;
    Shown m_shown = Shown::Run;
};

} // namespace loopscope

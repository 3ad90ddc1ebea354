#pragma once

#include "app/sweep/sweepdialog.h"
#include "app/window/panels.h"

#include <QObject>

#include <deque>

namespace loopscope {

class RunFlow;
class SweepPage;

/// Runs the plan with one setting varied, one run after the other as RaceFlow does, and shows the curve as it
/// grows. Gui thread.
class SweepFlow : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; `window` is the parent of its questions.
    SweepFlow(const Panels& panels, RunFlow& flow, SweepPage& page, QWidget& window, QObject* parent);

    bool isSweeping() const { return m_sweeping; }

public slots:
    /// Asks what shall be varied. Only while nothing runs.
    void ask();
    /// The run that goes on ends, and no other begins.
    void stop();

signals:
    /// The first run is about to begin.
    void began();
    /// A person wants to see the last curve again.
    void lastWanted();

private:
    void start(const SweepWish& wish);
    void next();
    void onStarted();
    void onTidied();
    void end();

    Panels m_panels;
    RunFlow& m_flow;
    SweepPage& m_page;
    QWidget& m_window;
    Plan m_plan;
    RunSettings m_settings;
    SweepWish m_wish;
    std::deque<int> m_left; // values
    Runs m_made;
    bool m_sweeping = false;
};

} // namespace loopscope

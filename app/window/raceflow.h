#pragma once

#include "core/race/rungroup.h"

#include <QObject>

#include <deque>

namespace loopscope {

class ComparePage;
class RunFlow;

/// Runs the plan in each of the four ways, one after the other, and shows them beneath each other as they
/// come, as many rounds as the page says, each in another order. Each begins when the threads of the one
/// before have ended, with connections of its own, so that none disturbs or pays for another. Gui thread.
class RaceFlow : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    RaceFlow(RunFlow& flow, ComparePage& page, QObject* parent);

    bool isRacing() const { return m_racing; }

public slots:
    /// Asks before requests go elsewhere. Only while nothing runs.
    void start();
    /// The run that goes on ends, and no other begins.
    void stop();

signals:
    /// The first run is about to begin.
    void began();

private:
    void next();
    QString progress() const;
    bool wasCutShort() const;
    void onStarted();
    void onFrame();
    void onTidied();
    void end();

    RunFlow& m_flow;
    ComparePage& m_page;
    Plan m_plan;
    RunSettings m_settings;
    std::deque<StrategyKind> m_left;
    std::size_t m_wanted = 0; // runs in all
    RunGroups m_made;         // of each strategy, as raceStrategies has them
    bool m_racing = false;
};

} // namespace loopscope

#include "app/window/afterrun.h"

#include "app/findings/findinglist.h"
#include "app/findings/runanalyst.h"
#include "app/runbar/runbar.h"
#include "app/selection/selection.h"
#include "app/summary/nextsteps.h"
#include "app/summary/summarypanel.h"
#include "app/tasks/planeditor.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"

#include <algorithm>

namespace loopscope {

AfterRun::AfterRun(const Panels& panels, RunFlow& flow)
    : m_panels(panels)
    , m_flow(flow)
    , m_analyst(new RunAnalyst(this))
{
    connect(m_analyst, &RunAnalyst::answered, this, &AfterRun::show);
    connect(&flow, &RunFlow::shownChanged, this, &AfterRun::onShownChanged);
    connect(&panels.tasks->editor(), &PlanEditor::changed, this, &AfterRun::onPlanEdited);
    connect(panels.runBar, &RunBar::settingsChanged, this, [this] {
        ask();
        showGhost();
    });
    FindingList& findings = panels.summary->findings();
    connect(&findings, &FindingList::taskWanted, panels.selection, &Selection::setTask);
    connect(panels.selection, &Selection::taskChanged, &findings, &FindingList::setChosenTask);
    connect(&panels.summary->nextSteps(), &NextSteps::runPressed, this, &AfterRun::run);
}

void AfterRun::onShownChanged()
{
    if (m_shown != m_flow.shown()) {
        m_shown = m_flow.shown();
        m_run.reset();
        m_edited = false;
        m_analyst->cancel();
        m_panels.summary->showInsight({});
        if (m_shown && !m_shown->isOver())
            m_panels.timeline->setGhost(predicted(m_shown->settings()));
        m_ways.clear();
    }
    if (m_run || !m_shown || !m_shown->isOver())
        return;
    m_run = m_shown;
    m_panels.timeline->setGhost(nullptr); // what was measured is there
    m_earlier = m_last;
    m_asked.reset();
    if (m_run->runEnd() == RunEnd::Completed && !m_edited)
        m_last = m_run;
    ask();
}

// What was predicted is not about these tasks.
void AfterRun::onPlanEdited()
{
    m_edited = true;
    m_last.reset();
    m_ways.clear();
    m_panels.summary->nextSteps().setWays({});
    showGhost();
}

// What was offered as another way of the run before, if this is it.
std::shared_ptr<const OtherWay> AfterRun::predicted(const RunSettings& settings) const
{
    RunSettings next = settings;
    next.strategy = m_asked ? m_asked->strategy : next.strategy;
    const auto way = std::find_if(m_ways.begin(), m_ways.end(), [&](const OtherWay& candidate) {
        return candidate.strategy == settings.strategy;
    });
    return way == m_ways.end() || m_asked != next ? nullptr : std::make_shared<const OtherWay>(*way);
}

// Who has a run before them and chooses another way sees what it would come to.
void AfterRun::showGhost()
{
    if (!m_run || m_run != m_flow.shown() || m_flow.controller().isRunning())
        return;
    const RunSettings next = m_panels.runBar->settings(m_run->settings());
    m_panels.timeline->setGhost(next.strategy == m_run->settings().strategy ? nullptr : predicted(next));
}

// Which strategy the next run will have changes nothing: all of them are predicted.
void AfterRun::ask()
{
    if (!m_run)
        return;
    RunSettings next = m_panels.runBar->settings(m_run->settings());
    next.strategy = m_run->settings().strategy;
    if (m_asked == next)
        return;
    m_asked = next;
    m_ways.clear();
    m_analyst->ask({m_run, next, m_earlier});
}

void AfterRun::show(RunInsight insight)
{
    if (m_edited)
        insight.otherWays.clear();
    m_ways = insight.otherWays;
    m_panels.summary->showInsight(insight);
    showGhost();
}

void AfterRun::run(StrategyKind strategy)
{
    m_panels.runBar->choose(strategy);
    m_flow.start();
}

} // namespace loopscope

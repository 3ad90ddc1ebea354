#include "app/window/raceflow.h"

#include "app/compare/comparepage.h"
#include "app/compare/pastruns.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "core/words/wording.h"

namespace loopscope {

RaceFlow::RaceFlow(RunFlow& flow, ComparePage& page, QObject* parent)
    : QObject(parent)
    , m_flow(flow)
    , m_page(page)
{
    RunController& runs = flow.controller();
    connect(&runs, &RunController::started, this, &RaceFlow::onStarted);
    connect(&runs, &RunController::frame, this, &RaceFlow::onFrame);
    connect(&runs, &RunController::finished, this, &RaceFlow::onFrame);
    connect(&runs, &RunController::tidied, this, &RaceFlow::onTidied);
}

void RaceFlow::start()
{
    if (m_racing || m_flow.controller().isRunning())
        return;
    std::optional<Plan> plan = m_flow.planToRun(static_cast<int>(raceStrategies.size()));
    if (!plan)
        return;
    m_settings = m_flow.settingsFor(*plan);
    m_plan = std::move(*plan);
    m_left.assign(raceStrategies.begin(), raceStrategies.end());
    m_made.clear();
    m_racing = true;
    m_flow.setBusy(true);
    emit began();
    next();
}

void RaceFlow::stop()
{
    m_left.clear();
}

void RaceFlow::next()
{
    if (m_left.empty())
        return end();
    m_settings.strategy = m_left.front();
    m_left.pop_front();
    m_page.setProgress(tr("Run %1 of %2: %3…")
                           .arg(raceStrategies.size() - m_left.size())
                           .arg(raceStrategies.size())
                           .arg(Wording::strategy(m_settings.strategy)));
    if (!m_flow.run(m_plan, m_settings))
        end();
}

void RaceFlow::onStarted()
{
    if (!m_racing)
        return;
    m_made.push_back(m_flow.controller().recording());
    m_page.runs().compareOnly(m_made);
}

void RaceFlow::onFrame()
{
    const auto& recording = m_flow.controller().recording();
    if (m_racing && recording)
        m_page.advance(*recording, m_flow.controller().now(), !recording->isOver());
}

void RaceFlow::onTidied()
{
    if (!m_racing)
        return;
    if (!m_made.empty() && m_made.back()->runEnd() != RunEnd::Completed)
        m_left.clear(); // who stops one does not want the next
    next();
}

void RaceFlow::end()
{
    m_racing = false;
    m_plan = {};
    m_flow.setBusy(false);
    m_page.setProgress({});
}

} // namespace loopscope

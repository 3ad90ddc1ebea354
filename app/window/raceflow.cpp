#include "app/window/raceflow.h"

#include "app/compare/comparepage.h"
#include "app/compare/pastruns.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "core/words/wording.h"

#include <algorithm>

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
    const std::size_t rounds = m_page.rounds();
    m_wanted = rounds * raceStrategies.size();
    std::optional<Plan> plan = m_flow.planToRun(static_cast<int>(m_wanted));
    if (!plan)
        return;
    m_settings = m_flow.settingsFor(*plan);
    m_plan = std::move(*plan);
    m_left.clear();
    for (std::size_t round = 0; round < rounds; ++round) {
        const auto order = raceOrder(round);
        m_left.insert(m_left.end(), order.begin(), order.end());
    }
    m_made.assign(raceStrategies.size(), {});
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
    m_page.setProgress(progress());
    if (!m_flow.run(m_plan, m_settings))
        end();
}

QString RaceFlow::progress() const
{
    return tr("Run %1 of %2: %3…")
        .arg(m_wanted - m_left.size())
        .arg(m_wanted)
        .arg(Wording::strategy(m_settings.strategy));
}

void RaceFlow::onStarted()
{
    if (!m_racing)
        return;
    const auto way = std::find(raceStrategies.begin(), raceStrategies.end(), m_settings.strategy);
    m_made[static_cast<std::size_t>(way - raceStrategies.begin())].push_back(m_flow.controller().recording());
    RunGroups begun;
    std::copy_if(m_made.begin(), m_made.end(), std::back_inserter(begun),
                 [](const RunGroup& group) { return !group.empty(); });
    m_page.runs().compareOnly(begun);
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
    if (wasCutShort())
        m_left.clear(); // who stops one does not want the next
    next();
}

bool RaceFlow::wasCutShort() const
{
    const Runs made = allOf(m_made);
    return std::any_of(made.begin(), made.end(),
                       [](const auto& run) { return run->runEnd() != RunEnd::Completed; });
}

void RaceFlow::end()
{
    m_racing = false;
    m_plan = {};
    m_flow.setBusy(false);
    m_page.setProgress({});
}

} // namespace loopscope

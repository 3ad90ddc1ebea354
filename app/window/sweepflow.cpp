#include "app/window/sweepflow.h"

#include "app/commands/commandset.h"
#include "app/sweep/sweeppage.h"
#include "app/tasks/planeditor.h"
#include "app/tasks/taskspanel.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "core/race/sweepwords.h"

namespace loopscope {

SweepFlow::SweepFlow(const Panels& panels, RunFlow& flow, SweepPage& page, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_panels(panels)
    , m_flow(flow)
    , m_page(page)
    , m_window(window)
{
    RunController& runs = m_flow.controller();
    connect(&runs, &RunController::started, this, &SweepFlow::onStarted);
    connect(&runs, &RunController::tidied, this, &SweepFlow::onTidied);
}

void SweepFlow::ask()
{
    if (m_sweeping || m_flow.controller().isRunning())
        return;
    const Plan plan = m_panels.tasks->editor().plan();
    std::vector<Task> tasks = enabledTasks(plan);
    if (tasks.empty())
        return;
    auto* dialog = new SweepDialog(std::move(tasks), m_flow.settingsFor(plan), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_page.hasRuns())
        dialog->offerLast();
    connect(dialog, &SweepDialog::lastWanted, this, &SweepFlow::lastWanted);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { start(dialog->wish()); });
    dialog->open();
}

void SweepFlow::start(const SweepWish& wish)
{
    if (m_sweeping || m_flow.controller().isRunning())
        return;
    std::optional<Plan> plan = m_flow.planToRun(wish.runs());
    if (!plan)
        return;
    m_settings = m_flow.settingsFor(*plan);
    m_settings.strategy = wish.strategy;
    m_plan = std::move(*plan);
    m_wish = wish;
    m_left.clear();
    for (int round = 0; round < wish.rounds; ++round) {
        for (const int value : sweepOrder(wish.values, static_cast<std::size_t>(round)))
            m_left.push_back(value);
    }
    m_made.clear();
    m_sweeping = true;
    m_flow.setBusy(true);
    m_page.begin(wish.over, wish.values);
    emit began();
    next();
}

void SweepFlow::stop()
{
    m_left.clear();
}

void SweepFlow::next()
{
    if (m_left.empty())
        return end();
    const int value = m_left.front();
    m_left.pop_front();
    setSwept(m_settings, m_wish.over, value);
    m_page.setProgress(tr("Run %1 of %2: %3…")
                           .arg(m_made.size() + 1)
                           .arg(m_wish.runs())
                           .arg(SweepWords::value(m_wish.over, value)));
    if (!m_flow.run(m_plan, m_settings))
        end();
}

void SweepFlow::onStarted()
{
    if (m_sweeping)
        m_made.push_back(m_flow.controller().recording());
}

void SweepFlow::onTidied()
{
    if (!m_sweeping)
        return;
    m_page.setRuns(m_made, m_wish.over);
    if (!m_made.empty() && m_made.back()->runEnd() != RunEnd::Completed)
        m_left.clear(); // who stops one does not want the next
    next();
}

void SweepFlow::end()
{
    m_sweeping = false;
    m_plan = {};
    m_flow.setBusy(false);
    m_page.end();
}

} // namespace loopscope

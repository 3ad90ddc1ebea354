#include "app/window/pages.h"

#include "app/commands/commandset.h"
#include "app/compare/comparepage.h"
#include "app/compare/compareview.h"
#include "app/compare/pastruns.h"
#include "app/sweep/sweeppage.h"
#include "app/timeline/timelineview.h"
#include "app/trace/tracepage.h"
#include "app/trace/traceview.h"
#include "app/window/raceflow.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "app/window/sweepflow.h"
#include "app/window/windowlayout.h"

namespace loopscope {

Pages::Pages(const Panels& panels, WindowLayout& layout, RunFlow& flow, QWidget& window)
    : QObject(&window)
    , m_panels(panels)
    , m_layout(layout)
    , m_flow(flow)
    , m_compare(new ComparePage(*panels.commands, *panels.selection))
    , m_race(new RaceFlow(flow, *m_compare, this))
    , m_sweepPage(new SweepPage(*panels.commands))
    , m_sweep(new SweepFlow(panels, flow, *m_sweepPage, window, this))
{
    m_layout.keepPage(m_compare);
    m_layout.keepPage(m_sweepPage);
    connectSweep();
    CommandSet& commands = *panels.commands;
    commands.action(Command::CloseTrace).setEnabled(false);
    connect(&commands.action(Command::CloseTrace), &QAction::triggered, this, &Pages::close);
    connect(&commands.action(Command::Compare), &QAction::triggered, this,
            [this](bool wanted) { wanted ? showComparison() : close(); });
    connect(&commands.action(Command::RunAllFour), &QAction::triggered, m_race, &RaceFlow::start);
    connect(&commands.action(Command::Stop), &QAction::triggered, m_race, &RaceFlow::stop);
    connect(m_race, &RaceFlow::began, this, &Pages::showComparison);
    connect(m_compare, &ComparePage::runWanted, this, &Pages::runWanted);
    connect(m_compare, &ComparePage::traceWanted, this, &Pages::showTrace);
    connect(m_compare, &ComparePage::recordingWanted, this, &Pages::recordingWanted);
    connect(m_compare, &ComparePage::viewChanged, this, [this] {
        if (m_shown == Shown::Comparison)
            m_layout.showPage(m_compare, &m_compare->shownView());
    });
    connect(&layout, &WindowLayout::presentingChanged, this, &Pages::present);
    connect(&flow, &RunFlow::runningChanged, this, &Pages::onRunning);
}

void Pages::connectSweep()
{
    connect(&m_panels.commands->action(Command::Sweep), &QAction::triggered, m_sweep, &SweepFlow::ask);
    connect(&m_panels.commands->action(Command::Stop), &QAction::triggered, m_sweep, &SweepFlow::stop);
    connect(m_sweep, &SweepFlow::began, this, &Pages::showSweep);
    connect(m_sweep, &SweepFlow::lastWanted, this, &Pages::showSweep);
    connect(m_sweepPage, &SweepPage::closeWanted, this, &Pages::close);
    connect(m_sweepPage, &SweepPage::runWanted, this, &Pages::runWanted);
}

// A run is watched in its timeline, a race in the comparison, a sweep in its curve.
void Pages::onRunning(bool running)
{
    if (running && !m_race->isRacing() && !m_sweep->isSweeping())
        close();
    if (!running)
        m_compare->runs().add({m_flow.shown()});
}

void Pages::present(bool presenting)
{
    m_compare->setPresenting(presenting);
    if (m_trace)
        m_trace->view().setPresenting(presenting);
}

void Pages::leave()
{
    if (m_shown == Shown::Trace)
        m_trace->clear();
    if (m_shown == Shown::Comparison)
        m_compare->setActive(false);
}

void Pages::showTrace(std::shared_ptr<const Trace> trace, const QString& name)
{
    leave();
    if (!m_trace)
        m_trace = new TracePage(*m_panels.commands);
    m_trace->view().setPresenting(m_layout.isPresenting());
    m_shown = Shown::Trace;
    m_layout.showPage(m_trace, &m_trace->view());
    m_trace->setTrace(std::move(trace), name);
    m_panels.commands->action(Command::CloseTrace).setEnabled(true);
    m_panels.commands->action(Command::Compare).setChecked(false);
    emit changed();
}

void Pages::showComparison()
{
    leave();
    m_shown = Shown::Comparison;
    m_layout.showPage(m_compare, &m_compare->shownView());
    m_compare->setActive(true);
    m_compare->shownView().setFocus();
    m_panels.commands->action(Command::CloseTrace).setEnabled(false);
    m_panels.commands->action(Command::Compare).setChecked(true);
    emit changed();
}

// There is no view over time; the next one enables what is its own.
void Pages::disableTimelineCommands() const
{
    for (const CommandSpec& spec : commandTable()) {
        if (spec.group == CommandGroup::Timeline)
            m_panels.commands->action(spec.id).setEnabled(false);
    }
}

void Pages::showSweep()
{
    leave();
    m_shown = Shown::Sweep;
    m_layout.showPage(m_sweepPage, nullptr);
    disableTimelineCommands();
    m_sweepPage->setFocus();
    m_panels.commands->action(Command::CloseTrace).setEnabled(false);
    m_panels.commands->action(Command::Compare).setChecked(false);
    emit changed();
}

// What a file repeats is one of what is compared.
void Pages::compareToo(const Runs& runs, const QString& name)
{
    RunGroups compared = m_compare->runs().compared();
    for (const RunGroup& group : inGroups(runs)) {
        m_compare->runs().add(group, name);
        compared.push_back(group);
    }
    m_compare->runs().compareOnly(compared);
}

void Pages::compareTrace(std::shared_ptr<const Trace> trace, const QString& name)
{
    m_compare->runs().addTrace({std::move(trace), name});
}

void Pages::compareSeries(const Runs& runs, const QString& name)
{
    const RunGroups groups = inGroups(runs);
    for (const RunGroup& group : groups)
        m_compare->runs().add(group, name);
    if (const auto over = sweptBetween(runs)) {
        m_sweepPage->setRuns(runs, *over);
        return showSweep();
    }
    m_compare->runs().compareOnly(groups);
    showComparison();
}

void Pages::onRecordingOpened(std::shared_ptr<const Recording> recording)
{
    m_compare->runs().add({std::move(recording)});
    close();
}

void Pages::close()
{
    if (m_shown == Shown::Run)
        return;
    leave();
    m_shown = Shown::Run;
    m_panels.commands->action(Command::CloseTrace).setEnabled(false);
    m_panels.commands->action(Command::Compare).setChecked(false);
    m_layout.showPage(nullptr, nullptr);
    m_flow.showAgain();
    m_panels.timeline->setFocus();
    emit changed();
}

QString Pages::title() const
{
    switch (m_shown) {
    case Shown::Run: return {};
    case Shown::Trace: return m_trace->title();
    case Shown::Comparison: return tr("Comparison");
    case Shown::Sweep: return tr("A setting varied");
    }
    Q_UNREACHABLE();
}

} // namespace loopscope

#include "app/window/runflow.h"

#include "app/code/codepanel.h"
#include "app/commands/commandset.h"
#include "app/inspector/looppanel.h"
#include "app/inspector/replaybar.h"
#include "app/log/logpanel.h"
#include "app/measure/rangepanel.h"
#include "app/runbar/elapsed.h"
#include "app/runbar/runbar.h"
#include "app/selection/selection.h"
#include "app/start/startpage.h"
#include "app/summary/summarypanel.h"
#include "app/summary/verdict.h"
#include "app/table/statetable.h"
#include "app/tasks/planeditor.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/timeline/whyline.h"
#include "app/window/holdernow.h"
#include "app/window/maysend.h"
#include "app/window/messagestrip.h"
#include "app/window/runcontroller.h"
#include "core/plan/precautions.h"

#include <QLabel>

namespace loopscope {

RunFlow::RunFlow(const Panels& panels, QWidget& window)
    : QObject(&window)
    , m_panels(panels)
    , m_window(window)
    , m_runs(new RunController(this))
{
    const auto on = [&](Command command, auto slot) {
        connect(&panels.commands->action(command), &QAction::triggered, this, slot);
    };
    on(Command::Run, &RunFlow::start);
    on(Command::FlipAndRun, &RunFlow::flipAndRun);
    on(Command::AskLoop, &RunFlow::ask);
    on(Command::NewComparison, &RunFlow::forgetEarlier);
    connect(&panels.commands->action(Command::Stop), &QAction::triggered, m_runs, &RunController::stop);
    connect(panels.summary, &SummaryPanel::flipAndRunPressed, this, &RunFlow::flipAndRun);
    connectMeasuring();
    connectCode();
    connect(m_runs, &RunController::started, this, &RunFlow::onStarted);
    connect(m_runs, &RunController::frame, this, &RunFlow::onFrame);
    connect(m_runs, &RunController::finished, this, &RunFlow::onFinished);
}

void RunFlow::connectMeasuring()
{
    TimelineView& timeline = *m_panels.timeline;
    connect(&timeline, &PlotView::rangeChanged, this,
            [this] { m_panels.range->setRange(m_panels.timeline->range()); });
    connect(m_panels.range, &RangePanel::zoomPressed, &timeline, &PlotView::zoomTo);
    connect(m_panels.range, &RangePanel::clearPressed, &timeline,
            [&timeline] { timeline.setRange(std::nullopt); });
    connect(&timeline, &TimelineView::explained, m_panels.why, &WhyLine::say);
    connect(m_panels.replay, &ReplayBar::cursorMoved, &timeline, &PlotView::reveal);
    m_panels.commands->addTo(timeline, {Command::Play, Command::PreviousEvent, Command::NextEvent,
                                        Command::Slower, Command::Faster});
}

void RunFlow::connectCode()
{
    m_panels.code->setSource([this] {
        Plan plan = m_panels.tasks->editor().plan();
        const RunSettings settings = settingsFor(plan);
        return CodePanel::Source{std::move(plan), settings};
    });
    connect(m_panels.runBar, &RunBar::settingsChanged, m_panels.code, &CodePanel::sourceChanged);
    connect(m_panels.code, &CodePanel::said, m_panels.message, &MessageStrip::say);
}

void RunFlow::start()
{
    if (m_runs->isRunning() || m_busy)
        return;
    if (std::optional<Plan> plan = planToRun(1)) {
        const RunSettings settings = settingsFor(*plan);
        run(std::move(*plan), settings);
    }
}

std::optional<Plan> RunFlow::planToRun(int times)
{
    Plan plan = m_panels.tasks->editor().plan();
    if (plan.tasks.empty())
        return std::nullopt;
    if (const QStringList missing = missingSecrets(plan); !missing.isEmpty()) {
        m_panels.message->say(
            tr("Nothing was started, since a secret is missing that no file kept: %1. Give it with "
               "Edit → Headers and deadline (Alt+Return), or turn the task off.")
                .arg(missing.constFirst()));
        return std::nullopt;
    }
    return maySend(plan, times, m_window) ? std::optional(std::move(plan)) : std::nullopt;
}

RunSettings RunFlow::settingsFor(const Plan& plan) const
{
    return m_panels.runBar->settings(resolved(plan.settings));
}

bool RunFlow::run(Plan plan, const RunSettings& settings)
{
    const auto problem = m_runs->start(std::move(plan), settings);
    if (problem)
        m_panels.message->say(tr("Nothing was started: %1").arg(problem->toString()));
    return !problem;
}

void RunFlow::setBusy(bool busy)
{
    m_busy = busy;
    enableCommands();
}

void RunFlow::flipAndRun()
{
    if (m_runs->isRunning() || m_busy)
        return;
    m_panels.runBar->flip();
    start();
}

void RunFlow::ask()
{
    m_runs->ask();
}

void RunFlow::planEdited()
{
    m_edited = true;
    m_panels.code->setRecording(nullptr); // its tasks are others now
    m_panels.code->sourceChanged();
    m_compared.clear();
    showEarlier(nullptr);
    if (!m_showsRun)
        showPreview();
    enableCommands();
}

void RunFlow::forgetEarlier()
{
    m_compared.clear();
    if (m_showsRun && !m_edited)
        m_compared.add(m_shown);
    showEarlier(nullptr);
}

void RunFlow::showPlan(const PlanSettings& settings)
{
    m_showsRun = false;
    m_compared.clear();
    showEarlier(nullptr);
    m_panels.selection->clear();
    m_panels.runBar->setSettings(resolved(settings));
    m_panels.code->sourceChanged();
    showPreview();
    setStatus(tr("Ready"));
    enableCommands();
}

void RunFlow::showRecording(std::shared_ptr<const Recording> recording)
{
    m_compared.clear();
    showEarlier(nullptr);
    m_panels.selection->clear();
    m_panels.runBar->setSettings(recording->settings());
    m_panels.code->sourceChanged();
    m_showsRun = true;
    m_edited = false;
    setShown(std::move(recording));
    m_compared.add(m_shown);
    showFinished();
    enableCommands();
}

void RunFlow::onStarted()
{
    m_showsRun = true;
    m_edited = false;
    m_panels.message->say({});
    showEarlier(m_compared.earlier());
    setShown(m_runs->recording());
    m_panels.summary->showRunning();
    enableCommands();
    setStatus(tr("Running"));
    emit runningChanged(true);
}

void RunFlow::onFrame()
{
    const Nanos now = m_runs->now();
    const bool live = !m_shown->isOver();
    m_panels.timeline->advance(now, live);
    m_panels.tasks->refreshVisible(now);
    m_panels.loop->advance(now, live);
    m_panels.log->advance(now, live);
    m_panels.code->advance(now, live);
    m_panels.states->advance(now, live);
    m_panels.range->advance(now, live);
    m_panels.replay->advance(now, live);
    if (!live)
        return;
    m_panels.summary->showProgress(*m_shown);
    m_panels.runBar->elapsed().show(now, holderNow(*m_shown, m_panels.timeline->tracks().held, now));
}

void RunFlow::onFinished()
{
    // Every row once more, those out of view too: from now on nothing tells them.
    TaskModel& model = m_panels.tasks->model();
    model.refresh(0, model.rowCount() - 1, m_runs->now());
    showEarlier(m_compared.earlierThan(m_shown));
    if (!m_edited)
        m_compared.add(m_shown);
    enableCommands();
    showFinished();
    emit runningChanged(false);
}

void RunFlow::setShown(std::shared_ptr<const Recording> recording)
{
    m_shown = std::move(recording);
    m_panels.selection->setCursor(std::nullopt);
    m_panels.tasks->setRun(m_shown); // the chosen row goes by another id in it
    m_panels.timeline->setRecording(m_shown);
    m_panels.loop->setRecording(m_shown);
    m_panels.log->setRecording(m_shown);
    m_panels.code->setRecording(m_shown);
    m_panels.states->setRecording(m_shown);
    m_panels.range->setRecording(m_shown);
    m_panels.replay->setRecording(m_shown);
    emit shownChanged();
}

void RunFlow::showEarlier(ComparedRuns::Run earlier)
{
    m_panels.commands->action(Command::NewComparison).setEnabled(earlier != nullptr);
    m_panels.timeline->setEarlier(std::move(earlier));
}

void RunFlow::showFinished()
{
    const Summary summary = summarize(*m_shown);
    const bool offerFlip = m_runs->recording() == m_shown && summary.strategy == StrategyKind::Blocking &&
                           m_shown->runEnd() == RunEnd::Completed;
    m_panels.summary->showRun(*m_shown, summary, offerFlip);
    setStatus(Verdict::counts(*m_shown, summary));
    emit shownChanged();
}

// The plan's rows, before anything has happened in them.
void RunFlow::showPreview()
{
    Plan plan = m_panels.tasks->editor().plan();
    m_panels.summary->showInvitation(static_cast<int>(plan.tasks.size()));
    setShown(plan.tasks.empty() ? nullptr : std::make_shared<Recording>(std::move(plan), RunSettings()));
}

void RunFlow::enableCommands()
{
    const bool running = m_runs->isRunning() || m_busy;
    const bool hasTasks = m_panels.tasks->model().rowCount() > 0;
    const auto enable = [&](Command command, bool enabled) {
        m_panels.commands->action(command).setEnabled(enabled);
    };
    enable(Command::Stop, running); // before Run goes, which may have the focus
    m_panels.runBar->setRunning(running);
    enable(Command::Run, !running && hasTasks);
    enable(Command::FlipAndRun, !running && hasTasks);
    enable(Command::RunAllFour, !running && hasTasks);
    enable(Command::Sweep, !running && hasTasks);
    if (!running)
        m_panels.runBar->elapsed().clear();
    m_panels.runBar->setHasUrls(m_panels.tasks->model().hasUrls());
}

void RunFlow::setStatus(const QString& status)
{
    const QStringList notices = m_runs->recording() == m_shown ? m_runs->notices() : QStringList();
    m_panels.status->setText((QStringList{status} + notices).join(QStringLiteral("      ")));
}

void RunFlow::showAgain()
{
    if (m_shown)
        m_panels.replay->advance(m_runs->recording() == m_shown ? m_runs->now() : m_shown->lastTime(),
                                 m_runs->isRunning());
}

void RunFlow::retranslate()
{
    if (m_runs->isRunning()) {
        m_panels.summary->showRunning();
        setStatus(tr("Running"));
    } else if (m_showsRun) {
        showFinished();
    } else {
        m_panels.summary->showInvitation(m_panels.tasks->model().rowCount());
        setStatus(tr("Ready"));
    }
}

} // namespace loopscope

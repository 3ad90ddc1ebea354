#include "app/window/mainwindow.h"

#include "app/commands/commandset.h"
#include "app/runbar/elapsed.h"
#include "app/runbar/runbar.h"
#include "app/selection/selection.h"
#include "app/summary/summarypanel.h"
#include "app/summary/verdict.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/holdernow.h"
#include "app/window/messagestrip.h"
#include "app/window/runcontroller.h"
#include "core/plan/precautions.h"
#include "core/plan/starterplan.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QStatusBar>

namespace loopscope {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
    , m_commands(new CommandSet(this))
    , m_selection(new Selection(this))
    , m_tasks(new TasksPanel(*m_commands, *m_selection))
    , m_runBar(new RunBar)
    , m_timeline(new TimelineView)
    , m_summary(new SummaryPanel)
    , m_message(new MessageStrip)
    , m_runs(new RunController(this))
    , m_status(new QLabel)
{
    layOut();
    addMenus();
    connectPanels();
    showPlan(starterPlan());
    m_runBar->focusRun();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPanels()
{
    connect(m_runBar, &RunBar::runPressed, this, &MainWindow::startRun);
    connect(m_runBar, &RunBar::stopPressed, m_runs, &RunController::stop);
    connect(m_runBar, &RunBar::fitPressed, m_timeline, &TimelineView::fit);
    connect(m_runBar, &RunBar::followChanged, m_timeline, &TimelineView::setFollowing);
    connect(m_timeline, &TimelineView::followingChanged, m_runBar, &RunBar::setFollowing);
    connect(m_timeline, &TimelineView::followingChanged, m_follow, &QAction::setChecked);
    connect(m_summary, &SummaryPanel::flipAndRunPressed, this, &MainWindow::flipAndRun);
    connect(&m_tasks->model(), &TaskModel::countChanged, this, &MainWindow::onCountChanged);
    connect(m_runs, &RunController::started, this, &MainWindow::onStarted);
    connect(m_runs, &RunController::frame, this, &MainWindow::onFrame);
    connect(m_runs, &RunController::finished, this, &MainWindow::onFinished);
}

void MainWindow::showPlan(Plan plan)
{
    m_showsRun = false;
    setWindowTitle(tr("%1 — Loopscope").arg(plan.name.isEmpty() ? tr("Untitled plan") : plan.name));
    m_runBar->setSettings(resolved(plan.settings));
    m_tasks->model().setPlan(std::move(plan));
    setRunning(false);
    setStatus(tr("Ready"), {});
}

void MainWindow::showRecording(std::shared_ptr<const Recording> recording)
{
    Plan plan = recording->plan();
    showPlan(std::move(plan));
    m_runBar->setSettings(recording->settings());
    m_showsRun = true;
    m_tasks->model().setRun(recording);
    m_timeline->setRecording(recording);
    showFinished(*recording, false);
}

std::optional<Problem> MainWindow::open(const QString& path)
{
    Result<OpenedFile> file = openFile(path);
    if (!file)
        return file.problem();
    m_message->say({});
    QStringList warnings;
    if (auto* loaded = std::get_if<LoadedPlan>(&*file)) {
        if (loaded->plan.name.isEmpty())
            loaded->plan.name = QFileInfo(path).completeBaseName();
        showPlan(std::move(loaded->plan));
        warnings = loaded->warnings;
    } else {
        const LoadedRecording& recording = std::get<LoadedRecording>(*file);
        showRecording(recording.recording);
        warnings = recording.warnings;
    }
    if (!warnings.isEmpty())
        m_message->say(tr("%1: %2").arg(path, warnings.join(QStringLiteral("; "))));
    return std::nullopt;
}

void MainWindow::startRun()
{
    if (m_runs->isRunning())
        return;
    Plan plan = m_tasks->model().plan();
    if (!maySendMany(plan))
        return;
    const RunSettings settings = m_runBar->settings(resolved(plan.settings));
    if (const auto problem = m_runs->start(std::move(plan), settings))
        m_message->say(tr("Nothing was started: %1").arg(problem->toString()));
}

bool MainWindow::maySendMany(const Plan& plan)
{
    const auto busy = hostAskedTooOften(plan);
    return !busy || QMessageBox::question(
                        this, tr("Many requests"),
                        tr("This plan sends %1 requests to %2, which is not this machine. Send them?")
                            .arg(busy->requests)
                            .arg(busy->host)) == QMessageBox::Yes;
}

void MainWindow::flipAndRun()
{
    if (m_runs->isRunning())
        return;
    m_runBar->flip();
    startRun();
}

void MainWindow::onStarted()
{
    m_showsRun = true;
    m_message->say({});
    m_tasks->model().setRun(m_runs->recording());
    m_timeline->setRecording(m_runs->recording());
    m_summary->showRunning();
    setRunning(true);
    setStatus(tr("Running"), m_runs->notices());
}

void MainWindow::onFrame()
{
    const Nanos now = m_runs->now();
    const bool live = !m_runs->recording()->isOver();
    m_timeline->advance(now, live);
    m_tasks->refreshVisible(now);
    if (live)
        m_runBar->elapsed().show(now, holderNow(*m_runs->recording(), m_timeline->tracks().held, now));
}

void MainWindow::onFinished()
{
    setRunning(false);
    // Every row once more, those out of view too: from now on nothing tells them.
    m_tasks->model().refresh(0, m_tasks->model().rowCount() - 1, m_runs->now());
    const Recording& recording = *m_runs->recording();
    const bool sync = recording.settings().strategy == StrategyKind::Blocking;
    showFinished(recording, sync && recording.runEnd() == RunEnd::Completed);
}

void MainWindow::showFinished(const Recording& recording, bool offerFlip)
{
    const Summary summary = summarize(recording);
    m_summary->showRun(recording, summary, offerFlip);
    setStatus(Verdict::counts(recording, summary), m_runs->notices());
}

void MainWindow::onCountChanged(int count)
{
    m_runBar->setCanRun(count > 0);
    m_run->setEnabled(count > 0 && !m_runs->isRunning());
    if (!m_showsRun)
        showPreview();
}

// The plan's rows, before anything has happened in them.
void MainWindow::showPreview()
{
    Plan plan = m_tasks->model().plan();
    m_summary->showInvitation(static_cast<int>(plan.tasks.size()));
    if (plan.tasks.empty())
        m_timeline->setRecording(nullptr);
    else
        m_timeline->setRecording(std::make_shared<Recording>(std::move(plan), RunSettings()));
}

void MainWindow::setRunning(bool running)
{
    m_runBar->setRunning(running);
    if (!running)
        m_runBar->elapsed().clear();
    m_run->setEnabled(!running && m_tasks->model().rowCount() > 0);
    m_stop->setEnabled(running);
    m_flip->setEnabled(!running);
    m_open->setEnabled(!running);
}

void MainWindow::setStatus(const QString& status, const QStringList& notices)
{
    m_status->setText(QStringList(QStringList{status} + notices).join(QStringLiteral("      ")));
}

// The window is gone at once; its destructor waits for the run's threads.
void MainWindow::closeEvent(QCloseEvent* event)
{
    m_runs->stop();
    event->accept();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace loopscope

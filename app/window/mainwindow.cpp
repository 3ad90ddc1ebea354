#include "app/window/mainwindow.h"

#include "app/commands/commandset.h"
#include "app/document/filecommands.h"
#include "app/document/filedrop.h"
#include "app/document/plandocument.h"
#include "app/help/aboutbox.h"
#include "app/help/helpwindow.h"
#include "app/lessons/lessonflow.h"
#include "app/lessons/lessonmenu.h"
#include "app/runbar/runbar.h"
#include "app/session/session.h"
#include "app/start/startpage.h"
#include "app/summary/summarypanel.h"
#include "app/tasks/planeditor.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/afterrun.h"
#include "app/window/languagemenu.h"
#include "app/window/menus.h"
#include "app/window/messagestrip.h"
#include "app/window/pages.h"
#include "app/window/runcontroller.h"
#include "app/window/runflow.h"
#include "app/window/windowlayout.h"
#include "core/plan/starterplan.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QStatusBar>

#include <array>

namespace loopscope {

namespace {
constexpr int savedMessageTime = 8000; // milliseconds
}

MainWindow::MainWindow(Session& session, Language& language, QWidget* parent)
    : QMainWindow(parent)
    , m_session(session)
    , m_panels(makePanels(*this))
    , m_layout(new WindowLayout(*this, m_panels, m_text))
    , m_menus(std::make_unique<Menus>(*this, *m_panels.commands))
    , m_document(new PlanDocument(
          m_panels.tasks->editor(), session,
          [this](const PlanSettings& base) { return m_panels.runBar->planSettings(base); }, this))
    , m_files(new FileCommands(*m_panels.commands, *m_document, session, *this))
    , m_runFlow(new RunFlow(m_panels, *this))
    , m_pages(new Pages(m_panels, *m_layout, *m_runFlow, *this))
    , m_afterRun(std::make_unique<AfterRun>(m_panels, *m_runFlow))
    , m_languages(new LanguageMenu(m_menus->languages(), session, language, this))
    , m_lessons(new LessonFlow(m_panels, *m_files, *m_runFlow, session, this))
{
    m_text.setPercent(session.textPercent());
    m_files->addRecentTo(m_menus->recentFiles());
    connectPanels();
    connectDocument();
    connectLessons();
    m_layout->restore(session);
    showPlan(starterPlan());
    m_panels.runBar->focusRun();
}

// The parts go after the window's own class has gone, and some say something then (an undo stack that it is
// clean): there is nobody left to hear it.
MainWindow::~MainWindow()
{
    const std::array<QObject*, 5> parts{m_document, m_files, m_runFlow, m_pages, &m_panels.tasks->editor()};
    for (QObject* part : parts)
        part->disconnect(this);
}

void MainWindow::connectPanels()
{
    CommandSet& commands = *m_panels.commands;
    connect(&m_panels.tasks->editor(), &PlanEditor::changed, this, &MainWindow::onPlanEdited);
    connect(m_runFlow, &RunFlow::runningChanged, m_files, &FileCommands::setRunning);
    connect(m_runFlow, &RunFlow::shownChanged, this, &MainWindow::onShownChanged);
    const auto add = [this](const QString& text, EditName::Kind how) { m_panels.tasks->addText(text, how); };
    connect(m_panels.start, &StartPage::starterPlanWanted, this,
            [this] { m_panels.tasks->editor().insert(0, starterPlan().tasks, EditName::Add); });
    connect(m_panels.start, &StartPage::pasteWanted, this,
            [add] { add(QGuiApplication::clipboard()->text(), EditName::Paste); });
    connect(m_panels.start, &StartPage::lineChosen, this,
            [add](const QString& line) { add(line, EditName::Add); });
    connect(m_panels.start, &StartPage::openWanted, &commands.action(Command::Open), &QAction::trigger);
    connect(&commands.action(Command::Quit), &QAction::triggered, this, &QWidget::close);
    connect(&commands.action(Command::Help), &QAction::triggered, this, &MainWindow::showHelp);
    connect(&commands.action(Command::About), &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::connectDocument()
{
    connect(m_document, &PlanDocument::changed, this, &MainWindow::showTitle);
    connect(m_files, &FileCommands::planOpened, this, [this] {
        m_runFlow->showPlan(m_panels.tasks->editor().settings());
        if (m_panels.tasks->model().rowCount() == 0)
            m_panels.commands->action(Command::AddTasks).trigger();
    });
    connect(m_files, &FileCommands::recordingOpened, m_runFlow, &RunFlow::showRecording);
    connect(m_files, &FileCommands::traceOpened, m_pages, &Pages::showTrace);
    connect(m_files, &FileCommands::planOpened, m_pages, &Pages::close);
    connect(m_files, &FileCommands::recordingOpened, m_pages, &Pages::onRecordingOpened);
    connect(m_files, &FileCommands::seriesOpened, m_pages, &Pages::compareSeries);
    connect(m_files, &FileCommands::comparisonOpened, m_pages, &Pages::compareToo);
    connect(m_files, &FileCommands::traceToCompareOpened, m_pages, &Pages::compareTrace);
    connect(m_pages, &Pages::runWanted, m_files, &FileCommands::showAgain);
    connect(m_pages, &Pages::recordingWanted, m_files, &FileCommands::chooseToCompare);
    connect(m_pages, &Pages::changed, this, &MainWindow::showTitle);
    connect(new FileDrop(*this), &FileDrop::dropped, m_files, &FileCommands::openAsked);
    connect(m_files, &FileCommands::said, m_panels.message, &MessageStrip::say);
    connect(m_files, &FileCommands::saved, this,
            [this](const QString& text) { statusBar()->showMessage(text, savedMessageTime); });
}

void MainWindow::connectLessons()
{
    new LessonMenu(m_menus->tutorial(), *m_lessons, this);
    connect(m_lessons, &LessonFlow::panelWanted, m_layout, &WindowLayout::showLesson);
    connect(m_panels.start, &StartPage::lessonWanted, m_lessons, &LessonFlow::openFirstOpen);
    connect(m_panels.summary, &SummaryPanel::lessonPressed, m_lessons, &LessonFlow::openFirstOpen);
    m_panels.summary->setOffersLesson(m_session.isFresh());
}

void MainWindow::showPlan(Plan plan)
{
    const PlanSettings settings = plan.settings;
    m_document->adopt(std::move(plan), {});
    m_runFlow->showPlan(settings);
}

void MainWindow::showRecording(std::shared_ptr<const Recording> recording)
{
    m_document->adopt(recording->plan(), {});
    m_runFlow->showRecording(std::move(recording));
}

std::optional<Problem> MainWindow::open(const QString& path)
{
    return m_files->open(path);
}

void MainWindow::openWhatWasLast()
{
    if (m_document->recover()) {
        m_runFlow->showPlan(m_panels.tasks->editor().settings());
        m_panels.message->say(
            tr("The program ended without saving this plan; here it is again. Passwords and "
               "other secrets were not kept."));
        return;
    }
    const QString last = m_session.lastPlan();
    if (!last.isEmpty() && open(last))
        m_session.setLastPlan({}); // it is gone or broken: not worth a word at every start
}

void MainWindow::onPlanEdited()
{
    m_runFlow->planEdited();
    m_layout->showStart(m_panels.tasks->model().rowCount() == 0);
}

void MainWindow::onShownChanged()
{
    m_files->setRecording(m_runFlow->shown());
    m_layout->showStart(m_panels.tasks->model().rowCount() == 0);
}

void MainWindow::showTitle()
{
    setWindowModified(m_document->isModified());
    const QString instead = m_pages->title();
    setWindowTitle(tr("%1[*] — Loopscope").arg(instead.isEmpty() ? m_document->title() : instead));
}

void MainWindow::showHelp()
{
    auto* help = findChild<HelpWindow*>();
    if (!help)
        help = new HelpWindow(this);
    help->show();
    help->raise();
    help->activateWindow();
}

// The window is gone at once; its destructor waits for the run's threads.
void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_document->giveUp();
    m_runFlow->controller().stop();
    m_layout->save(m_session);
    m_session.setTextPercent(m_text.percent());
    event->accept();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_layout->isPresenting())
        m_layout->present(false);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

// Before the panels are told: they take texts from the commands.
void MainWindow::retranslate()
{
    m_panels.commands->retranslate();
    m_menus->retranslate();
    m_languages->retranslate();
    m_layout->retranslate();
    m_runFlow->retranslate();
    showTitle();
}

} // namespace loopscope

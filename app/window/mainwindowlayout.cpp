// Where the parts of the main window are, and its menus.
#include "app/runbar/runbar.h"
#include "app/summary/summarypanel.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/window/mainwindow.h"
#include "app/window/messagestrip.h"
#include "app/window/runcontroller.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSplitter>
#include <QStatusBar>
#include <QVBoxLayout>

namespace loopscope {

namespace {

QSplitter* splitter(Qt::Orientation orientation, QWidget* first, QWidget* second, int firstSize,
                    int secondSize)
{
    auto* split = new QSplitter(orientation);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->addWidget(first);
    split->addWidget(second);
    split->setSizes({firstSize, secondSize});
    return split;
}

} // namespace

void MainWindow::layOut()
{
    m_tasks->setMinimumWidth(220);
    m_summary->setMinimumHeight(fontMetrics().height() * 10);
    m_timeline->setMinimumSize(320, 160);
    QSplitter* middle = splitter(Qt::Vertical, m_timeline, m_summary, 560, 190);
    middle->setStretchFactor(0, 1);
    middle->setStretchFactor(1, 0);
    QSplitter* panels = splitter(Qt::Horizontal, m_tasks, middle, 350, 930);
    panels->setStretchFactor(0, 0);
    panels->setStretchFactor(1, 1);
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_runBar);
    layout->addWidget(m_message);
    layout->addWidget(line);
    layout->addWidget(panels, 1);
    setCentralWidget(whole);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setContentsMargins(8, 0, 0, 0);
    statusBar()->addWidget(m_status, 1);
    statusBar()->setSizeGripEnabled(false);
    // As designed, or what the screen has room for beside a panel and the window's own frame.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 40)));
}

void MainWindow::addMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    m_open = file->addAction(tr("&Open…"), this, &MainWindow::chooseFile);
    m_open->setShortcut(QKeySequence::Open);
    file->addSeparator();
    QAction* quit = file->addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    addRunMenu();
    addViewMenu();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* about = help->addAction(tr("&About Loopscope"), this, &MainWindow::showAbout);
    about->setMenuRole(QAction::AboutRole);
}

void MainWindow::addRunMenu()
{
    QMenu* run = menuBar()->addMenu(tr("&Run"));
    m_run = run->addAction(tr("&Run"), this, &MainWindow::startRun);
    m_run->setShortcut(Qt::Key_F5);
    m_stop = run->addAction(tr("&Stop"), m_runs, &RunController::stop);
    m_stop->setShortcut(Qt::SHIFT | Qt::Key_F5);
    run->addSeparator();
    m_flip = run->addAction(tr("&Flip Sync and Async"), m_runBar, &RunBar::flip);
    m_flip->setShortcut(Qt::Key_F7);
}

void MainWindow::addViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addAction(tr("&Fit"), m_timeline, &TimelineView::fit);
    m_follow = view->addAction(tr("F&ollow"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    connect(m_follow, &QAction::triggered, m_timeline, &TimelineView::setFollowing);
}

void MainWindow::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a plan or a recording"), {},
                                     tr("Plans and recordings (*.json *.txt *.json.gz);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const std::optional<Problem> problem = open(path))
        m_message->say(tr("%1 was not opened: %2").arg(path, problem->toString()));
}

void MainWindow::showAbout()
{
    QMessageBox::about(
        this, tr("About Loopscope"),
        tr("<b>Loopscope %1</b><p>An oscilloscope for event loops: line up some work, choose how the "
           "loop shall schedule it, and watch what it really does.</p>")
            .arg(QLatin1String(LOOPSCOPE_VERSION)));
}

} // namespace loopscope

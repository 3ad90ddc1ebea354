#include "app/window/windowlayout.h"

#include "app/code/codepanel.h"
#include "app/commands/commandset.h"
#include "app/inspector/looppanel.h"
#include "app/inspector/replaybar.h"
#include "app/lessons/lessonpanel.h"
#include "app/log/logpanel.h"
#include "app/look/textscale.h"
#include "app/measure/rangepanel.h"
#include "app/plot/plotbar.h"
#include "app/runbar/runbar.h"
#include "app/session/session.h"
#include "app/start/startpage.h"
#include "app/summary/summarypanel.h"
#include "app/table/statetable.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/timeline/whyline.h"
#include "app/window/messagestrip.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace loopscope {

namespace {

// How a panel that was hidden is remembered.
constexpr std::array panelCommands{std::pair{Command::ShowTasks, 't'}, std::pair{Command::ShowLoop, 'l'},
                                   std::pair{Command::ShowDetails, 'd'}};
constexpr double presentingFactor = 1.25; // beside what the timeline adds by itself
constexpr int presentingLines = 9;        // of text, below the timeline
constexpr QSize designedSize(1440, 900);
constexpr std::array designedColumns{300, 890, 250};
constexpr std::array designedMiddle{560, 220};
constexpr int lessonShare = 70; // percent of the height, above the tasks

QFrame* horizontalLine()
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

// The last part takes what the others leave.
QWidget* column(std::initializer_list<QWidget*> parts)
{
    auto* whole = new QWidget;
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget* part : parts)
        layout->addWidget(part);
    layout->setStretch(layout->count() - 1, 1);
    return whole;
}

QSplitter* splitter(Qt::Orientation orientation, std::initializer_list<QWidget*> parts, int stretching)
{
    auto* split = new QSplitter(orientation);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    for (QWidget* part : parts)
        split->addWidget(part);
    for (int i = 0; i < split->count(); ++i)
        split->setStretchFactor(i, i == stretching ? 1 : 0);
    return split;
}

} // namespace

WindowLayout::WindowLayout(QMainWindow& window, const Panels& panels, TextScale& text)
    : QObject(&window)
    , m_window(window)
    , m_panels(panels)
    , m_text(text)
    , m_stage(new QStackedWidget)
    , m_runPage(makeRunPage())
    , m_loopColumn(column({panels.replay, panels.loop}))
    , m_details(new QTabWidget)
{
    m_stage->addWidget(m_runPage);
    panels.start->setParent(m_stage);
    panels.start->hide();
    m_details->addTab(panels.summary, {});
    m_details->addTab(panels.states, {});
    m_details->addTab(panels.range, {});
    m_details->addTab(panels.log, {});
    m_details->addTab(panels.code, {});
    m_details->setDocumentMode(true);
    m_plot = column({panels.plotBar, m_stage});
    m_middle = splitter(Qt::Vertical, {m_plot, m_details}, 0);
    m_left = splitter(Qt::Vertical, {panels.tasks}, 0);
    m_columns = splitter(Qt::Horizontal, {m_left, m_middle, m_loopColumn}, 1);
    build();
    retranslate();
    connectCommands();
}

QWidget* WindowLayout::makeRunPage()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_panels.timeline, 1);
    layout->addWidget(m_panels.why);
    page->setFocusProxy(m_panels.timeline);
    return page;
}

void WindowLayout::build()
{
    m_window.setCentralWidget(column({m_panels.runBar, m_panels.message, horizontalLine(), m_columns}));
    m_panels.tasks->setMinimumWidth(200);
    m_loopColumn->setMinimumWidth(160);
    m_stage->setMinimumSize(280, 120);
    m_panels.status->setTextFormat(Qt::PlainText);
    m_panels.status->setContentsMargins(8, 0, 0, 0);
    m_window.statusBar()->addWidget(m_panels.status, 1);
    m_window.statusBar()->setSizeGripEnabled(false);
}

void WindowLayout::connectCommands()
{
    const auto on = [&](Command command, auto action) {
        connect(&m_panels.commands->action(command), &QAction::triggered, this, action);
    };
    for (const auto& [command, letter] : panelCommands) {
        QAction& action = m_panels.commands->action(command);
        action.setChecked(true);
        connect(&action, &QAction::toggled, this, &WindowLayout::showPanels);
    }
    // What acts in a hidden panel shows it first.
    for (const Command command : {Command::AddTasks, Command::Find}) {
        on(command, [this, command] {
            if (m_panels.tasks->isVisible() || m_presenting || m_page)
                return;
            m_panels.commands->action(Command::ShowTasks).setChecked(true);
            m_panels.commands->action(command).trigger();
        });
    }
    // What is measured is read in its tab.
    connect(m_panels.timeline, &PlotView::rangeChanged, this, [this] {
        if (m_panels.timeline->range())
            m_details->setCurrentWidget(m_panels.range);
    });
    on(Command::NextPanel, [this] { movePanel(1); });
    on(Command::PreviousPanel, [this] { movePanel(-1); });
    on(Command::TextLarger, [this] { m_text.larger(); });
    on(Command::TextSmaller, [this] { m_text.smaller(); });
    on(Command::TextNormal, [this] { m_text.normal(); });
    on(Command::Present, [this](bool presenting) { present(presenting); });
}

// The panels in the order in which one reads them; of a hidden one nothing takes the focus.
void WindowLayout::movePanel(int by)
{
    const std::array<QWidget*, 6> panels{m_panels.runBar, m_lesson,      m_panels.tasks,
                                         m_plot,          m_panels.loop, m_details};
    const int count = static_cast<int>(panels.size());
    QWidget* focus = QApplication::focusWidget();
    int at = by > 0 ? count - 1 : 0;
    for (int i = 0; i < count; ++i) {
        QWidget* panel = panels[static_cast<std::size_t>(i)];
        if (focus && panel && (panel == focus || panel->isAncestorOf(focus)))
            at = i;
    }
    for (int step = 1; step <= count; ++step) {
        QWidget* panel = panels[static_cast<std::size_t>(((at + by * step) % count + count) % count)];
        if (!panel || !panel->isVisible())
            continue;
        if (panel == m_panels.runBar)
            m_panels.runBar->focusRun();
        else if (panel == m_plot)
            m_stage->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        else if (panel == m_details && m_details->currentWidget()->focusProxy())
            m_details->currentWidget()->setFocus(Qt::ShortcutFocusReason);
        else if (panel == m_details) // what shows there is read, not used
            m_details->tabBar()->setFocus(Qt::ShortcutFocusReason);
        else
            panel->setFocus(Qt::ShortcutFocusReason);
        return;
    }
}

void WindowLayout::present(bool presenting)
{
    if (presenting == m_presenting)
        return;
    m_presenting = presenting;
    if (presenting) {
        m_columnsBeforePresenting = m_columns->saveState();
        m_leftBeforePresenting = m_left->saveState();
    }
    m_panels.commands->action(Command::Present).setChecked(presenting);
    m_window.menuBar()->setVisible(!presenting);
    m_window.statusBar()->setVisible(!presenting);
    showPanels();
    m_text.setPresenting(presenting ? presentingFactor : 1);
    m_panels.timeline->setPresenting(presenting);
    m_panels.plotBar->setPresenting(presenting);
    emit presentingChanged(presenting);
    if (m_lesson)
        giveLessonRoom();
    if (presenting) {
        m_beforePresenting = m_middle->saveState();
        // The verdict and its figures; all the rest, full screen too, is the timeline's.
        const int details = QFontMetrics(QApplication::font()).height() * presentingLines;
        m_middle->setSizes({m_middle->height() - details, details});
        m_wasMaximized = m_window.isMaximized();
        m_window.showFullScreen();
        return;
    }
    m_middle->restoreState(m_beforePresenting);
    m_columns->restoreState(m_columnsBeforePresenting);
    m_left->restoreState(m_leftBeforePresenting);
    if (m_wasMaximized)
        m_window.showMaximized();
    else
        m_window.showNormal();
}

void WindowLayout::designedSizes()
{
    // As designed, or what the screen has room for beside a panel and the window's own frame.
    const QSize room = m_window.screen()->availableSize() - QSize(0, 40);
    m_window.resize(designedSize.boundedTo(room));
    m_columns->setSizes({designedColumns[0], designedColumns[1], designedColumns[2]});
    m_middle->setSizes({designedMiddle[0], designedMiddle[1]});
}

void WindowLayout::restore(const Session& session)
{
    designedSizes();
    m_window.restoreGeometry(session.layout(QStringLiteral("window")));
    m_columns->restoreState(session.layout(QStringLiteral("columns")));
    m_middle->restoreState(session.layout(QStringLiteral("middle")));
    const QByteArray hidden = session.layout(QStringLiteral("hidden"));
    for (const auto& [command, letter] : panelCommands)
        m_panels.commands->action(command).setChecked(!hidden.contains(letter));
}

void WindowLayout::save(Session& session) const
{
    if (m_presenting) // what a projector showed is not how one works
        return;
    session.setLayout(QStringLiteral("window"), m_window.saveGeometry());
    session.setLayout(QStringLiteral("columns"), m_columns->saveState());
    session.setLayout(QStringLiteral("middle"), m_middle->saveState());
    QByteArray hidden;
    for (const auto& [command, letter] : panelCommands) {
        if (!m_panels.commands->action(command).isChecked())
            hidden += letter;
    }
    session.setLayout(QStringLiteral("hidden"), hidden);
}

// What a person wants to see of what there is room and use for.
void WindowLayout::showPanels()
{
    const auto isOn = [&](Command command) { return m_panels.commands->action(command).isChecked(); };
    const bool beside = !m_presenting && !m_page;
    const bool tasks = beside && isOn(Command::ShowTasks);
    m_panels.tasks->setVisible(tasks);
    m_left->setVisible(tasks || (m_lesson && !m_page));
    m_loopColumn->setVisible(beside && isOn(Command::ShowLoop));
    m_details->setVisible(!m_page && isOn(Command::ShowDetails));
    for (const auto& [command, letter] : panelCommands)
        m_panels.commands->action(command).setEnabled(!m_page);
}

void WindowLayout::showLesson(LessonPanel* lesson)
{
    if (m_lesson && !lesson)
        m_lesson->hide();
    m_lesson = lesson;
    if (lesson && m_left->indexOf(lesson) < 0) {
        m_left->insertWidget(0, lesson);
        m_left->setStretchFactor(0, 1);
        m_left->setStretchFactor(1, 0);
    }
    if (lesson && lesson->isHidden())
        lesson->show();
    showPanels();
    if (lesson)
        giveLessonRoom();
}

// As wide as its code, and most of the height beside the tasks.
void WindowLayout::giveLessonRoom()
{
    m_lesson->setPresenting(m_presenting);
    QList<int> columns = m_columns->sizes();
    const int more = m_lesson->sizeHint().width() - columns[0];
    if (more > 0) {
        columns[0] += more;
        columns[1] -= more;
        m_columns->setSizes(columns);
    }
    const int height = m_left->height() * lessonShare / 100;
    m_left->setSizes({height, m_left->height() - height});
}

void WindowLayout::showStart(bool start)
{
    m_showsStart = start;
    if (start && m_stage->indexOf(m_panels.start) < 0) // to be laid out only where it is needed
        m_stage->addWidget(m_panels.start);
    if (!m_page)
        m_stage->setCurrentWidget(start ? m_panels.start : m_runPage);
    m_panels.plotBar->setVisible((m_page ? m_pageHasView : !start) && !m_presenting);
}

void WindowLayout::keepPage(QWidget* page)
{
    page->setParent(m_stage);
    page->hide();
}

void WindowLayout::showPage(QWidget* page, PlotView* view)
{
    m_page = page;
    m_pageHasView = view != nullptr;
    m_panels.timeline->setActive(!page);
    m_panels.plotBar->setView(view ? *view : *m_panels.timeline);
    if (page && m_stage->indexOf(page) < 0)
        m_stage->addWidget(page);
    if (page)
        m_stage->setCurrentWidget(page);
    showStart(m_showsStart);
    showPanels();
}

void WindowLayout::retranslate()
{
    m_details->setTabText(0, tr("Summary"));
    m_details->setTabText(1, tr("Table"));
    m_details->setTabText(2, tr("Range"));
    m_details->setTabText(3, tr("Log"));
    m_details->setTabText(4, tr("Code"));
}

} // namespace loopscope

#include "app/window/menus.h"

#include "app/commands/commandset.h"
#include "app/commands/menuletters.h"

#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <initializer_list>
#include <optional>

namespace loopscope {

namespace {

constexpr std::optional<Command> separator;

void fill(QMenu& menu, const CommandSet& commands, std::initializer_list<std::optional<Command>> entries)
{
    for (const std::optional<Command>& entry : entries) {
        if (entry)
            menu.addAction(&commands.action(*entry));
        else
            menu.addSeparator();
    }
}

} // namespace

Menus::Menus(QMainWindow& window, const CommandSet& commands)
    : m_file(window.menuBar()->addMenu(QString()))
    , m_recent(new QMenu(&window))
    , m_edit(window.menuBar()->addMenu(QString()))
    , m_run(window.menuBar()->addMenu(QString()))
    , m_strategy(new QMenu(&window))
    , m_view(window.menuBar()->addMenu(QString()))
    , m_timeline(new QMenu(&window))
    , m_replay(new QMenu(&window))
    , m_marks(new QMenu(&window))
    , m_rows(new QMenu(&window))
    , m_languages(new QMenu(&window))
    , m_tutorial(window.menuBar()->addMenu(QString()))
    , m_help(window.menuBar()->addMenu(QString()))
{
    addFileMenu(commands);
    addEditMenu(commands);
    addRunMenu(commands);
    addViewMenu(commands);
    fill(*m_help, commands, {Command::Help, separator, Command::About});
    for (QMenu* menu : {m_file, m_recent, m_edit, m_run, m_strategy, m_view, m_timeline, m_replay, m_marks,
                        m_rows, m_languages, m_tutorial, m_help})
        new MenuLetters(*menu);
    retranslate();
    // Keys act also where the menu bar is hidden.
    for (const CommandSpec& spec : commandTable()) {
        if (spec.group != CommandGroup::Tasks && spec.group != CommandGroup::Timeline)
            window.addAction(&commands.action(spec.id));
    }
}

void Menus::addFileMenu(const CommandSet& commands)
{
    fill(*m_file, commands, {Command::NewPlan, Command::Open});
    m_file->addMenu(m_recent);
    fill(*m_file, commands,
         {separator, Command::Save, Command::SaveAs, separator, Command::SaveRecording, Command::CloseTrace,
          separator, Command::Quit});
}

void Menus::addEditMenu(const CommandSet& commands)
{
    fill(*m_edit, commands,
         {Command::Undo, Command::Redo, separator, Command::AddTasks, Command::Find, separator, Command::Cut,
          Command::Copy, Command::Paste, Command::Duplicate, Command::Delete, Command::SelectAll, separator,
          Command::EditTask, Command::TaskDetails, Command::ToggleEnabled, Command::MoveUp,
          Command::MoveDown});
}

void Menus::addRunMenu(const CommandSet& commands)
{
    fill(*m_run, commands,
         {Command::Run, Command::Stop, separator, Command::Flip, Command::FlipAndRun, Command::RunAllFour,
          Command::Sweep});
    m_run->addMenu(m_strategy);
    fill(*m_strategy, commands,
         {Command::ChooseBlocking, separator, Command::ChooseSequential, Command::ChooseConcurrent,
          Command::ChoosePool, separator, Command::ChooseUnawaited});
    fill(*m_run, commands, {separator, Command::AskLoop, Command::NewComparison});
}

void Menus::addViewMenu(const CommandSet& commands)
{
    m_view->addMenu(m_timeline);
    addTimelineMenu(commands);
    m_view->addMenu(m_replay);
    fill(*m_replay, commands,
         {Command::Play, Command::PreviousEvent, Command::NextEvent, Command::Slower, Command::Faster,
          separator, Command::GoToCause});
    fill(*m_view, commands,
         {Command::Compare, Command::TaskByTask, separator, Command::ShowTasks, Command::ShowLoop,
          Command::ShowDetails, separator, Command::NextPanel, Command::PreviousPanel, separator,
          Command::TextLarger, Command::TextSmaller, Command::TextNormal, Command::Present, separator});
    m_view->addMenu(m_languages);
}

void Menus::addTimelineMenu(const CommandSet& commands)
{
    fill(*m_timeline, commands,
         {Command::Fit,
          Command::Follow,
          separator,
          Command::ZoomIn,
          Command::ZoomOut,
          Command::ZoomToSelection,
          Command::PanLeft,
          Command::PanRight,
          Command::ViewBack,
          Command::ViewForward,
          separator,
          Command::PreviousRow,
          Command::NextRow,
          Command::PreviousState,
          Command::NextState,
          separator,
          Command::FindInTimeline,
          Command::NextMatch,
          Command::PreviousMatch,
          separator});
    m_timeline->addMenu(m_rows);
    fill(*m_rows, commands,
         {Command::PinRow, Command::HideRow, Command::ShowAllRows, separator, Command::CollapseRows,
          Command::OnlyMatches});
    m_timeline->addMenu(m_marks);
    fill(*m_marks, commands,
         {Command::MeasureChosen, separator, Command::AddBookmark, Command::RemoveBookmark,
          Command::PreviousBookmark, Command::NextBookmark});
    fill(*m_timeline, commands, {separator, Command::ClearCursor});
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Open &recent"));
    m_edit->setTitle(tr("&Edit"));
    m_run->setTitle(tr("&Run"));
    m_strategy->setTitle(tr("S&trategy"));
    m_view->setTitle(tr("&View"));
    m_timeline->setTitle(tr("T&imeline"));
    m_replay->setTitle(tr("&Replay"));
    m_rows->setTitle(tr("Row&s"));
    m_marks->setTitle(tr("&Marks"));
    m_languages->setTitle(tr("L&anguage"));
    m_tutorial->setTitle(tr("&Tutorial"));
    m_help->setTitle(tr("&Help"));
}

} // namespace loopscope

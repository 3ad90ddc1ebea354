#include "app/commands/command.h"

#include <QCoreApplication>

namespace loopscope {

namespace {

QList<QKeySequence> standard(QKeySequence::StandardKey key, const QKeySequence& otherwise)
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(key);
    if (keys.isEmpty()) // not every platform has every one
        keys << otherwise;
    return keys;
}

std::vector<CommandSpec> fileCommands()
{
    return {
        {Command::NewPlan, CommandGroup::File, QT_TRANSLATE_NOOP("Commands", "&New plan"),
         QT_TRANSLATE_NOOP("Commands", "Begin an empty plan"),
         standard(QKeySequence::New, Qt::CTRL | Qt::Key_N)},
        {Command::Open, CommandGroup::File, QT_TRANSLATE_NOOP("Commands", "&Open…"),
         QT_TRANSLATE_NOOP("Commands", "Open a plan or a recording"),
         standard(QKeySequence::Open, Qt::CTRL | Qt::Key_O)},
        {Command::Save, CommandGroup::File, QT_TRANSLATE_NOOP("Commands", "&Save plan"),
         QT_TRANSLATE_NOOP("Commands", "Save the plan, its headers and passwords included"),
         standard(QKeySequence::Save, Qt::CTRL | Qt::Key_S)},
        {Command::SaveAs, CommandGroup::File, QT_TRANSLATE_NOOP("Commands", "Save plan &as…"),
         QT_TRANSLATE_NOOP("Commands", "Save the plan under another name"),
         standard(QKeySequence::SaveAs, Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
        {Command::SaveRecording,
         CommandGroup::File,
         QT_TRANSLATE_NOOP("Commands", "Save r&ecording…"),
         QT_TRANSLATE_NOOP("Commands", "Save the run that is shown; opens in Perfetto and Chrome as well"),
         {Qt::CTRL | Qt::Key_E}},
        {Command::Quit, CommandGroup::File, QT_TRANSLATE_NOOP("Commands", "&Quit"),
         QT_TRANSLATE_NOOP("Commands", "Close the program"),
         standard(QKeySequence::Quit, Qt::CTRL | Qt::Key_Q)},
    };
}

std::vector<CommandSpec> planCommands()
{
    return {
        {Command::Undo, CommandGroup::Plan, QT_TRANSLATE_NOOP("Commands", "&Undo"),
         QT_TRANSLATE_NOOP("Commands", "Take the last change of the plan back"),
         standard(QKeySequence::Undo, Qt::CTRL | Qt::Key_Z)},
        {Command::Redo, CommandGroup::Plan, QT_TRANSLATE_NOOP("Commands", "&Redo"),
         QT_TRANSLATE_NOOP("Commands", "Make the change again that was taken back"),
         standard(QKeySequence::Redo, Qt::CTRL | Qt::SHIFT | Qt::Key_Z)},
        {Command::AddTasks,
         CommandGroup::Plan,
         QT_TRANSLATE_NOOP("Commands", "A&dd tasks"),
         QT_TRANSLATE_NOOP("Commands", "Go to the field that takes tasks"),
         {Qt::CTRL | Qt::Key_L}},
        {Command::Find, CommandGroup::Plan, QT_TRANSLATE_NOOP("Commands", "&Find tasks"),
         QT_TRANSLATE_NOOP("Commands", "Show only the tasks whose name, URL or state contains a text"),
         standard(QKeySequence::Find, Qt::CTRL | Qt::Key_F)},
    };
}

std::vector<CommandSpec> taskCommands()
{
    return {
        {Command::Cut, CommandGroup::Tasks, QT_TRANSLATE_NOOP("Commands", "Cu&t"),
         QT_TRANSLATE_NOOP("Commands", "Copy the chosen tasks as lines, and delete them"),
         standard(QKeySequence::Cut, Qt::CTRL | Qt::Key_X)},
        {Command::Copy, CommandGroup::Tasks, QT_TRANSLATE_NOOP("Commands", "&Copy"),
         QT_TRANSLATE_NOOP("Commands", "Copy the chosen tasks as lines"),
         standard(QKeySequence::Copy, Qt::CTRL | Qt::Key_C)},
        {Command::Paste, CommandGroup::Tasks, QT_TRANSLATE_NOOP("Commands", "&Paste"),
         QT_TRANSLATE_NOOP("Commands", "Insert copied lines or URLs after the chosen task"),
         standard(QKeySequence::Paste, Qt::CTRL | Qt::Key_V)},
        {Command::Duplicate,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "Dupl&icate"),
         QT_TRANSLATE_NOOP("Commands", "Insert the chosen tasks once more, after themselves"),
         {Qt::CTRL | Qt::Key_D}},
        {Command::Delete,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "De&lete"),
         QT_TRANSLATE_NOOP("Commands", "Delete the chosen tasks"),
         {Qt::Key_Delete, Qt::Key_Backspace}},
        {Command::SelectAll, CommandGroup::Tasks, QT_TRANSLATE_NOOP("Commands", "Select &all"),
         QT_TRANSLATE_NOOP("Commands", "Choose every task that is shown"),
         standard(QKeySequence::SelectAll, Qt::CTRL | Qt::Key_A)},
        {Command::EditTask,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "&Edit"),
         QT_TRANSLATE_NOOP("Commands", "Edit the task's line in place"),
         {Qt::Key_F2, Qt::Key_Return, Qt::Key_Enter}},
        {Command::TaskDetails,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "&Headers and deadline…"),
         QT_TRANSLATE_NOOP("Commands", "Method, headers and deadline of a url task"),
         {Qt::ALT | Qt::Key_Return}},
        {Command::ToggleEnabled,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "Turn &off or on"),
         QT_TRANSLATE_NOOP("Commands", "A task that is off stays in the plan and does not run"),
         {Qt::Key_Space}},
        {Command::MoveUp,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "&Move up"),
         QT_TRANSLATE_NOOP("Commands", "Move the chosen tasks one row up"),
         {Qt::ALT | Qt::Key_Up}},
        {Command::MoveDown,
         CommandGroup::Tasks,
         QT_TRANSLATE_NOOP("Commands", "Move do&wn"),
         QT_TRANSLATE_NOOP("Commands", "Move the chosen tasks one row down"),
         {Qt::ALT | Qt::Key_Down}},
    };
}

std::vector<CommandSpec> runCommands()
{
    return {
        {Command::Run,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Run"),
         QT_TRANSLATE_NOOP("Commands", "Run the tasks"),
         {Qt::Key_F5}},
        {Command::Stop,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Stop"),
         QT_TRANSLATE_NOOP("Commands", "Stop the run; what was recorded stays"),
         {Qt::SHIFT | Qt::Key_F5}},
        {Command::Flip,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Flip Sync and Async"),
         QT_TRANSLATE_NOOP("Commands", "Go to the other side, and its last choice"),
         {Qt::Key_F7}},
        {Command::FlipAndRun,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "Flip and r&un"),
         QT_TRANSLATE_NOOP("Commands", "Run the same tasks on the other side"),
         {Qt::SHIFT | Qt::Key_F7}},
        {Command::ChooseBlocking,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Blocking"),
         QT_TRANSLATE_NOOP("Commands", "Each task holds the loop until it is done"),
         {Qt::CTRL | Qt::Key_1},
         true},
        {Command::ChooseSequential,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Await in turn"),
         QT_TRANSLATE_NOOP("Commands", "One task at a time, the loop free in between"),
         {Qt::CTRL | Qt::Key_2},
         true},
        {Command::ChooseConcurrent,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&gather"),
         QT_TRANSLATE_NOOP("Commands", "All tasks start at once; each completion is a callback"),
         {Qt::CTRL | Qt::Key_3},
         true},
        {Command::ChoosePool,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Thread pool"),
         QT_TRANSLATE_NOOP("Commands", "Each task blocks a worker thread; its completion is a callback"),
         {Qt::CTRL | Qt::Key_4},
         true},
        {Command::ChooseUnawaited,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "&Never awaited"),
         QT_TRANSLATE_NOOP("Commands", "A common mistake: the tasks are created, and none of them runs"),
         {Qt::CTRL | Qt::Key_5},
         true},
        {Command::AskLoop,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "As&k the loop"),
         QT_TRANSLATE_NOOP("Commands", "Ask the loop whether it is alive, and see how late it answers"),
         {Qt::Key_F9}},
        {Command::NewComparison,
         CommandGroup::Run,
         QT_TRANSLATE_NOOP("Commands", "F&orget the earlier run"),
         QT_TRANSLATE_NOOP("Commands", "Take the earlier run's outline away and begin a new comparison"),
         {}},
    };
}

std::vector<CommandSpec> timelineCommands()
{
    return {
        {Command::Fit,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "&Fit"),
         QT_TRANSLATE_NOOP("Commands", "Show the whole run"),
         {Qt::Key_F, Qt::Key_Home}},
        {Command::Follow,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "F&ollow"),
         QT_TRANSLATE_NOOP("Commands", "Keep the present in view"),
         {Qt::Key_E, Qt::Key_End},
         true},
        {Command::ZoomIn,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "Zoom &in"),
         QT_TRANSLATE_NOOP("Commands", "Show less time, larger"),
         {Qt::Key_W, Qt::Key_Plus, Qt::Key_Equal}},
        {Command::ZoomOut,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "Zoom o&ut"),
         QT_TRANSLATE_NOOP("Commands", "Show more time, smaller"),
         {Qt::Key_S, Qt::Key_Minus}},
        {Command::PanLeft,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "&Earlier"),
         QT_TRANSLATE_NOOP("Commands", "Pan to what was before"),
         {Qt::Key_A, Qt::Key_Left}},
        {Command::PanRight,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "&Later"),
         QT_TRANSLATE_NOOP("Commands", "Pan to what came after"),
         {Qt::Key_D, Qt::Key_Right}},
        {Command::PreviousRow,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "&Previous task"),
         QT_TRANSLATE_NOOP("Commands", "Choose the task above"),
         {Qt::Key_Up}},
        {Command::NextRow,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "&Next task"),
         QT_TRANSLATE_NOOP("Commands", "Choose the task below"),
         {Qt::Key_Down}},
        {Command::PreviousState,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "P&revious state"),
         QT_TRANSLATE_NOOP("Commands", "Put the cursor where the chosen task's state before begins"),
         {Qt::Key_Comma}},
        {Command::NextState,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "Ne&xt state"),
         QT_TRANSLATE_NOOP("Commands", "Put the cursor where the chosen task's next state begins"),
         {Qt::Key_Period}},
        {Command::ClearCursor,
         CommandGroup::Timeline,
         QT_TRANSLATE_NOOP("Commands", "&Clear the cursor"),
         QT_TRANSLATE_NOOP("Commands", "Back to the present, nothing chosen"),
         {Qt::Key_Escape}},
    };
}

std::vector<CommandSpec> viewCommands()
{
    return {
        {Command::NextPanel,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "Ne&xt panel"),
         QT_TRANSLATE_NOOP("Commands", "Go on to the next part of the window"),
         {Qt::Key_F6}},
        {Command::PreviousPanel,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "P&revious panel"),
         QT_TRANSLATE_NOOP("Commands", "Go back to the part of the window before"),
         {Qt::SHIFT | Qt::Key_F6}},
        {Command::ShowTasks,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "&Tasks"),
         QT_TRANSLATE_NOOP("Commands", "Show or hide the tasks, on the left"),
         {Qt::ALT | Qt::Key_1},
         true},
        {Command::ShowLoop,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "The &loop at the cursor"),
         QT_TRANSLATE_NOOP("Commands", "Show or hide what is on the loop, on the right"),
         {Qt::ALT | Qt::Key_2},
         true},
        {Command::ShowDetails,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "&Summary and log"),
         QT_TRANSLATE_NOOP("Commands", "Show or hide the summary and the log, below"),
         {Qt::ALT | Qt::Key_3},
         true},
        {Command::TextLarger,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "Larg&er text"),
         QT_TRANSLATE_NOOP("Commands", "Everything a step larger"),
         {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}},
        {Command::TextSmaller,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "S&maller text"),
         QT_TRANSLATE_NOOP("Commands", "Everything a step smaller"),
         {Qt::CTRL | Qt::Key_Minus}},
        {Command::TextNormal,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "&Normal text"),
         QT_TRANSLATE_NOOP("Commands", "The text's own size"),
         {Qt::CTRL | Qt::Key_0}},
        {Command::Present,
         CommandGroup::View,
         QT_TRANSLATE_NOOP("Commands", "&Present"),
         QT_TRANSLATE_NOOP("Commands", "Full screen for a projector: only the timeline, and larger"),
         {Qt::Key_F11},
         true},
        {Command::Help,
         CommandGroup::Help,
         QT_TRANSLATE_NOOP("Commands", "&Keys and signs"),
         QT_TRANSLATE_NOOP("Commands", "Every key, and what the timeline's signs mean"),
         {Qt::Key_F1}},
        {Command::About,
         CommandGroup::Help,
         QT_TRANSLATE_NOOP("Commands", "&About Loopscope"),
         QT_TRANSLATE_NOOP("Commands", "Versions and licence"),
         {}},
    };
}

} // namespace

const std::vector<CommandSpec>& commandTable()
{
    static const std::vector<CommandSpec> table = [] {
        std::vector<CommandSpec> all;
        for (const auto part :
             {fileCommands, planCommands, taskCommands, runCommands, timelineCommands, viewCommands}) {
            for (CommandSpec& spec : part())
                all.push_back(std::move(spec));
        }
        return all;
    }();
    return table;
}

} // namespace loopscope

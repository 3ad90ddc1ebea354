#pragma once

#include <QKeySequence>
#include <QList>

#include <vector>

namespace loopscope {

/// What a person can tell the window to do. Open recent files and languages are lists of their own.
enum class Command {
    NewPlan,
    Open,
    Save,
    SaveAs,
    SaveRecording,
    CloseTrace,
    Quit,

    Undo,
    Redo,
    AddTasks,
    Cut,
    Copy,
    Paste,
    Duplicate,
    Delete,
    SelectAll,
    EditTask,
    TaskDetails,
    ToggleEnabled,
    MoveUp,
    MoveDown,
    Find,

    Run,
    Stop,
    Flip,
    FlipAndRun,
    RunAllFour,
    Sweep,
    ChooseBlocking,
    ChooseSequential,
    ChooseConcurrent,
    ChoosePool,
    ChooseUnawaited,
    AskLoop,
    NewComparison,

    Fit,
    Follow,
    ZoomIn,
    ZoomOut,
    PanLeft,
    PanRight,
    ZoomToSelection,
    ViewBack,
    ViewForward,
    PreviousRow,
    NextRow,
    PreviousState,
    NextState,
    GoToCause,
    MeasureChosen,
    AddBookmark,
    RemoveBookmark,
    PreviousBookmark,
    NextBookmark,
    PinRow,
    HideRow,
    ShowAllRows,
    CollapseRows,
    OnlyMatches,
    FindInTimeline,
    NextMatch,
    PreviousMatch,
    ClearCursor,
    Play,
    PreviousEvent,
    NextEvent,
    Slower,
    Faster,

    NextPanel,
    PreviousPanel,
    ShowTasks,
    ShowLoop,
    ShowDetails,
    TextLarger,
    TextSmaller,
    TextNormal,
    Present,
    Compare,
    TaskByTask,

    Help,
    About,
};

/// Where a command's keys act, and under which heading the help page has it.
enum class CommandGroup {
    File,
    Tasks, ///< in the table of tasks alone
    Plan,  ///< everywhere, and changes the plan
    Run,
    Timeline, ///< in the timeline alone: plain letters among them
    View,
    Help
};

/// One line of the table that menus, buttons, tooltips and the help page are made of.
struct CommandSpec
{
    Command id;
    CommandGroup group;
    const char* text; ///< to be translated in the context "Commands"; with a mnemonic
    const char* tip;  ///< one sentence; to be translated as well
    QList<QKeySequence> keys;
    bool checkable = false;
};

/// Every command once, in the order of the menus.
const std::vector<CommandSpec>& commandTable();

} // namespace loopscope

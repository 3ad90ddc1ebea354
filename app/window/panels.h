#pragma once

class QLabel;
class QMainWindow;

namespace loopscope {

class CodePanel;
class CommandSet;
class LogPanel;
class LoopPanel;
class MessageStrip;
class PlotBar;
class RunBar;
class Selection;
class StartPage;
class StateTable;
class SummaryPanel;
class TasksPanel;
class RangePanel;
class ReplayBar;
class TimelineView;
class WhyLine;

/// The parts of the window, and what they share. Owned by the window; live as long as it.
struct Panels
{
    CommandSet* commands;
    Selection* selection;
    TasksPanel* tasks;
    RunBar* runBar;
    PlotBar* plotBar;
    TimelineView* timeline;
    WhyLine* why;
    ReplayBar* replay;
    StartPage* start;
    LoopPanel* loop;
    SummaryPanel* summary;
    StateTable* states;
    RangePanel* range;
    LogPanel* log;
    CodePanel* code;
    MessageStrip* message;
    QLabel* status;
};

/// Makes every panel; `window` owns what they share, and takes them over as they are laid out.
Panels makePanels(QMainWindow& window);

} // namespace loopscope

#include "app/window/panels.h"

#include "app/code/codepanel.h"
#include "app/commands/commandset.h"
#include "app/inspector/looppanel.h"
#include "app/inspector/replaybar.h"
#include "app/log/logpanel.h"
#include "app/measure/rangepanel.h"
#include "app/plot/plotbar.h"
#include "app/runbar/runbar.h"
#include "app/selection/selection.h"
#include "app/start/startpage.h"
#include "app/summary/summarypanel.h"
#include "app/table/statetable.h"
#include "app/tasks/taskspanel.h"
#include "app/timeline/timelineview.h"
#include "app/timeline/whyline.h"
#include "app/window/messagestrip.h"

#include <QLabel>
#include <QMainWindow>

namespace loopscope {

Panels makePanels(QMainWindow& window)
{
    auto* commands = new CommandSet(&window);
    auto* selection = new Selection(&window);
    Panels panels{.commands = commands,
                  .selection = selection,
                  .tasks = new TasksPanel(*commands, *selection),
                  .runBar = new RunBar(*commands),
                  .plotBar = new PlotBar(*commands),
                  .timeline = new TimelineView(*commands, *selection),
                  .why = new WhyLine(*commands),
                  .replay = new ReplayBar(*commands, *selection),
                  .start = new StartPage,
                  .loop = new LoopPanel(*commands, *selection),
                  .summary = new SummaryPanel,
                  .states = new StateTable(*selection),
                  .range = new RangePanel,
                  .log = new LogPanel(*selection),
                  .code = new CodePanel(*selection),
                  .message = new MessageStrip,
                  .status = new QLabel};
    panels.plotBar->setView(*panels.timeline);
    panels.status->setObjectName(QStringLiteral("status"));
    return panels;
}

} // namespace loopscope

// What the commands of the timeline's group do.
#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelineview.h"
#include "core/timeline/presenttask.h"
#include "core/timeline/statesteps.h"

#include <QScrollBar>

#include <algorithm>

namespace loopscope {

namespace {
constexpr double zoomOfKey = 1.25;
constexpr int pansAcrossView = 10;
} // namespace

void TimelineView::connectCommands()
{
    const auto on = [this](Command command, auto&& perform) {
        connect(&m_commands.action(command), &QAction::triggered, this, perform);
        m_commands.addTo(*this, {command});
    };
    on(Command::Fit, [this] { fit(); });
    on(Command::Follow, [this](bool following) { setFollowing(following); });
    on(Command::ZoomIn, [this] { zoom(zoomOfKey); });
    on(Command::ZoomOut, [this] { zoom(1 / zoomOfKey); });
    const auto pan = [this](int direction) {
        m_axis.pan(direction * m_axis.range().length() / pansAcrossView);
        changeAxis();
    };
    on(Command::PanLeft, [pan] { pan(-1); });
    on(Command::PanRight, [pan] { pan(1); });
    on(Command::PreviousRow, [this] { chooseBeside(-1); });
    on(Command::NextRow, [this] { chooseBeside(1); });
    on(Command::PreviousState, [this] { stepState(false); });
    on(Command::NextState, [this] { stepState(true); });
    on(Command::ClearCursor, [this] { m_selection.clear(); });
}

void TimelineView::updateCommands()
{
    const auto enable = [this](std::initializer_list<Command> commands, bool enabled) {
        for (const Command command : commands)
            m_commands.action(command).setEnabled(enabled);
    };
    const bool shows = m_recording && !m_recording->tasks().empty();
    enable({Command::Fit, Command::Follow, Command::ZoomIn, Command::ZoomOut, Command::PanLeft,
            Command::PanRight, Command::PreviousRow, Command::NextRow},
           shows);
    const TaskId chosen = chosenTask();
    enable({Command::PreviousState, Command::NextState}, chosen != noTask);
    enable({Command::ClearCursor}, m_selection.task() != noTask || m_selection.cursor());
    m_commands.action(Command::Follow).setChecked(m_axis.isFollowing());
}

void TimelineView::changeAxis()
{
    m_commands.action(Command::Follow).setChecked(m_axis.isFollowing());
    viewport()->update();
}

void TimelineView::fit()
{
    m_axis.fit();
    changeAxis();
}

void TimelineView::setFollowing(bool following)
{
    m_axis.setFollowing(following);
    m_followsRows = following;
    changeAxis();
}

// About the cursor where it is in view, as it is what a person looks at; else about the middle.
void TimelineView::zoom(double factor)
{
    const ViewRange& range = m_axis.range();
    const std::optional<Nanos> cursor = m_selection.cursor();
    const bool atCursor = cursor && *cursor >= range.start() && *cursor <= range.end();
    m_axis.zoomAt(atCursor ? *cursor : range.start() + range.length() / 2, factor);
    changeAxis();
}

void TimelineView::chooseBeside(int rows)
{
    const auto last = static_cast<std::int64_t>(m_recording->tasks().size());
    const TaskId chosen = chosenTask();
    const std::int64_t wanted = chosen == noTask && rows < 0 ? last : std::int64_t(chosen) + rows;
    m_selection.setTask(static_cast<TaskId>(std::clamp<std::int64_t>(wanted, 1, last)));
    scrollTo(m_selection.task());
}

// Without a cursor it is the present: what comes next begins again at the front.
void TimelineView::stepState(bool forward)
{
    const TaskRecord& record = m_recording->record(chosenTask());
    const std::optional<Nanos> cursor = m_selection.cursor();
    const std::optional<Nanos> state = forward ? stateBegunAfter(record, cursor.value_or(Nanos(-1)))
                                               : stateBegunBefore(record, cursor.value_or(Nanos::max()));
    if (!state)
        return;
    m_selection.setCursor(state);
    m_axis.reveal(*state);
    changeAxis();
}

void TimelineView::onTaskChanged()
{
    updateCommands();
    if (m_drag == Drag::None && chosenTask() != noTask) // a row that is clicked stays under the pointer
        scrollTo(chosenTask());
    viewport()->update();
    announceChosenRow(*this);
}

// Where a run goes down the rows one by one, as far as nobody has scrolled elsewhere.
void TimelineView::followRows()
{
    if (!m_live || !m_followsRows || !m_axis.isFollowing())
        return;
    if (const TaskId present = presentTask(*m_recording); present != noTask)
        scrollTo(present);
}

void TimelineView::scrollTo(TaskId id)
{
    const Row row = m_rows.row(id - 1);
    QScrollBar& bar = *verticalScrollBar();
    if (row.top < bar.value())
        bar.setValue(static_cast<int>(row.top));
    else if (row.bottom() > bar.value() + m_layout.rows.height())
        bar.setValue(static_cast<int>(std::ceil(row.bottom() - m_layout.rows.height())));
}

} // namespace loopscope

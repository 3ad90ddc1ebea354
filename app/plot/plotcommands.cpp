// What the commands of navigation do.
#include "app/commands/commandset.h"
#include "app/plot/plotsearch.h"
#include "app/plot/plotview.h"
#include "app/selection/selection.h"
#include "core/timeline/durationtext.h"

#include <QInputDialog>
#include <QScrollBar>

#include <algorithm>

namespace loopscope {

namespace {
constexpr double zoomOfKey = 1.25;
constexpr int pansAcrossView = 10;
constexpr int roomAround = 10; // a tenth of what is zoomed to, on either side
} // namespace

QAction& PlotView::offer(Command command)
{
    m_commands.addTo(*this, {command});
    return m_commands.action(command);
}

// What another view offered while it was the active one.
void PlotView::disableOthers() const
{
    for (const CommandSpec& spec : commandTable()) {
        QAction& action = m_commands.action(spec.id);
        if (spec.group == CommandGroup::Timeline && !actions().contains(&action))
            action.setEnabled(false);
    }
}

void PlotView::enable(std::initializer_list<Command> commands, bool enabled) const
{
    for (const Command command : commands)
        m_commands.action(command).setEnabled(enabled);
}

void PlotView::connectCommands()
{
    on(Command::Fit, [this] { fit(); });
    on(Command::Follow, [this](bool following) { setFollowing(following); });
    on(Command::ZoomIn, [this] { zoom(zoomOfKey); });
    on(Command::ZoomOut, [this] { zoom(1 / zoomOfKey); });
    const auto pan = [this](int direction) {
        move([direction](TimeAxis& axis) { axis.pan(direction * axis.range().length() / pansAcrossView); });
    };
    on(Command::PanLeft, [pan] { pan(-1); });
    on(Command::PanRight, [pan] { pan(1); });
    on(Command::ZoomToSelection, [this] { zoomToSelection(); });
    on(Command::ViewBack, [this] { goTo(m_history.back(place())); });
    on(Command::ViewForward, [this] { goTo(m_history.forward(place())); });
    on(Command::MeasureChosen, [this] { setRange(chosenStretch()); });
    on(Command::AddBookmark, [this] { editBookmark(); });
    on(Command::RemoveBookmark, [this] {
        Bookmarks bookmarks = m_bookmarks;
        bookmarks.remove(*m_selection.cursor());
        setBookmarks(std::move(bookmarks));
    });
    const auto present = [this] { return m_selection.cursor().value_or(m_axis.range().start()); };
    on(Command::PreviousBookmark, [this, present] { goToBookmark(m_bookmarks.before(present())); });
    on(Command::NextBookmark, [this, present] { goToBookmark(m_bookmarks.after(present())); });
    on(Command::ClearCursor, [this] { clear(); });
    offer(Command::FindInTimeline); // the bar's field
    on(Command::NextMatch, [this] { chooseMatch(1); });
    on(Command::PreviousMatch, [this] { chooseMatch(-1); });
    on(Command::OnlyMatches, [this](bool only) { m_search.setOnlyMatches(only); });
}

void PlotView::updateCommands()
{
    if (!m_active)
        return;
    const std::optional<Nanos> cursor = m_selection.cursor();
    enable({Command::Fit, Command::Follow, Command::ZoomIn, Command::ZoomOut, Command::PanLeft,
            Command::PanRight},
           showsSomething());
    const bool hasChosen = showsSomething() && chosenStretch();
    enable({Command::ZoomToSelection}, showsSomething() && (m_range || hasChosen));
    enable({Command::MeasureChosen}, hasChosen);
    enable({Command::ViewBack}, m_history.canGoBack());
    enable({Command::ViewForward}, m_history.canGoForward());
    enable({Command::AddBookmark}, showsSomething() && cursor);
    enable({Command::RemoveBookmark}, cursor && m_bookmarks.at(*cursor));
    enable({Command::PreviousBookmark, Command::NextBookmark}, !m_bookmarks.all().empty());
    enable({Command::ClearCursor}, m_range || m_selection.task() != noTask || cursor);
    enable({Command::FindInTimeline, Command::OnlyMatches}, showsSomething() && canSearch());
    enable({Command::NextMatch, Command::PreviousMatch}, m_search.found().matches > 0);
    m_commands.action(Command::OnlyMatches).setChecked(m_search.isOnlyMatches());
    m_commands.action(Command::Follow).setChecked(m_axis.isFollowing());
}

ViewPlace PlotView::place() const
{
    return {m_axis.view(), verticalScrollBar()->value()};
}

void PlotView::leave()
{
    m_history.leave(place(), steadyNow());
}

void PlotView::forgetPlaces()
{
    m_history.clear();
    updateCommands();
}

void PlotView::onMoved()
{
    updateCommands();
    viewport()->update();
}

void PlotView::goTo(const ViewPlace& place)
{
    m_axis.setView(place.view);
    verticalScrollBar()->setValue(place.scrolled);
    onMoved();
}

void PlotView::fit()
{
    move([](TimeAxis& axis) { axis.fit(); });
}

void PlotView::setFollowing(bool following)
{
    m_axis.setFollowing(following);
    onMoved();
}

// About the cursor where it is in view, as it is what a person looks at; else about the middle.
void PlotView::zoom(double factor)
{
    move([this, factor](TimeAxis& axis) {
        const ViewRange& range = axis.range();
        const std::optional<Nanos> cursor = m_selection.cursor();
        const bool atCursor = cursor && *cursor >= range.start() && *cursor <= range.end();
        axis.zoomAt(atCursor ? *cursor : range.start() + range.length() / 2, factor);
    });
}

void PlotView::zoomTo(const TimeRange& range)
{
    const Nanos room = std::max(range.length() / roomAround, Nanos(1));
    move([&](TimeAxis& axis) { axis.show({range.from - room, range.length() + 2 * room}); });
}

void PlotView::reveal(Nanos time)
{
    m_axis.reveal(time);
    onMoved();
}

void PlotView::zoomToSelection()
{
    if (const std::optional<TimeRange> stretch = m_range ? m_range : chosenStretch())
        zoomTo(*stretch);
}

// Step by step, so that who wants only the range away keeps the cursor.
void PlotView::clear()
{
    if (m_range)
        setRange(std::nullopt);
    else
        clearChosen();
}

void PlotView::clearChosen()
{
    m_selection.clear();
}

QList<std::optional<Command>> PlotView::viewCommands()
{
    return {Command::Fit,      Command::ZoomIn,     Command::ZoomOut, Command::ZoomToSelection,
            Command::ViewBack, Command::ViewForward};
}

QList<std::optional<Command>> PlotView::rowCommands()
{
    constexpr std::nullopt_t line = std::nullopt;
    return {line, Command::FindInTimeline, Command::NextMatch, Command::PreviousMatch, Command::OnlyMatches,
            line, Command::PinRow,         Command::HideRow,   Command::ShowAllRows,   Command::CollapseRows};
}

QList<std::optional<Command>> PlotView::markCommands()
{
    constexpr std::nullopt_t line = std::nullopt;
    return {line,
            Command::MeasureChosen,
            Command::AddBookmark,
            Command::RemoveBookmark,
            Command::PreviousBookmark,
            Command::NextBookmark,
            line,
            Command::ClearCursor};
}

void PlotView::editBookmark()
{
    const Nanos at = *m_selection.cursor();
    const Bookmark* there = m_bookmarks.at(at);
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Bookmark"));
    dialog->setLabelText(tr("A note for %1:").arg(durationText(at)));
    dialog->setTextValue(there ? there->note : QString());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, at](const QString& note) {
        Bookmarks bookmarks = m_bookmarks;
        bookmarks.set(at, note);
        setBookmarks(std::move(bookmarks));
    });
    dialog->open();
}

void PlotView::goToBookmark(const Bookmark* bookmark)
{
    if (bookmark)
        goToTime(bookmark->at);
}

void PlotView::goToTime(Nanos time)
{
    m_selection.setCursor(time);
    move([time](TimeAxis& axis) { axis.reveal(time); });
}

} // namespace loopscope

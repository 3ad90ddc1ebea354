#include "app/timeline/timelineview.h"

#include "app/commands/commandset.h"
#include "app/selection/selection.h"
#include "app/timeline/glyphbutton.h"
#include "app/timeline/legendentries.h"
#include "app/timeline/timelineaccessible.h"
#include "app/timeline/timelinepicture.h"
#include "app/timeline/timelinetext.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

namespace {
constexpr Nanos shortestLegend = std::chrono::milliseconds(500); // of a live run that has only begun
}

TimelineView::TimelineView(CommandSet& commands, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_commands(commands)
    , m_selection(selection)
    , m_buttons{new GlyphButton(QStringLiteral("−"), commands.action(Command::ZoomOut), this),
                new GlyphButton(QStringLiteral("+"), commands.action(Command::ZoomIn), this)}
{
    installTimelineAccessibility();
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letter keys act here, whatever input method is on
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true); // the overview's edges show that they can be taken
    connectCommands();
    connect(&selection, &Selection::taskChanged, this, &TimelineView::onTaskChanged);
    connect(&selection, &Selection::cursorChanged, this, [this] {
        updateCommands();
        viewport()->update();
    });
    retranslate();
    updateLook();
    updateCommands();
}

void TimelineView::retranslate()
{
    setAccessibleName(tr("Timeline"));
}

void TimelineView::setRecording(std::shared_ptr<const Recording> recording)
{
    const bool sameRows =
        m_earlier && m_recording && recording && m_recording->tasks().size() == recording->tasks().size();
    m_recording = std::move(recording);
    m_tracks.clear();
    m_comparison.reset();
    m_axis.restart();
    m_now = Nanos(0);
    m_live = false;
    if (!sameRows) // the earlier run's outline stays where it is
        verticalScrollBar()->setValue(0);
    if (m_recording && m_recording->isOver())
        advance(m_recording->lastTime(), false);
    arrange();
    updateCommands();
    announceRows(*this);
}

void TimelineView::setEarlier(std::shared_ptr<const Recording> recording)
{
    m_earlier = std::move(recording);
    m_axis.setAtLeast(m_earlier ? m_earlier->lastTime() : Nanos(0));
    compare();
    arrange();
}

void TimelineView::compare()
{
    m_comparison.reset();
    if (m_earlier && m_recording && m_recording->isOver())
        m_comparison = compareRuns(*m_earlier, *m_recording);
}

void TimelineView::advance(Nanos now, bool live)
{
    if (!m_recording)
        return;
    const bool ended = m_live && !live;
    m_now = now;
    m_live = live;
    m_tracks.update(*m_recording, now);
    addVisibleToLegend();
    m_axis.advance(now, live);
    if (ended || (!live && !m_comparison))
        compare();
    arrange();
}

void TimelineView::setPresenting(bool presenting)
{
    m_presenting = presenting;
    updateLook();
}

void TimelineView::updateLook()
{
    m_look = TimelineLook::of(*this, m_presenting);
    for (GlyphButton* button : m_buttons)
        button->setFont(m_look.font);
    arrange();
}

// Everything has its place again, and is drawn there.
void TimelineView::arrange()
{
    m_rows = m_recording ? RowLayout(m_recording->tasks().size(), m_tracks.workers.count(), m_look.rows)
                         : RowLayout();
    TimelineSizes sizes{double(viewport()->width()),
                        double(viewport()->height()),
                        m_look.textHeight,
                        m_look.smallHeight,
                        m_look.nameWidth,
                        1,
                        m_earlier != nullptr};
    m_layout = TimelineLayout::of(sizes, m_rows.height());
    sizes.legendLines = legendLineCount(legendEntries(legend(), m_look.small, m_layout.plotWidth));
    m_layout = TimelineLayout::of(sizes, m_rows.height());
    m_axis.setSpare(std::min(0.5, m_look.labelWidth / m_layout.plotWidth));
    const double visible = m_layout.rows.height();
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_look.rows.task));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, std::ceil(m_rows.height() - visible))));
    placeButtons();
    viewport()->update();
}

void TimelineView::placeButtons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setGeometry(m_layout.buttons[i].toRect());
        m_buttons[i]->setVisible(m_recording != nullptr);
    }
}

int TimelineView::yOf(TaskId id) const
{
    const double y = rowRect(id - 1).center().y();
    return m_layout.rows.contains(1, y) ? static_cast<int>(y) : -1;
}

QRectF TimelineView::rowRect(std::size_t number) const
{
    const Row row = m_rows.row(number);
    return {0, m_layout.rows.top() + row.top - verticalScrollBar()->value(), m_layout.rows.width(),
            row.height};
}

TaskId TimelineView::chosenTask() const
{
    return m_recording && m_selection.task() <= m_recording->tasks().size() ? m_selection.task() : noTask;
}

Legend TimelineView::legend() const
{
    Legend legend = m_tracks.legend;
    if (m_earlier)
        legend.add(Sign::EarlierRun);
    if (m_recording && !m_recording->questions().empty())
        legend.add(Sign::Question);
    return legend;
}

TimelineFrame TimelineView::frame() const
{
    return {.recording = *m_recording,
            .tracks = m_tracks,
            .colors = m_look.colors,
            .scale = scale(),
            .whole = whole(),
            .now = m_now,
            .live = m_live,
            .font = m_look.font,
            .small = m_look.small,
            .earlier = m_earlier.get(),
            .comparison = m_comparison,
            .chosen = chosenTask(),
            .cursor = m_selection.cursor(),
            .legend = legend()};
}

void TimelineView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.colors.paper);
    if (m_recording) {
        const TimelineFrame shown = frame();
        TimelinePicture(painter, shown, m_layout, m_rows, verticalScrollBar()->value()).paint();
    } else {
        painter.setFont(m_look.font);
        painter.setPen(m_look.colors.faint);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, TimelineText::emptyPlan());
    }
    if (m_showsFocus)
        paintFocus(painter);
}

void TimelineView::paintFocus(QPainter& painter) const
{
    painter.setPen(m_look.colors.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

// Who came by a key has to see where; who clicked knows.
void TimelineView::focusInEvent(QFocusEvent* event)
{
    const bool byMouse = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::PopupFocusReason ||
                         event->reason() == Qt::ActiveWindowFocusReason;
    m_showsFocus = m_showsFocus || !byMouse;
    viewport()->update();
    announceChosenRow(*this);
}

void TimelineView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_showsFocus = false;
    viewport()->update();
}

void TimelineView::addVisibleToLegend()
{
    if (!m_live)
        return;
    const RowLayout::Stretch visible = m_rows.rowsIn(verticalScrollBar()->value(), m_layout.rows.height());
    const std::size_t end = std::min(visible.last, m_recording->tasks().size());
    for (std::size_t i = visible.first; i < end; ++i)
        m_tracks.legend.addTask(m_recording->records()[i], m_recording->tasks()[i].kind,
                                std::max(m_now, shortestLegend));
}

void TimelineView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void TimelineView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateLook(); // other words, other widths
    }
}

} // namespace loopscope

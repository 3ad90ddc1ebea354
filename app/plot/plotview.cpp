#include "app/plot/plotview.h"

#include "app/commands/commandset.h"
#include "app/plot/glyphbutton.h"
#include "app/plot/plotsearch.h"
#include "app/selection/selection.h"

#include <QFocusEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace loopscope {

PlotView::PlotView(CommandSet& commands, Selection& selection, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_commands(commands)
    , m_selection(selection)
    , m_search(*new PlotSearch(this))
    , m_buttons{new GlyphButton(QStringLiteral("−"), commands.action(Command::ZoomOut), this),
                new GlyphButton(QStringLiteral("+"), commands.action(Command::ZoomIn), this)}
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAttribute(Qt::WA_InputMethodEnabled, false); // letter keys act here, whatever input method is on
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true); // what can be taken hold of shows it
    viewport()->grabGesture(Qt::PinchGesture);
    connectCommands();
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { onRowsMoved(); });
    connect(&m_search, &PlotSearch::changed, this, [this] { updateCommands(); });
    connect(&m_search, &PlotSearch::foundChanged, this, [this] { updateCommands(); });
    connect(&selection, &Selection::cursorChanged, this, [this] {
        updateCommands();
        viewport()->update();
    });
}

void PlotView::setActive(bool active)
{
    m_active = active;
    if (!active)
        return;
    disableOthers();
    updateCommands();
}

void PlotView::setPresenting(bool presenting)
{
    m_presenting = presenting;
    updateLook();
}

void PlotView::setRange(std::optional<TimeRange> range)
{
    if (range && range->isEmpty())
        range.reset();
    if (range == m_range)
        return;
    m_range = range;
    updateCommands();
    viewport()->update();
    emit rangeChanged();
}

void PlotView::setBookmarks(Bookmarks bookmarks)
{
    if (bookmarks == m_bookmarks)
        return;
    m_bookmarks = std::move(bookmarks);
    updateCommands();
    viewport()->update();
    emit bookmarksChanged();
}

void PlotView::retranslate()
{
    updateLook(); // other words, other widths
}

void PlotView::updateLook()
{
    m_look = PlotLook::of(*this, m_presenting);
    for (GlyphButton* button : m_buttons)
        button->setFont(m_look.font);
    arrange();
}

void PlotView::arrange()
{
    m_layout = layOut({.width = double(viewport()->width()),
                       .height = double(viewport()->height()),
                       .text = m_look.textHeight,
                       .smallText = m_look.smallHeight,
                       .nameWidth = m_look.nameWidth});
    m_axis.setSpare(std::min(0.5, m_look.labelWidth / m_layout.plotWidth));
    const double visible = m_layout.rows.height();
    verticalScrollBar()->setPageStep(static_cast<int>(visible));
    verticalScrollBar()->setSingleStep(static_cast<int>(m_look.rows.task));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, std::ceil(rowsHeight() - visible))));
    placeButtons();
    viewport()->update();
}

void PlotView::placeButtons()
{
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setGeometry(m_layout.buttons[i].toRect());
        m_buttons[i]->setVisible(showsSomething());
    }
}

PlotFrame PlotView::plotFrame(Nanos now, bool live) const
{
    return {.colors = m_look.colors,
            .scale = scale(),
            .whole = whole(),
            .now = now,
            .live = live,
            .font = m_look.font,
            .small = m_look.small,
            .cursor = m_selection.cursor(),
            .range = m_range,
            .bookmarks = &m_bookmarks};
}

void PlotView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.colors.paper);
    if (showsSomething()) {
        paintContent(painter);
    } else {
        painter.setFont(m_look.font);
        painter.setPen(m_look.colors.faint);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, emptyText());
    }
    if (m_showsFocus)
        paintFocus(painter);
}

void PlotView::paintFocus(QPainter& painter) const
{
    painter.setPen(m_look.colors.accent);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
}

// Who came by a key has to see where; who clicked knows.
void PlotView::focusInEvent(QFocusEvent* event)
{
    const bool byMouse = event->reason() == Qt::MouseFocusReason || event->reason() == Qt::PopupFocusReason ||
                         event->reason() == Qt::ActiveWindowFocusReason;
    m_showsFocus = m_showsFocus || !byMouse;
    viewport()->update();
}

void PlotView::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_showsFocus = false;
    viewport()->update();
}

void PlotView::resizeEvent(QResizeEvent*)
{
    arrange();
}

void PlotView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateLook();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope

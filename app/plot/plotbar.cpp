#include "app/plot/plotbar.h"

#include "app/commands/commandset.h"
#include "app/plot/filterpopup.h"
#include "app/plot/glyphbutton.h"
#include "app/plot/plotview.h"
#include "app/plot/popupbutton.h"
#include "app/plot/searchfield.h"
#include "app/selection/selection.h"
#include "core/timeline/durationtext.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace loopscope {

namespace {

constexpr int narrowField = 10; // characters
constexpr int wideField = 32;
constexpr int levels = 3;                   // words and signs; signs; and no more than what is about rows
constexpr std::ptrdiff_t listedAround = 12; // bookmarks before and after the cursor

QString listed(const Bookmark& bookmark)
{
    const QString at = durationText(bookmark.at);
    QString note = bookmark.note.size() > 60 ? bookmark.note.left(59) + QChar(0x2026) : bookmark.note;
    note.replace(QLatin1Char('&'), QStringLiteral("&&")); // no mnemonic
    return note.isEmpty() ? at : QStringLiteral("%1   %2").arg(at, note);
}

} // namespace

PlotBar::PlotBar(CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_text(new SearchField)
    , m_found(new QLabel)
    , m_previous(new GlyphButton(QStringLiteral("▲"), commands.action(Command::PreviousMatch), this))
    , m_next(new GlyphButton(QStringLiteral("▼"), commands.action(Command::NextMatch), this))
    , m_filter(new PopupButton(QStringLiteral("∇")))
    , m_rows(new PopupButton(QStringLiteral("≡")))
    , m_back(new GlyphButton(QStringLiteral("←"), commands.action(Command::ViewBack), this))
    , m_forward(new GlyphButton(QStringLiteral("→"), commands.action(Command::ViewForward), this))
    , m_zoom(new GlyphButton(QStringLiteral("↔"), commands.action(Command::ZoomToSelection), this))
    , m_bookmarks(new PopupButton(QStringLiteral("⚑")))
{
    m_text->setObjectName(QStringLiteral("plotSearch"));
    m_found->setObjectName(QStringLiteral("plotFound"));
    m_filter->setObjectName(QStringLiteral("plotFilter"));
    m_rows->setObjectName(QStringLiteral("plotRows"));
    m_bookmarks->setObjectName(QStringLiteral("plotBookmarks"));
    layOut();
    connectParts();
    retranslate();
}

void PlotBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 3, 8, 3);
    layout->setSpacing(2);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_found);
    layout->addSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_rows);
    layout->addStretch(1);
    for (QWidget* button : std::initializer_list<QWidget*>{m_back, m_forward, m_zoom, m_bookmarks})
        layout->addWidget(button);
    m_found->setContentsMargins(4, 0, 4, 0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlotBar::connectParts()
{
    m_commands.addTo(*this, {Command::NextMatch, Command::PreviousMatch});
    QAction& find = m_commands.action(Command::FindInTimeline);
    connect(&find, &QAction::triggered, this, &PlotBar::beginSearch);
    connect(&find, &QAction::changed, this, [this, &find] {
        for (QWidget* part : std::initializer_list<QWidget*>{m_text, m_filter, m_rows})
            part->setEnabled(find.isEnabled());
    });
    QAction& fit = m_commands.action(Command::Fit);
    connect(&fit, &QAction::changed, this, [this, &fit] { m_bookmarks->setEnabled(fit.isEnabled()); });
    connect(m_text, &QLineEdit::textChanged, this, &PlotBar::takeOverText);
    connect(m_text, &SearchField::nextWanted, &m_commands.action(Command::NextMatch), &QAction::trigger);
    connect(m_text, &SearchField::previousWanted, &m_commands.action(Command::PreviousMatch),
            &QAction::trigger);
    connect(m_text, &SearchField::left, this, &PlotBar::endSearch);
    connect(m_filter, &QToolButton::clicked, this, &PlotBar::openFilter);
    connect(m_rows, &QToolButton::clicked, this, &PlotBar::openRows);
    connect(m_bookmarks, &QToolButton::clicked, this, &PlotBar::openBookmarks);
}

void PlotBar::retranslate()
{
    m_text->setPlaceholderText(tr("Search"));
    m_text->setAccessibleName(tr("Search the timeline"));
    m_text->setToolTip(m_commands.action(Command::FindInTimeline).toolTip());
    m_filter->setWords(tr("Filter"), tr("Look for kinds, outcomes and long times"));
    m_rows->setWords(tr("Rows"), tr("Pin, hide and collapse rows"));
    m_bookmarks->setWords(tr("Bookmarks"), tr("Set a bookmark at the cursor, or go to one"));
    const QFontMetrics metrics(font());
    m_text->setMinimumWidth(metrics.averageCharWidth() * narrowField);
    m_text->setMaximumWidth(metrics.averageCharWidth() * wideField);
    showSearch();
}

void PlotBar::setView(PlotView& view)
{
    if (m_view)
        m_view->search().disconnect(this);
    m_view = &view;
    connect(&view.search(), &PlotSearch::changed, this, &PlotBar::showSearch);
    connect(&view.search(), &PlotSearch::foundChanged, this, &PlotBar::showFound);
    showSearch();
}

void PlotBar::setPresenting(bool presenting)
{
    m_presenting = presenting;
    setVisible(!presenting);
}

void PlotBar::beginSearch()
{
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void PlotBar::endSearch()
{
    if (m_view)
        m_view->setFocus(Qt::ShortcutFocusReason);
    setVisible(!m_presenting);
}

void PlotBar::takeOverText(const QString& text)
{
    if (!m_view)
        return;
    TaskFilter filter = m_view->search().filter();
    filter.text = text;
    m_view->search().setFilter(filter);
}

void PlotBar::showSearch()
{
    if (!m_view)
        return fit();
    const TaskFilter& filter = m_view->search().filter();
    if (m_text->text() != filter.text)
        m_text->setText(filter.text);
    const int parts = filter.kinds.any() + filter.outcomes.any() + (filter.least > Nanos(0));
    m_filter->setNote(parts == 0 ? QString() : QStringLiteral("(%1)").arg(parts));
    showFound();
}

void PlotBar::showFound()
{
    const PlotSearch::Found& found = m_view->search().found();
    QString text;
    if (m_view->search().filter().isEmpty())
        text = QString();
    else if (found.matches == 0)
        text = tr("no match");
    else if (found.current)
        text = tr("%1 of %2").arg(*found.current + 1).arg(found.matches);
    else
        text = tr("%1 found").arg(found.matches);
    m_found->setText(text);
    m_found->setVisible(!text.isEmpty());
    m_rows->setNote(found.hidden == 0 ? QString() : QStringLiteral("(−%1)").arg(found.hidden));
    fit();
}

void PlotBar::openFilter()
{
    if (!m_view)
        return;
    auto* popup = new FilterPopup(m_view->search(), m_commands.action(Command::OnlyMatches), m_filter);
    popup->move(m_filter->placeOf(popup->sizeHint()));
    popup->show();
}

void PlotBar::openRows()
{
    auto* menu = new QMenu(m_rows);
    for (const Command command : {Command::PinRow, Command::HideRow, Command::ShowAllRows})
        menu->addAction(&m_commands.action(command));
    menu->addSeparator();
    for (const Command command : {Command::CollapseRows, Command::OnlyMatches})
        menu->addAction(&m_commands.action(command));
    m_rows->open(menu);
}

void PlotBar::openBookmarks()
{
    auto* menu = new QMenu(m_bookmarks);
    for (const Command command :
         {Command::AddBookmark, Command::RemoveBookmark, Command::PreviousBookmark, Command::NextBookmark})
        menu->addAction(&m_commands.action(command));
    if (m_view)
        addBookmarksTo(*menu);
    m_bookmarks->open(menu);
}

// Those around the cursor: a thousand make no menu.
void PlotBar::addBookmarksTo(QMenu& menu) const
{
    const std::vector<Bookmark>& all = m_view->bookmarks().all();
    if (all.empty())
        return;
    menu.addSeparator();
    const Nanos cursor = m_view->selection().cursor().value_or(Nanos(0));
    const auto at = std::lower_bound(all.begin(), all.end(), cursor,
                                     [](const Bookmark& left, Nanos right) { return left.at < right; });
    const auto first = at - std::min(listedAround, at - all.begin());
    const auto last = at + std::min(listedAround, all.end() - at);
    for (auto bookmark = first; bookmark != last; ++bookmark)
        menu.addAction(listed(*bookmark), m_view,
                       [view = m_view, time = bookmark->at] { view->goToTime(time); });
}

// How much shows: the first form that fits.
void PlotBar::fit()
{
    for (int level = 0; level < levels; ++level) {
        showAtLevel(level);
        if (layout()->minimumSize().width() <= width())
            return;
    }
}

void PlotBar::showAtLevel(int level)
{
    m_filter->setCompact(level > 0);
    m_rows->setCompact(level > 0);
    m_bookmarks->setCompact(true);
    for (QWidget* button : std::initializer_list<QWidget*>{m_back, m_forward, m_zoom, m_bookmarks})
        button->setVisible(level < 2);
}

QSize PlotBar::minimumSizeHint() const
{
    return {0, QWidget::minimumSizeHint().height()};
}

void PlotBar::resizeEvent(QResizeEvent*)
{
    fit();
}

void PlotBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        retranslate();
}

} // namespace loopscope

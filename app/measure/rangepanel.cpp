#include "app/measure/rangepanel.h"

#include "app/measure/histogramview.h"
#include "app/measure/rangetext.h"
#include "app/summary/figuretile.h"
#include "app/summary/flowlayout.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr std::chrono::milliseconds shortestPause(50); // between two refreshes
constexpr int restAfterCost = 4;                       // times what a refresh costs, before the next
enum Times { Took, Late };

TimeRange wholeOf(const Recording& recording, Nanos now)
{
    return {Nanos(0), std::max(now, recording.lastTime()) + Nanos(1)}; // what happens at the end is in it
}

} // namespace

RangePanel::RangePanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_hint(new QLabel)
    , m_zoom(new QToolButton)
    , m_clear(new QToolButton)
    , m_copy(new QToolButton)
    , m_figures(new QWidget)
    , m_times(new QComboBox)
    , m_histogram(new HistogramView)
{
    layOut();
    m_pending.setSingleShot(true);
    connect(&m_pending, &QTimer::timeout, this, &RangePanel::refresh);
    connect(m_zoom, &QToolButton::clicked, this, [this] { emit zoomPressed(*m_range); });
    connect(m_clear, &QToolButton::clicked, this, &RangePanel::clearPressed);
    connect(m_copy, &QToolButton::clicked, this, &RangePanel::copy);
    connect(m_times, &QComboBox::currentIndexChanged, this, &RangePanel::refresh);
    retranslate();
}

RangePanel::~RangePanel() = default;

// It scrolls where large text needs more than its room.
void RangePanel::layOut()
{
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makeContent());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

QWidget* RangePanel::makeContent()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    new FlowLayout(m_figures, 8);
    m_times->setObjectName(QStringLiteral("whichTimes"));
    m_times->addItems({QString(), QString()});
    m_histogram->setObjectName(QStringLiteral("histogram"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(14, 10, 14, 6);
    layout->setSpacing(9);
    layout->addWidget(makeHead());
    layout->addWidget(m_figures);
    layout->addWidget(m_times, 0, Qt::AlignLeft);
    layout->addWidget(m_histogram, 1);
    return content;
}

QWidget* RangePanel::makeHead()
{
    m_title->setObjectName(QStringLiteral("rangeTitle"));
    m_hint->setObjectName(QStringLiteral("rangeHint"));
    m_zoom->setObjectName(QStringLiteral("zoomToRange"));
    m_clear->setObjectName(QStringLiteral("clearRange"));
    m_copy->setObjectName(QStringLiteral("copyFigures"));
    for (QLabel* label : {m_title, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    m_hint->setMinimumWidth(1);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_hint, 1);
    for (QToolButton* button : {m_zoom, m_clear, m_copy}) {
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    return head;
}

QString RangePanel::title() const
{
    return m_title->text();
}

void RangePanel::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_index.clear();
    m_range.reset();
    m_live = false;
    m_now = m_recording ? m_recording->lastTime() : Nanos(0);
    refresh();
}

void RangePanel::advance(Nanos now, bool live)
{
    const bool wasLive = std::exchange(m_live, live);
    const bool moved = std::exchange(m_now, now) != now; // also where the first frame was the last
    if (live)
        refreshSoon();
    else if (wasLive || moved || m_pending.isActive())
        refresh();
}

void RangePanel::setRange(std::optional<TimeRange> range)
{
    if (range == m_range)
        return;
    m_range = range;
    refreshSoon();
}

std::chrono::milliseconds RangePanel::pause() const
{
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(m_cost * restAfterCost);
    return std::max(shortestPause, rest);
}

void RangePanel::refreshSoon()
{
    const std::chrono::milliseconds elapsed(m_shown.isValid() ? m_shown.elapsed() : pause().count());
    if (elapsed >= pause())
        refresh();
    else if (!m_pending.isActive())
        m_pending.start(pause() - elapsed);
}

void RangePanel::refresh()
{
    m_pending.stop();
    if (!isVisible())
        return;
    QElapsedTimer taking;
    taking.start();
    const bool any = m_recording && m_recording->zero();
    m_figures->setVisible(any);
    m_times->setVisible(any);
    m_histogram->setVisible(any);
    m_zoom->setEnabled(any && m_range);
    m_clear->setEnabled(any && m_range);
    m_copy->setEnabled(any);
    m_hint->setText(any && m_range ? QString() : tr("Drag on the ruler to measure a part of it."));
    m_title->setText(!any      ? tr("Nothing has run yet")
                     : m_range ? RangeText::title(*m_range)
                               : tr("The whole run"));
    m_text.clear();
    if (any)
        showFigures();
    m_cost = Nanos(taking.nsecsElapsed());
    m_shown.restart();
}

void RangePanel::showFigures()
{
    const TimeRange range = m_range.value_or(wholeOf(*m_recording, m_now));
    const auto figures = RangeText::figures(*m_recording, m_index.figures(*m_recording, range, m_now));
    while (m_tiles.size() < figures.size()) {
        m_tiles.push_back(new FigureTile);
        m_figures->layout()->addWidget(m_tiles.back());
    }
    for (std::size_t i = 0; i < figures.size(); ++i) {
        m_tiles[i]->setMeaning(figures[i].label, figures[i].meaning);
        m_tiles[i]->setFigure(figures[i].figure, figures[i].warns);
    }
    m_text = RangeText::plain(m_title->text(), figures);
    showHistogram(range);
}

void RangePanel::showHistogram(const TimeRange& range)
{
    const bool late = m_times->currentIndex() == Late;
    const std::vector<Nanos> times =
        late ? m_index.lateness(*m_recording, range) : m_index.took(*m_recording, range);
    m_histogram->show(Histogram(times), m_times->currentText());
}

void RangePanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void RangePanel::retranslate()
{
    m_zoom->setText(tr("Zoom to range"));
    m_zoom->setToolTip(tr("Let the range fill the timeline"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(tr("Measure the whole run again"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the figures as text"));
    m_times->setItemText(Took, tr("How long the tasks that ended took"));
    m_times->setItemText(Late, tr("How late what became ready had its turn"));
    m_times->setAccessibleName(tr("Which times the histogram shows"));
    refresh();
}

void RangePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RangePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace loopscope

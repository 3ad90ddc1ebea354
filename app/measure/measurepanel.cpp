#include "app/measure/measurepanel.h"

#include "app/measure/histogramview.h"
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

} // namespace

MeasurePanel::MeasurePanel(QWidget* parent)
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
    connect(&m_pending, &QTimer::timeout, this, &MeasurePanel::refresh);
    connect(m_zoom, &QToolButton::clicked, this, [this] { emit zoomPressed(*m_range); });
    connect(m_clear, &QToolButton::clicked, this, &MeasurePanel::clearPressed);
    connect(m_copy, &QToolButton::clicked, this, &MeasurePanel::copy);
    connect(m_times, &QComboBox::currentIndexChanged, this, &MeasurePanel::refresh);
}

MeasurePanel::~MeasurePanel() = default;

// It scrolls where large text needs more than its room.
void MeasurePanel::layOut()
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

QWidget* MeasurePanel::makeContent()
{
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    new FlowLayout(m_figures, 8);
    m_times->setObjectName(QStringLiteral("whichTimes"));
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

QWidget* MeasurePanel::makeHead()
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

QString MeasurePanel::title() const
{
    return m_title->text();
}

void MeasurePanel::setRange(std::optional<TimeRange> range)
{
    if (range == m_range)
        return;
    m_range = range;
    refreshSoon();
}

std::chrono::milliseconds MeasurePanel::pause() const
{
    const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(m_cost * restAfterCost);
    return std::max(shortestPause, rest);
}

void MeasurePanel::refreshSoon()
{
    const std::chrono::milliseconds elapsed(m_shown.isValid() ? m_shown.elapsed() : pause().count());
    if (elapsed >= pause())
        refresh();
    else if (!m_pending.isActive())
        m_pending.start(pause() - elapsed);
}

void MeasurePanel::refresh()
{
    m_pending.stop();
    if (!isVisible())
        return;
    QElapsedTimer taking;
    taking.start();
    const bool any = hasSomething();
    m_figures->setVisible(any);
    m_times->setVisible(any && m_times->count() > 1);
    m_histogram->setVisible(any);
    m_zoom->setEnabled(any && m_range);
    m_clear->setEnabled(any && m_range);
    m_copy->setEnabled(any);
    m_hint->setText(any && m_range ? QString() : tr("Drag on the ruler to measure a part of it."));
    m_title->setText(titleText());
    m_text.clear();
    if (any)
        showFigures();
    m_cost = Nanos(taking.nsecsElapsed());
    m_shown.restart();
}

void MeasurePanel::showFigures()
{
    const std::vector<RangeFigureText> shown = figures();
    while (m_tiles.size() < shown.size()) {
        m_tiles.push_back(new FigureTile);
        m_figures->layout()->addWidget(m_tiles.back());
    }
    for (std::size_t i = 0; i < shown.size(); ++i) {
        m_tiles[i]->setMeaning(shown[i].label, shown[i].meaning);
        m_tiles[i]->setFigure(shown[i].figure, shown[i].warns);
    }
    m_text = RangeText::plain(m_title->text(), shown);
    m_histogram->show(Histogram(times(m_times->currentIndex())), m_times->currentText());
}

void MeasurePanel::copy() const
{
    QGuiApplication::clipboard()->setText(m_text);
}

void MeasurePanel::retranslate()
{
    m_zoom->setText(tr("Zoom to range"));
    m_zoom->setToolTip(tr("Let the range fill the timeline"));
    m_clear->setText(tr("Clear"));
    m_clear->setToolTip(clearMeaning());
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the figures as text"));
    nameTimes();
    m_times->setAccessibleName(tr("Which times the histogram shows"));
    refresh();
}

void MeasurePanel::nameTimes()
{
    const QSignalBlocker silent(m_times);
    const QStringList texts = timesTexts();
    while (m_times->count() < texts.size())
        m_times->addItem({});
    for (int i = 0; i < m_times->count(); ++i)
        m_times->setItemText(i, texts[i]);
}

void MeasurePanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MeasurePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace loopscope

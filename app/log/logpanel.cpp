#include "app/log/logpanel.h"

#include "app/log/logmodel.h"
#include "app/log/logview.h"
#include "app/selection/selection.h"

#include <QEvent>
#include <QLabel>
#include <QStackedLayout>

namespace loopscope {

namespace {
constexpr qint64 pauseBetweenRounds = 100; // milliseconds between two rounds of new lines
}

LogPanel::LogPanel(Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_selection(selection)
    , m_model(new LogModel(Colors::of(palette()), this))
    , m_view(new LogView(this))
    , m_nothing(new QLabel)
    , m_layout(new QStackedLayout(this))
{
    setObjectName(QStringLiteral("logPanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_view->setModel(m_model);
    m_nothing->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_nothing->setContentsMargins(14, 12, 14, 12);
    m_nothing->setTextFormat(Qt::PlainText);
    m_layout->addWidget(m_nothing);
    m_layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &LogView::clicked, this, &LogPanel::choose);
    connect(m_view, &LogView::activated, this, &LogPanel::choose);
    retranslate();
}

LogPanel::~LogPanel() = default;

void LogPanel::setRecording(std::shared_ptr<const Recording> recording)
{
    m_live = false;
    m_behind = false;
    m_now = recording ? recording->lastTime() : Nanos(0);
    m_model->setRecording(std::move(recording));
    m_layout->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_view->scrollToTop();
}

void LogPanel::advance(Nanos now, bool live)
{
    const bool ended = std::exchange(m_live, live) && !live;
    m_now = now;
    if (!live && !ended && !m_behind)
        return;
    m_behind = true;
    const bool due = !m_taken.isValid() || m_taken.elapsed() >= pauseBetweenRounds;
    if (isVisible() && (due || !live))
        takeNewLines();
}

void LogPanel::takeNewLines()
{
    m_taken.restart();
    m_behind = false;
    const bool follows = m_view->isAtEnd();
    const int before = m_model->rowCount();
    m_model->update(m_now);
    m_layout->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    if (follows && m_model->rowCount() > before)
        m_view->scrollToBottom();
}

void LogPanel::choose(const QModelIndex& index)
{
    const TaskId task = m_model->taskOf(index);
    if (task != noTask)
        m_selection.setTask(task);
    m_selection.setCursor(m_model->entry(index).at);
}

void LogPanel::retranslate()
{
    m_view->setAccessibleName(tr("Log of the run"));
    m_nothing->setText(tr("Nothing has run yet. Each step of a run will be a line here."));
    m_model->retranslate();
}

void LogPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange && isVisible())
        m_view->useSizeOf(font());
    if (event->type() == QEvent::PaletteChange)
        m_model->setColors(Colors::of(palette()));
}

void LogPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_view->useSizeOf(font()); // now, as finding a font is a part of the program's start
    if (m_behind)
        takeNewLines();
}

} // namespace loopscope

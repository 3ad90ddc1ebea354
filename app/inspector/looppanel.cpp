#include "app/inspector/looppanel.h"

#include "app/commands/commandset.h"
#include "app/inspector/loopanswer.h"
#include "app/inspector/momentdelegate.h"
#include "app/inspector/momentmodel.h"
#include "app/look/colors.h"
#include "app/selection/selection.h"
#include "core/timeline/durationtext.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

namespace loopscope {

namespace {

constexpr auto shortestPause = std::chrono::milliseconds(50); // between two refreshes
constexpr std::size_t longestList = 20;

} // namespace

LoopPanel::LoopPanel(CommandSet& commands, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_selection(selection)
    , m_model(new MomentModel(this))
    , m_list(new QListView)
    , m_title(new QLabel)
    , m_ask(new QToolButton)
    , m_answer(new QLabel)
{
    setObjectName(QStringLiteral("loopPanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    layOut();
    m_pending.setSingleShot(true);
    connect(&m_pending, &QTimer::timeout, this, &LoopPanel::refresh);
    connect(&m_selection, &Selection::cursorChanged, this, &LoopPanel::refreshSoon);
    connect(&m_selection, &Selection::taskChanged, m_model, &MomentModel::setChosen);
    connect(m_list, &QListView::clicked, this, &LoopPanel::choose);
    connect(m_list, &QListView::activated, this, &LoopPanel::choose);
    m_model->setChosen(m_selection.task());
    retranslate();
    updateFonts();
    setRecording(nullptr);
}

LoopPanel::~LoopPanel() = default;

void LoopPanel::layOut()
{
    m_title->setObjectName(QStringLiteral("loopTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_ask->setObjectName(QStringLiteral("askLoop"));
    m_ask->setDefaultAction(&m_commands.action(Command::AskLoop));
    m_ask->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_ask->setFocusPolicy(Qt::StrongFocus);
    m_ask->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_answer->setObjectName(QStringLiteral("loopAnswer"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_answer->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // a long name must not widen the panel
    m_list->setObjectName(QStringLiteral("loopMoment"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MomentDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_ask);
    layout->addWidget(m_answer);
    setFocusProxy(m_list);
}

QSize LoopPanel::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 34, metrics.height() * 30};
}

QString LoopPanel::title() const
{
    return m_title->text();
}

QString LoopPanel::answer() const
{
    return m_answer->text();
}

void LoopPanel::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_index.clear();
    m_held.clear();
    m_live = false;
    m_now = m_recording ? m_recording->lastTime() : Nanos(0);
    updateCommand();
    refresh();
}

void LoopPanel::advance(Nanos now, bool live)
{
    const bool wasLive = std::exchange(m_live, live);
    const bool moved = std::exchange(m_now, now) != now; // also where the first frame was the last
    updateCommand();
    if (live)
        refreshSoon();
    else if (wasLive || moved || m_pending.isActive())
        refresh();
}

void LoopPanel::updateCommand()
{
    const bool may = m_live && m_recording && m_recording->zero() && !m_recording->isOver() &&
                     m_recording->questions().size() < maxQuestions;
    m_commands.action(Command::AskLoop).setEnabled(may);
}

// Live frames come by themselves, so what is too soon can be left to a later one; a cursor that stops moving
// cannot.
void LoopPanel::refreshSoon()
{
    const std::chrono::milliseconds elapsed(m_shown.isValid() ? m_shown.elapsed() : shortestPause.count());
    if (elapsed >= shortestPause)
        refresh();
    else if (!m_pending.isActive())
        m_pending.start(shortestPause - elapsed);
}

void LoopPanel::refresh()
{
    m_pending.stop();
    if (!isVisible())
        return;
    m_shown.restart();
    showMoment();
    showAnswer();
}

void LoopPanel::showMoment()
{
    if (!m_recording || !m_recording->zero()) {
        m_title->setText(tr("The loop"));
        m_model->setRows({{.kind = MomentRow::Kind::Nothing, .text = tr("nothing has run yet")}});
        return;
    }
    const Nanos time = m_selection.cursor().value_or(m_now);
    m_title->setText(tr("The loop at %1").arg(durationText(time)));
    const TaskId current =
        m_list->currentIndex().isValid() ? m_model->row(m_list->currentIndex()).task : noTask;
    m_model->setRows(MomentRows::of(*m_recording, m_index.at(*m_recording, time, longestList)));
    // Who goes through the lines with the keys stays on the task when it moves to another list.
    const QModelIndex same = m_model->indexOf(current);
    if (same.isValid() && same != m_list->currentIndex())
        m_list->selectionModel()->setCurrentIndex(same, QItemSelectionModel::NoUpdate);
}

void LoopPanel::showAnswer()
{
    LoopAnswer::Text answer{LoopAnswer::invitation()};
    if (m_recording) {
        m_held.update(*m_recording, m_now);
        answer = LoopAnswer::of(*m_recording, m_held, m_now);
    }
    const Colors colors = Colors::of(this->palette());
    QPalette palette = m_answer->palette();
    palette.setColor(m_answer->foregroundRole(), answer.late ? colors.held : colors.faint);
    if (palette != m_answer->palette())
        m_answer->setPalette(palette);
    m_answer->setText(answer.text);
    m_answer->setToolTip(QStringLiteral("<span>%1</span>").arg(answer.text.left(1000).toHtmlEscaped()));
}

void LoopPanel::choose(const QModelIndex& index)
{
    const TaskId task = m_model->row(index).task;
    if (task != noTask)
        m_selection.setTask(task);
}

void LoopPanel::retranslate()
{
    m_list->setAccessibleName(tr("What is on the loop"));
    m_answer->setAccessibleName(tr("The loop's answer"));
    m_title->setToolTip(tr("At the cursor; without one, now or at the end of the run"));
    refresh();
}

void LoopPanel::updateFonts()
{
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_answer->setFixedHeight(fontMetrics().lineSpacing() * 3); // whatever it says, the lines above stay put
    m_list->doItemsLayout();
}

void LoopPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::LanguageChange: retranslate(); break;
    case QEvent::FontChange: updateFonts(); break;
    case QEvent::PaletteChange: refresh(); break;
    default: break;
    }
}

void LoopPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace loopscope

#include "app/compare/comparepage.h"

#include "app/commands/commandset.h"
#include "app/compare/compareview.h"
#include "app/compare/comparewords.h"
#include "app/compare/comparisonsaid.h"
#include "app/compare/overlayview.h"
#include "app/compare/pastruns.h"
#include "app/compare/sharebutton.h"
#include "app/compare/taskbytask.h"
#include "core/race/ranktest.h"
#include "core/trace/clock.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace loopscope {

namespace {
constexpr int frameInterval = 16; // ms
constexpr int sideWidth = 236;
constexpr int edge = 10;
constexpr int mostRounds = 100;

template <class Button>
Button* named(const char* name)
{
    auto* button = new Button;
    button->setObjectName(QLatin1String(name));
    return button;
}
} // namespace

ComparePage::ComparePage(CommandSet& commands, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_view(new CompareView(commands, selection))
    , m_byTask(new TaskByTask(commands, selection, *m_view, this))
    , m_runs(new PastRuns(this))
    , m_list(named<QListView>("pastRuns"))
    , m_listTitle(new QLabel)
    , m_verdict(named<QLabel>("compareVerdict"))
    , m_play(named<QPushButton>("playTogether"))
    , m_share(makeShare())
    , m_roundsLabel(new QLabel)
    , m_rounds(named<QSpinBox>("rounds"))
    , m_race(named<QPushButton>("raceAgain"))
    , m_side(nullptr)
    , m_add(named<QPushButton>("addRecording"))
    , m_back(named<QPushButton>("bringBack"))
    , m_close(named<QPushButton>("closeCompare"))
{
    layOut();
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameInterval);
    connect(&m_frames, &QTimer::timeout, this, &ComparePage::onFrame);
    connect(m_runs, &PastRuns::comparedChanged, this, &ComparePage::onCompared);
    connect(m_byTask, &TaskByTask::changed, this, &ComparePage::onViewChanged);
    connect(m_play, &QPushButton::clicked, this, &ComparePage::playTogether);
    connect(m_list, &QListView::activated, this, &ComparePage::bringBack);
    connect(m_back, &QPushButton::clicked, this, &ComparePage::bringBack);
    connect(m_add, &QPushButton::clicked, this, &ComparePage::recordingWanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_back->setEnabled(current.isValid()); });
    QAction& race = m_commands.action(Command::RunAllFour);
    connect(m_race, &QPushButton::clicked, &race, &QAction::trigger);
    connect(&race, &QAction::changed, this, [this, &race] { m_race->setEnabled(race.isEnabled()); });
    m_race->setEnabled(race.isEnabled());
    connect(m_close, &QPushButton::clicked, &m_commands.action(Command::Compare), &QAction::trigger);
    retranslate();
    onCompared();
}

ShareButton* ComparePage::makeShare()
{
    const auto isByTask = [this] { return m_byTask->isOn(); };
    return new ShareButton(
        {.picture = [this] { return shownPicture(); },
         .text =
             [this, isByTask] {
                 return isByTask() ? m_byTask->text() : ComparisonSaid::text(m_view->groups());
             },
         .table =
             [this, isByTask] {
                 return isByTask() ? m_byTask->markdown() : ComparisonSaid::markdown(m_view->groups());
             },
         .command = [this] { return ComparisonSaid::command(m_view->groups().front()); }});
}

void ComparePage::layOut()
{
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(&m_byTask->views(), 1);
    left->addWidget(makeFoot());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(left, 1);
    m_side = makeSide();
    layout->addWidget(m_side);
}

// The verdict, and what can be done with it.
QWidget* ComparePage::makeFoot()
{
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont bold; // as large as all text, whatever that becomes
    bold.setBold(true);
    m_verdict->setFont(bold);
    m_rounds->setRange(1, mostRounds);
    m_roundsLabel->setBuddy(m_rounds);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_play);
    buttons->addWidget(&m_byTask->toggle());
    buttons->addWidget(&m_byTask->onlyDifferences());
    buttons->addWidget(m_share);
    buttons->addStretch();
    buttons->addWidget(m_roundsLabel);
    buttons->addWidget(m_rounds);
    buttons->addWidget(m_race);
    buttons->addSpacing(edge);
    buttons->addWidget(m_close);
    auto* foot = new QWidget;
    auto* layout = new QVBoxLayout(foot);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_verdict);
    layout->addLayout(buttons);
    return foot;
}

// Every run since the start.
QWidget* ComparePage::makeSide()
{
    m_list->setModel(m_runs);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSpacing(3);
    auto* side = new QWidget;
    side->setFixedWidth(sideWidth);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_listTitle);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_back);
    layout->addWidget(m_add);
    m_back->setEnabled(false);
    return side;
}

void ComparePage::onCompared()
{
    stopPlaying();
    m_view->setRuns(m_runs->compared());
    m_view->setTraces(m_runs->comparedTraces());
    layOver();
    const bool some = !m_view->runs().empty();
    m_share->setEnabled(some);
    m_share->setHasCommand(some && !ComparisonSaid::command(m_view->groups().front()).isEmpty());
}

PlotView& ComparePage::shownView() const
{
    return m_byTask->shown();
}

void ComparePage::setActive(bool active)
{
    m_byTask->setActive(active);
}

// Not between two runs of a race, and not where a trace would be left out.
void ComparePage::layOver()
{
    const bool alone = m_progress.isEmpty() && m_view->traceCount() == 0;
    m_byTask->setRuns(alone ? m_view->runs() : Runs());
}

void ComparePage::onViewChanged()
{
    if (m_byTask->isOn() && m_clock.isPlaying())
        stopPlaying();
    m_play->setEnabled(m_progress.isEmpty() && !m_byTask->isOn() && !m_view->runs().empty());
    showVerdict();
    if (focusProxy() == &m_byTask->shown())
        return;
    setFocusProxy(&m_byTask->shown());
    emit viewChanged();
}

void ComparePage::advance(const Recording& run, Nanos now, bool live)
{
    m_view->advance(run, now, live);
    if (live)
        return;
    m_runs->refresh();
    layOver();
}

void ComparePage::setProgress(const QString& progress)
{
    m_progress = progress;
    layOver();
    m_share->setEnabled(progress.isEmpty() && !m_view->runs().empty());
    m_list->setEnabled(progress.isEmpty());
    m_add->setEnabled(progress.isEmpty());
    m_rounds->setEnabled(progress.isEmpty());
}

std::size_t ComparePage::rounds() const
{
    return static_cast<std::size_t>(m_rounds->value());
}

void ComparePage::setPresenting(bool presenting)
{
    m_side->setVisible(!presenting);
    m_view->setPresenting(presenting);
    m_byTask->overlay().setPresenting(presenting);
}

QString ComparePage::verdict() const
{
    return m_verdict->text();
}

void ComparePage::showVerdict()
{
    if (m_byTask->isOn())
        return m_verdict->setText(m_byTask->overlay().sentence());
    QStringList sentences{m_progress.isEmpty() ? CompareWords::verdict(m_view->groups()) : m_progress};
    if (m_view->traceCount() > 0)
        sentences << CompareWords::besideTraces(m_view->traceCount());
    m_verdict->setText(sentences.join(QLatin1Char(' ')));
}

void ComparePage::playTogether()
{
    if (m_clock.isPlaying())
        return stopPlaying();
    m_clock.play(Nanos(0), steadyNow());
    m_view->setPlayed(Nanos(0));
    m_frames.start();
    retranslate();
}

void ComparePage::onFrame()
{
    const Nanos at = m_clock.advance(steadyNow(), m_view->longest());
    if (m_clock.isPlaying())
        m_view->setPlayed(at);
    else
        stopPlaying();
}

void ComparePage::stopPlaying()
{
    m_frames.stop();
    m_clock.pause();
    m_view->setPlayed(std::nullopt);
    retranslate();
}

void ComparePage::bringBack()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || !m_progress.isEmpty())
        return;
    if (const NamedTrace trace = m_runs->trace(current.row()); trace.trace)
        emit traceWanted(trace.trace, trace.name);
    else
        emit runWanted(m_runs->run(current.row()));
}

// What the view shows, with the verdict beneath it.
QPixmap ComparePage::shownPicture() const
{
    PlotView& view = shownView();
    QPixmap picture(QSize(view.width(), view.height() + m_verdict->height() + 2 * edge) *
                    devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(palette().color(QPalette::Window));
    view.render(&picture);
    m_verdict->render(&picture, QPoint(edge, view.height() + edge));
    return picture;
}

void ComparePage::hideEvent(QHideEvent* event)
{
    stopPlaying();
    QWidget::hideEvent(event);
}

void ComparePage::retranslate()
{
    m_listTitle->setText(tr("Runs since the start"));
    m_list->setAccessibleName(tr("Runs since the start: tick those to compare"));
    m_play->setText(m_clock.isPlaying() ? tr("S&top playing") : tr("&Play together"));
    m_play->setToolTip(tr("Replay all of them from one zero, at true speed"));
    m_roundsLabel->setText(tr("&Rounds:"));
    m_rounds->setToolTip(
        tr("How often each way is run, in another order each round. Medians are compared; from "
           "%1 rounds on a test tells their differences from chance.")
            .arg(leastSample));
    m_race->setText(tr("Run &all four"));
    m_race->setToolTip(tr("Run the plan in each of the four ways, one after the other (F8)"));
    m_close->setText(tr("&Back to the timeline"));
    m_byTask->retranslate();
    m_add->setText(tr("Add a re&cording…"));
    m_back->setText(tr("Show in the time&line"));
}

void ComparePage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    m_runs->refresh();
    showVerdict();
}

} // namespace loopscope

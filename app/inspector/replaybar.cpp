#include "app/inspector/replaybar.h"

#include "app/commands/commandset.h"
#include "app/plot/glyphbutton.h"
#include "app/selection/selection.h"
#include "core/timeline/durationtext.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace loopscope {

namespace {

constexpr std::chrono::milliseconds frame(16);
constexpr std::chrono::milliseconds shortestRefresh(50); // between two showings of the position

// What the button does then.
QString playing()
{
    return QStringLiteral("❚❚");
}

QString paused()
{
    return QStringLiteral("▶");
}

} // namespace

ReplayBar::ReplayBar(CommandSet& commands, Selection& selection, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_selection(selection)
    , m_play(new GlyphButton(QString(), commands.action(Command::Play), this))
    , m_speed(new QComboBox)
    , m_position(new QLabel)
{
    setObjectName(QStringLiteral("replayBar"));
    layOut();
    connectCommands();
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frame);
    m_pending.setSingleShot(true);
    connect(&m_frame, &QTimer::timeout, this, &ReplayBar::playOn);
    connect(&m_pending, &QTimer::timeout, this, &ReplayBar::showPosition);
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { setSpeed(static_cast<std::size_t>(index)); });
    connect(&m_selection, &Selection::cursorChanged, this, &ReplayBar::onCursorChanged);
    retranslate();
    updateFonts();
    setRecording(nullptr);
}

void ReplayBar::layOut()
{
    m_play->setObjectName(QStringLiteral("play"));
    m_play->setAutoRepeat(false);
    auto* previous = new GlyphButton(QStringLiteral("❘◀"), m_commands.action(Command::PreviousEvent), this);
    auto* next = new GlyphButton(QStringLiteral("▶❘"), m_commands.action(Command::NextEvent), this);
    previous->setObjectName(QStringLiteral("previousEvent"));
    next->setObjectName(QStringLiteral("nextEvent"));
    m_speed->setObjectName(QStringLiteral("speed"));
    for (const double speed : ReplayClock::speeds)
        m_speed->addItem(QStringLiteral("%1×").arg(speed));
    m_speed->setCurrentIndex(static_cast<int>(m_clock.speed()));
    m_position->setObjectName(QStringLiteral("position"));
    m_position->setTextFormat(Qt::PlainText);
    m_position->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it widens nothing
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* keys = new QHBoxLayout;
    keys->setSpacing(4);
    for (QWidget* widget : std::initializer_list<QWidget*>{previous, m_play, next, m_speed})
        keys->addWidget(widget);
    keys->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 2);
    layout->setSpacing(2);
    layout->addLayout(keys);
    layout->addWidget(m_position);
}

// Not the key of Play: Space presses what has the focus here.
void ReplayBar::connectCommands()
{
    const auto on = [this](Command command, auto&& perform) {
        connect(&m_commands.action(command), &QAction::triggered, this, perform);
    };
    on(Command::Play, [this] { toggle(); });
    on(Command::PreviousEvent, [this] { step(false); });
    on(Command::NextEvent, [this] { step(true); });
    on(Command::Slower, [this] { setSpeed(m_clock.speed() - 1); });
    on(Command::Faster, [this] { setSpeed(m_clock.speed() + 1); });
    m_commands.addTo(*this, {Command::PreviousEvent, Command::NextEvent, Command::Slower, Command::Faster});
}

void ReplayBar::setRecording(std::shared_ptr<const Recording> recording)
{
    m_recording = std::move(recording);
    m_steps.clear();
    m_live = false;
    m_now = m_recording ? m_recording->lastTime() : Nanos(0);
    pause();
    showPosition();
}

void ReplayBar::advance(Nanos now, bool live)
{
    const bool wasLive = std::exchange(m_live, live);
    const bool moved = std::exchange(m_now, now) != now; // also where the first frame was the last
    updateCommands();
    if (live)
        showPositionSoon();
    else if (wasLive || moved)
        showPosition();
}

bool ReplayBar::isMoving() const
{
    return m_clock.isPlaying() || (m_live && hasRun() && !m_selection.cursor());
}

QString ReplayBar::position() const
{
    return m_position->text();
}

// The last moment there is to show, so far.
Nanos ReplayBar::end() const
{
    return std::max(m_now, m_recording->lastTime());
}

void ReplayBar::toggle()
{
    if (m_clock.isPlaying())
        pause();
    else if (m_live && !m_selection.cursor())
        moveTo(m_now);
    else
        play();
}

// From the front where it is over, or where no moment is chosen.
void ReplayBar::play()
{
    const Nanos from = m_selection.cursor().value_or(end());
    m_clock.play(!m_live && from >= end() ? Nanos(0) : from, m_steadyNow());
    m_frame.start();
    updateCommands();
    playOn();
}

void ReplayBar::pause()
{
    m_clock.pause();
    m_frame.stop();
    updateCommands();
}

void ReplayBar::playOn()
{
    const Nanos time = m_clock.advance(m_steadyNow(), end());
    const bool over = !m_clock.isPlaying();
    if (over)
        pause();
    if (over && m_live) // it is at the present, and stays there
        m_selection.setCursor(std::nullopt);
    else
        moveTo(time);
}

// Without a cursor it is the present: what comes next begins again at the front.
void ReplayBar::step(bool forward)
{
    pause();
    m_steps.update(*m_recording);
    const std::optional<Nanos> cursor = m_selection.cursor();
    const std::optional<Nanos> time = forward ? m_steps.after(cursor.value_or(Nanos(-1)))
                                              : m_steps.before(cursor.value_or(end() + Nanos(1)));
    if (time)
        moveTo(*time);
}

void ReplayBar::setSpeed(std::size_t speed)
{
    m_clock.setSpeed(speed, m_steadyNow());
    m_speed->setCurrentIndex(static_cast<int>(speed));
    updateCommands();
}

void ReplayBar::moveTo(Nanos time)
{
    m_movesCursor = true;
    m_selection.setCursor(time);
    m_movesCursor = false;
    emit cursorMoved(time);
}

// Who puts the cursor elsewhere while it plays goes on from there; who takes it away stops.
void ReplayBar::onCursorChanged()
{
    const std::optional<Nanos> cursor = m_selection.cursor();
    if (!m_movesCursor && m_clock.isPlaying()) {
        if (cursor)
            m_clock.play(*cursor, m_steadyNow());
        else
            pause();
    }
    updateCommands();
    showPositionSoon();
}

void ReplayBar::updateCommands()
{
    if (hasRun())
        m_steps.update(*m_recording);
    const auto enable = [this](Command command, bool may) {
        m_commands.action(command).setEnabled(may && hasRun());
    };
    const std::optional<Nanos> cursor = m_selection.cursor();
    enable(Command::Play, true);
    enable(Command::PreviousEvent, !cursor || m_steps.before(*cursor));
    enable(Command::NextEvent, !cursor || m_steps.after(*cursor));
    enable(Command::Slower, m_clock.speed() > 0);
    enable(Command::Faster, m_clock.speed() + 1 < ReplayClock::speeds.size());
    m_speed->setEnabled(hasRun());
    m_play->setText(isMoving() ? playing() : paused());
}

void ReplayBar::showPositionSoon()
{
    const std::chrono::milliseconds elapsed(m_shown.isValid() ? m_shown.elapsed() : shortestRefresh.count());
    if (elapsed >= shortestRefresh)
        showPosition();
    else if (!m_pending.isActive())
        m_pending.start(shortestRefresh - elapsed);
}

void ReplayBar::showPosition()
{
    m_pending.stop();
    if (!isVisible())
        return;
    m_shown.restart();
    if (!hasRun()) {
        m_position->setText(tr("nothing to play yet"));
        return;
    }
    const Nanos time = m_selection.cursor().value_or(end());
    m_position->setText(
        tr("event %L1 of %L2 · %3").arg(m_steps.numberAt(time)).arg(m_steps.count()).arg(durationText(time)));
}

void ReplayBar::retranslate()
{
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the recording is played; 1× is as fast as it happened"));
    m_position->setToolTip(
        tr("An event: a task changes its state, a callback begins or ends, a heartbeat is answered, a "
           "question is asked or answered. What happens at the same moment is one event."));
    showPosition();
}

// Nothing beside the button moves when its sign changes.
void ReplayBar::updateFonts()
{
    m_play->setMinimumWidth(fontMetrics().horizontalAdvance(playing()) +
                            3 * fontMetrics().averageCharWidth());
}

void ReplayBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        updateFonts();
}

void ReplayBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showPosition();
}

} // namespace loopscope

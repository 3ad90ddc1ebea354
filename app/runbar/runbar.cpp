#include "app/runbar/runbar.h"

#include "app/look/colors.h"
#include "app/look/wording.h"
#include "app/runbar/elapsed.h"
#include "app/runbar/segments.h"
#include "core/plan/plan.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace loopscope {

namespace {

QStringList asyncNames()
{
    QStringList names;
    for (const StrategyKind kind : StrategyChoice::asyncStrategies)
        names << Wording::strategy(kind);
    return names;
}

// The platform's own button in the colour of what to press next; where its style ignores that, a plain one.
// Styles lighten a button's colour, so under white text it starts darker.
void colorButton(QPushButton& button, bool emphasized, const QColor& fill, const QColor& text)
{
    QPalette look;
    if (emphasized) {
        look.setColor(QPalette::Button, text.lightness() > 128 ? fill.darker(125) : fill);
        look.setColor(QPalette::ButtonText, text);
    }
    button.setPalette(look);
    QFont font;
    font.setBold(emphasized);
    button.setFont(font);
}

} // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent)
    , m_run(new QPushButton(tr("▶ Run")))
    , m_stop(new QPushButton(tr("■ Stop")))
    , m_sides(new Segments({tr("Sync"), tr("Async")}, true))
    , m_sync(new Segments({Wording::strategy(StrategyKind::Blocking)}, false))
    , m_async(new Segments(asyncNames(), false))
    , m_limitLabel(new QLabel(tr("Limit")))
    , m_limit(new QSpinBox)
    , m_workersLabel(new QLabel(tr("Workers")))
    , m_workers(new QSpinBox)
    , m_elapsed(new Elapsed)
    , m_follow(new QPushButton(tr("◎ Follow")))
    , m_fit(new QPushButton(tr("⤢ Fit")))
{
    m_run->setObjectName(QStringLiteral("run"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_limit->setRange(0, maxTasks);
    m_limit->setSpecialValueText(tr("none"));
    m_workers->setRange(1, maxWorkers);
    m_follow->setCheckable(true);
    m_run->setToolTip(tr("Run the tasks (F5)"));
    m_stop->setToolTip(tr("Stop the run (Shift+F5)"));
    m_sides->setToolTip(tr("Flip between synchronous and asynchronous (F7)"));
    m_limit->setToolTip(tr("Most tasks at once"));
    m_workers->setToolTip(tr("Threads of the pool"));
    m_follow->setToolTip(tr("Keep the present in view"));
    m_fit->setToolTip(tr("Show the whole run (F in the timeline)"));
    m_limitLabel->setBuddy(m_limit);
    m_workersLabel->setBuddy(m_workers);
    layOut();
    connectParts();
    setSettings(resolved({}));
    setFollowing(true);
    setRunning(false);
}

void RunBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_run, m_stop, m_sides, m_sync, m_async})
        layout->addWidget(part);
    for (QPushButton* button : {m_run, m_stop, m_follow, m_fit})
        button->setMinimumHeight(m_async->sizeHint().height());
    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_limitLabel, m_limit, m_workersLabel, m_workers})
        numbers->addWidget(part);
    layout->addLayout(numbers);
    layout->addWidget(m_elapsed, 1);
    layout->addWidget(m_follow);
    layout->addWidget(m_fit);
}

void RunBar::connectParts()
{
    connect(m_run, &QPushButton::clicked, this, &RunBar::runPressed);
    connect(m_stop, &QPushButton::clicked, this, &RunBar::stopPressed);
    connect(m_fit, &QPushButton::clicked, this, &RunBar::fitPressed);
    connect(m_follow, &QPushButton::toggled, this, &RunBar::followChanged);
    connect(m_sides, &Segments::chosen, this, [this](int index) {
        m_choice.setSide(index == 0 ? Side::Sync : Side::Async);
        showChoice();
    });
    connect(m_async, &Segments::chosen, this, [this](int index) {
        m_choice.choose(StrategyChoice::asyncStrategies[static_cast<std::size_t>(index)]);
        showChoice();
    });
}

void RunBar::setSettings(const RunSettings& settings)
{
    m_choice.choose(settings.strategy);
    m_limit->setValue(settings.limit);
    m_workers->setValue(settings.workers);
    showChoice();
}

RunSettings RunBar::settings(RunSettings base) const
{
    base.strategy = m_choice.strategy();
    base.limit = m_limit->value();
    base.workers = m_workers->value();
    return base;
}

void RunBar::flip()
{
    m_choice.flip();
    showChoice();
}

void RunBar::showChoice()
{
    const bool sync = m_choice.side() == Side::Sync;
    m_sides->setCurrent(sync ? 0 : 1);
    m_async->setCurrent(m_choice.asyncIndex());
    m_sync->setVisible(sync);
    m_async->setVisible(!sync);
    const bool limited = m_choice.strategy() == StrategyKind::Concurrent;
    const bool pooled = m_choice.strategy() == StrategyKind::Pool;
    m_limitLabel->setVisible(limited);
    m_limit->setVisible(limited);
    m_workersLabel->setVisible(pooled);
    m_workers->setVisible(pooled);
}

void RunBar::setRunning(bool running)
{
    const bool hadFocus = m_run->hasFocus() || m_stop->hasFocus();
    m_running = running;
    m_run->setEnabled(!running && m_canRun);
    m_stop->setEnabled(running);
    for (QWidget* part : std::initializer_list<QWidget*>{m_sides, m_sync, m_async, m_limit, m_workers})
        part->setEnabled(!running);
    if (hadFocus) // not to the next widget that happens to be enabled
        (running ? m_stop : m_run)->setFocus();
    emphasize();
}

void RunBar::setCanRun(bool canRun)
{
    m_canRun = canRun;
    m_run->setEnabled(!m_running && canRun);
    emphasize();
}

void RunBar::setFollowing(bool following)
{
    const QSignalBlocker blocker(m_follow);
    m_follow->setChecked(following);
}

void RunBar::focusRun()
{
    m_run->setFocus();
}

void RunBar::emphasize()
{
    const Colors colors = Colors::of(palette());
    colorButton(*m_run, m_run->isEnabled(), colors.accent, colors.onAccent);
    colorButton(*m_stop, m_running, colors.held, colors.onHeld);
}

void RunBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        emphasize();
}

} // namespace loopscope

#include "app/runbar/runbar.h"

#include "app/commands/commandbutton.h"
#include "app/commands/commandset.h"
#include "app/look/colors.h"
#include "app/runbar/elapsed.h"
#include "app/runbar/numberfield.h"
#include "app/runbar/segments.h"
#include "core/plan/plan.h"
#include "core/words/wording.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QSpinBox>

#include <utility>

namespace loopscope {

namespace {

// In the order of StrategyChoice::asyncStrategies, after the synchronous one.
constexpr std::array strategyCommands{
    std::pair{Command::ChooseBlocking, StrategyKind::Blocking},
    std::pair{Command::ChooseSequential, StrategyKind::Sequential},
    std::pair{Command::ChooseConcurrent, StrategyKind::Concurrent},
    std::pair{Command::ChoosePool, StrategyKind::Pool},
    std::pair{Command::ChooseUnawaited, StrategyKind::Unawaited},
};

} // namespace

RunBar::RunBar(CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_run(new CommandButton(commands.action(Command::Run)))
    , m_stop(new CommandButton(commands.action(Command::Stop)))
    , m_sides(new Segments(2, true))
    , m_sync(new Segments(1, false))
    , m_async(new Segments(static_cast<int>(StrategyChoice::asyncStrategies.size()), false))
    , m_limit(new NumberField(0, maxTasks))
    , m_workers(new NumberField(1, maxWorkers))
    , m_connections(new NumberField(0, maxConnections))
    , m_elapsed(new Elapsed)
    , m_follow(new CommandButton(commands.action(Command::Follow)))
    , m_fit(new CommandButton(commands.action(Command::Fit)))
    , m_all(new CommandButton(commands.action(Command::RunAllFour)))
{
    m_run->setObjectName(QStringLiteral("run"));
    m_stop->setObjectName(QStringLiteral("stop"));
    m_all->setObjectName(QStringLiteral("runAllFour"));
    retranslate();
    layOut();
    connectParts();
    setSettings(resolved({}));
    setRunning(false);
}

void RunBar::layOut()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(12);
    for (QWidget* part : std::initializer_list<QWidget*>{m_run, m_stop, m_sides, m_sync, m_async, m_limit,
                                                         m_workers, m_connections})
        layout->addWidget(part);
    layout->addWidget(m_elapsed, 1);
    layout->addWidget(m_follow);
    layout->addWidget(m_fit);
    layout->addWidget(m_all);
    for (CommandButton* button : {m_run, m_stop, m_follow, m_fit, m_all})
        button->setMinimumHeight(m_async->sizeHint().height());
}

void RunBar::connectParts()
{
    connect(m_sides, &Segments::chosen, this, [this](int index) {
        StrategyChoice choice = m_choice;
        choice.setSide(index == 0 ? Side::Sync : Side::Async);
        takeOver(choice);
    });
    connect(m_async, &Segments::chosen, this,
            [this](int index) { choose(StrategyChoice::asyncStrategies[static_cast<std::size_t>(index)]); });
    for (NumberField* field : {m_limit, m_workers, m_connections})
        connect(field, &NumberField::changed, this, &RunBar::settingsChanged);
    for (const auto& [command, strategy] : strategyCommands)
        connect(&m_commands.action(command), &QAction::triggered, this,
                [this, chosen = strategy] { choose(chosen); });
    connect(&m_commands.action(Command::Flip), &QAction::triggered, this, &RunBar::flip);
    for (const Command command : {Command::Run, Command::Stop, Command::Follow})
        connect(&m_commands.action(command), &QAction::changed, this, &RunBar::emphasize);
}

void RunBar::retranslate()
{
    m_run->setSignAndText(QStringLiteral("▶"), tr("Run"));
    m_stop->setSignAndText(QStringLiteral("■"), tr("Stop"));
    m_follow->setSignAndText(QStringLiteral("◎"), tr("Follow"));
    m_fit->setSignAndText(QStringLiteral("⤢"), tr("Fit"));
    m_all->setSignAndText(QStringLiteral("≡"), tr("Run all four"));
    m_sides->setTexts({tr("Sync"), tr("Async")},
                      {tr("Synchronous: one after the other, and the loop is held all the while (F7)"),
                       tr("Asynchronous: the loop goes on while tasks wait (F7)")});
    m_sync->setTexts({Wording::strategy(StrategyKind::Blocking)},
                     {m_commands.action(Command::ChooseBlocking).toolTip()});
    QStringList names;
    QStringList meanings;
    for (const auto& [command, strategy] : strategyCommands) {
        if (strategy == StrategyKind::Blocking)
            continue;
        names << Wording::strategy(strategy);
        meanings << m_commands.action(command).toolTip();
    }
    m_async->setTexts(names, meanings);
    m_limit->setTexts(tr("Limit"), tr("Most tasks at once, as a semaphore"), tr("none"));
    m_workers->setTexts(tr("Workers"), tr("Threads of the pool"));
    m_connections->setTexts(tr("Connections"), tr("Most connections to one host; Qt and browsers have six"),
                            tr("no limit"));
}

void RunBar::setSettings(const RunSettings& settings)
{
    m_choice.choose(settings.strategy);
    m_limit->setValue(settings.limit);
    m_workers->setValue(settings.workers);
    m_connections->setValue(settings.connections);
    showChoice();
}

RunSettings RunBar::settings(RunSettings base) const
{
    base.strategy = m_choice.strategy();
    base.limit = m_limit->value();
    base.workers = m_workers->value();
    base.connections = m_connections->value();
    return base;
}

// What is as it would be without the plan's word needs none.
PlanSettings RunBar::planSettings(PlanSettings base) const
{
    const RunSettings usual = resolved({});
    const auto keep = [](std::optional<int>& setting, int value, int usualValue) {
        if (setting || value != usualValue)
            setting = value;
    };
    base.strategy = m_choice.strategy();
    keep(base.limit, m_limit->value(), usual.limit);
    keep(base.workers, m_workers->value(), usual.workers);
    keep(base.connections, m_connections->value(), usual.connections);
    return base;
}

void RunBar::flip()
{
    StrategyChoice choice = m_choice;
    choice.flip();
    takeOver(choice);
}

void RunBar::choose(StrategyKind strategy)
{
    StrategyChoice choice = m_choice;
    choice.choose(strategy);
    takeOver(choice);
}

void RunBar::takeOver(StrategyChoice choice)
{
    m_choice = choice;
    showChoice();
    emit settingsChanged();
}

void RunBar::showChoice()
{
    const StrategyKind strategy = m_choice.strategy();
    const bool sync = m_choice.side() == Side::Sync;
    m_sides->setCurrent(sync ? 0 : 1);
    m_async->setCurrent(m_choice.asyncIndex());
    m_async->setPartVisible(static_cast<int>(StrategyChoice::asyncStrategies.size()) - 1,
                            strategy == StrategyKind::Unawaited);
    const bool limited = strategy == StrategyKind::Concurrent;
    const bool pooled = strategy == StrategyKind::Pool;
    const std::array<std::pair<QWidget*, bool>, 5> parts{
        {{m_sync, sync},
         {m_async, !sync},
         {m_limit, !m_running && limited},
         {m_workers, !m_running && pooled},
         {m_connections, !m_running && m_hasUrls && (limited || pooled)}}};
    // What goes, goes first: showing a part lays the window out at once, and it would grow for both.
    for (const auto& [part, shown] : parts) {
        if (!shown)
            part->hide();
    }
    for (const auto& [part, shown] : parts)
        part->setVisible(shown);
    for (const auto& [command, kind] : strategyCommands)
        m_commands.action(command).setChecked(kind == strategy);
    fitIntoWidth();
    updateGeometry();
}

void RunBar::setRunning(bool running)
{
    const QWidget* focus = QApplication::focusWidget();
    const bool hadFocus = focus && isAncestorOf(focus);
    m_running = running;
    for (QWidget* part : std::initializer_list<QWidget*>{m_sides, m_sync, m_async})
        part->setEnabled(!running);
    for (const auto& [command, kind] : strategyCommands)
        m_commands.action(command).setEnabled(!running);
    m_commands.action(Command::Flip).setEnabled(!running);
    showChoice();
    if (hadFocus) // not to the next widget that happens to be enabled
        (running ? m_stop : m_run)->setFocus();
}

void RunBar::setHasUrls(bool hasUrls)
{
    m_hasUrls = hasUrls;
    showChoice();
}

int RunBar::compactSaves() const
{
    int saved = 0;
    for (const CommandButton* button : {m_run, m_stop, m_follow, m_fit, m_all})
        saved += button->compactSaves();
    for (const NumberField* field : {m_limit, m_workers, m_connections})
        saved += field->compactSaves();
    return saved;
}

QSize RunBar::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return {leastWidth(), least.height()};
}

// Of all that shows, in its narrowest form, whichever form it has now.
int RunBar::leastWidth() const
{
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right() - layout()->spacing();
    for (QWidget* part : std::initializer_list<QWidget*>{m_run, m_stop, m_sides, m_sync, m_async, m_limit,
                                                         m_workers, m_connections, m_follow, m_fit, m_all}) {
        if (!part->isHidden())
            width += part->sizeHint().width() + layout()->spacing();
    }
    return width + layout()->spacing() - (m_compact ? 0 : compactSaves());
}

void RunBar::fitIntoWidth()
{
    if (!testAttribute(Qt::WA_WState_Created)) // its width is nobody's yet
        return;
    const bool compact = minimumSizeHint().width() + compactSaves() > width();
    if (compact == m_compact)
        return;
    m_compact = compact;
    for (CommandButton* button : {m_run, m_stop, m_follow, m_fit, m_all})
        button->setCompact(compact);
    for (NumberField* field : {m_limit, m_workers, m_connections})
        field->setCompact(compact);
}

void RunBar::resizeEvent(QResizeEvent*)
{
    fitIntoWidth();
}

void RunBar::focusRun()
{
    m_run->setFocus();
}

void RunBar::emphasize()
{
    const Colors colors = Colors::of(palette());
    m_run->emphasize(m_run->isEnabled(), colors.accent, colors.onAccent);
    m_stop->emphasize(m_stop->isEnabled(), colors.held, colors.onHeld);
    m_follow->fillWhereChecked(colors.url.pale);
}

void RunBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        emphasize();
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace loopscope

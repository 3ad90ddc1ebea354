#include "app/compare/taskbytask.h"

#include "app/commands/commandset.h"
#include "app/compare/compareview.h"
#include "app/compare/differencessaid.h"
#include "app/compare/overlayview.h"

#include <QPushButton>
#include <QStackedWidget>

namespace loopscope {

namespace {

QPushButton* checkableButton(const char* name)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setCheckable(true);
    return button;
}

bool canBeLaidOver(const Runs& runs)
{
    return runs.size() == 2 && runs[0]->isOver() && runs[1]->isOver();
}

} // namespace

TaskByTask::TaskByTask(CommandSet& commands, Selection& selection, CompareView& strips, QObject* parent)
    : QObject(parent)
    , m_commands(commands)
    , m_strips(strips)
    , m_overlay(new OverlayView(commands, selection))
    , m_views(new QStackedWidget)
    , m_toggle(checkableButton("taskByTask"))
    , m_only(checkableButton("onlyDifferences"))
{
    m_views->addWidget(&strips);
    m_views->addWidget(m_overlay);
    m_overlay->setActive(false);
    QAction& action = commands.action(Command::TaskByTask);
    connect(&action, &QAction::triggered, this, &TaskByTask::onTriggered);
    connect(&action, &QAction::changed, this, &TaskByTask::followAction);
    connect(m_toggle, &QPushButton::clicked, &action, &QAction::trigger);
    connect(m_only, &QPushButton::toggled, m_overlay, &OverlayView::setOnlyDifferences);
    retranslate();
    apply();
}

QWidget& TaskByTask::views() const
{
    return *m_views;
}

bool TaskByTask::isOn() const
{
    return m_views->currentWidget() == m_overlay;
}

PlotView& TaskByTask::shown() const
{
    if (isOn())
        return *m_overlay;
    return m_strips;
}

void TaskByTask::setRuns(const Runs& runs)
{
    m_runs = runs;
    apply();
}

// The key acts everywhere: who wants it from elsewhere goes to the comparison too.
void TaskByTask::onTriggered(bool wanted)
{
    m_wanted = wanted;
    apply();
    QAction& comparison = m_commands.action(Command::Compare);
    if (wanted && !comparison.isChecked())
        comparison.trigger();
}

void TaskByTask::apply()
{
    const bool possible = canBeLaidOver(m_runs);
    const bool on = possible && m_wanted;
    const bool hadFocus = shown().hasFocus();
    if (on)
        m_overlay->setRuns(m_runs[0], m_runs[1]);
    else
        m_overlay->setRuns(nullptr, nullptr);
    m_views->setCurrentWidget(on ? static_cast<QWidget*>(m_overlay) : &m_strips);
    if (hadFocus)
        shown().setFocus();
    QAction& action = m_commands.action(Command::TaskByTask);
    action.setEnabled(possible);
    action.setChecked(on);
    const TaskDifferences& differences = m_overlay->differences();
    m_only->setVisible(on);
    m_only->setEnabled(differences.differing() > 0 && differences.differing() < differences.rows().size());
    setActive(m_active);
    emit changed();
}

void TaskByTask::setActive(bool active)
{
    m_active = active;
    m_strips.setActive(active && !isOn());
    m_overlay->setActive(active && isOn());
}

void TaskByTask::followAction()
{
    const QAction& action = m_commands.action(Command::TaskByTask);
    m_toggle->setText(action.text());
    m_toggle->setToolTip(action.toolTip());
    m_toggle->setEnabled(action.isEnabled());
    m_toggle->setChecked(action.isChecked());
}

void TaskByTask::retranslate()
{
    followAction();
    m_only->setText(tr("Only &differences"));
    m_only->setToolTip(tr("Leave the tasks out that took as long and ended the same way"));
}

QString TaskByTask::text() const
{
    return DifferencesSaid::text(*m_overlay->earlier(), *m_overlay->present(), m_overlay->differences());
}

QString TaskByTask::markdown() const
{
    return DifferencesSaid::markdown(*m_overlay->earlier(), *m_overlay->present(), m_overlay->differences());
}

} // namespace loopscope

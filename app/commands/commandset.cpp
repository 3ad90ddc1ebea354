#include "app/commands/commandset.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QWidget>

namespace loopscope {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Commands", text);
}

// Keys of these act only where the command's panel has the focus.
bool isLocal(CommandGroup group)
{
    return group == CommandGroup::Tasks || group == CommandGroup::Timeline;
}

QAction::MenuRole roleOf(Command command)
{
    switch (command) {
    case Command::Quit: return QAction::QuitRole;
    case Command::About: return QAction::AboutRole;
    default: return QAction::NoRole;
    }
}

// "루프에 묻기" of "루프에 묻기(&K)".
QString plainText(const CommandSpec& spec)
{
    static const QRegularExpression accelerator(QStringLiteral("\\(&\\w\\)|&"));
    return translated(spec.text).remove(accelerator);
}

} // namespace

CommandSet::CommandSet(QObject* parent)
    : QObject(parent)
    , m_actions(commandTable().size())
{
    for (const CommandSpec& spec : commandTable()) {
        auto* action = new QAction(this);
        action->setShortcuts(spec.keys);
        action->setCheckable(spec.checkable);
        action->setMenuRole(roleOf(spec.id));
        if (isLocal(spec.group))
            action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        m_actions[static_cast<std::size_t>(spec.id)] = action;
    }
    retranslate();
}

QAction& CommandSet::action(Command command) const
{
    return *m_actions[static_cast<std::size_t>(command)];
}

void CommandSet::addTo(QWidget& widget, std::initializer_list<Command> commands) const
{
    for (const Command command : commands)
        widget.addAction(&action(command));
}

void CommandSet::retranslate()
{
    for (const CommandSpec& spec : commandTable()) {
        QAction& its = action(spec.id);
        its.setText(translated(spec.text));
        its.setIconText(plainText(spec)); // Qt's own leaves Korean's "(K)" on a button
        its.setToolTip(toolTip(spec));
        its.setStatusTip(tip(spec));
    }
}

QString CommandSet::toolTip(const CommandSpec& spec)
{
    if (spec.keys.isEmpty())
        return tip(spec);
    return QStringLiteral("%1 (%2)").arg(tip(spec),
                                         spec.keys.constFirst().toString(QKeySequence::NativeText));
}

QString CommandSet::tip(const CommandSpec& spec)
{
    return translated(spec.tip);
}

} // namespace loopscope

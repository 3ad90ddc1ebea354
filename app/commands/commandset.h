#pragma once

#include "app/commands/command.h"

#include <QAction>
#include <QObject>

#include <initializer_list>
#include <vector>

namespace loopscope {

/// The window's commands as actions, one for each line of the command table. Who can carry a command out
/// connects to its action and keeps its enabled state true; menus, buttons and keys all press the same one.
/// Gui thread; lives as long as the window.
class CommandSet : public QObject
{
    Q_OBJECT

public:
    explicit CommandSet(QObject* parent = nullptr);

    QAction& action(Command command) const;
    /// Lets the keys of `commands` act while the focus is in `widget` or a child of it.
    void addTo(QWidget& widget, std::initializer_list<Command> commands) const;
    /// Says everything in the language of now.
    void retranslate();

    /// "Run the tasks (F5)".
    static QString toolTip(const CommandSpec& spec);
    /// The same without the key.
    static QString tip(const CommandSpec& spec);

private:
    std::vector<QAction*> m_actions; // by Command
};

} // namespace loopscope

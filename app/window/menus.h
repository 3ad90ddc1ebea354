#pragma once

#include <QCoreApplication>
#include <QList>

class QMainWindow;
class QMenu;

namespace loopscope {

class CommandSet;

/// The menu bar: which command is where. Text comes from the command table.
class Menus
{
    Q_DECLARE_TR_FUNCTIONS(Menus)

public:
    Menus(QMainWindow& window, const CommandSet& commands);

    QMenu& recentFiles() { return *m_recent; }
    QMenu& languages() { return *m_languages; }
    QMenu& tutorial() { return *m_tutorial; }
    /// Titles in the language of now.
    void retranslate();

private:
    void addFileMenu(const CommandSet& commands);
    void addEditMenu(const CommandSet& commands);
    void addRunMenu(const CommandSet& commands);
    void addViewMenu(const CommandSet& commands);
    void addTimelineMenu(const CommandSet& commands);

    QMenu* m_file;
    QMenu* m_recent;
    QMenu* m_edit;
    QMenu* m_run;
    QMenu* m_strategy;
    QMenu* m_view;
    QMenu* m_timeline;
    QMenu* m_replay;
    QMenu* m_marks;
    QMenu* m_rows;
    QMenu* m_languages;
    QMenu* m_tutorial;
    QMenu* m_help;
};

} // namespace loopscope

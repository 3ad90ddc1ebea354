#pragma once

#include "core/race/race.h"

#include <QObject>

class QPushButton;
class QStackedWidget;

namespace loopscope {

class CommandSet;
class CompareView;
class OverlayView;
class PlotView;
class Selection;

/// What turns a comparison of exactly two runs, both over, from strips beneath each other into one row for
/// each task, and back. A person's wish is kept while other runs are ticked. Gui thread.
class TaskByTask : public QObject
{
    Q_OBJECT

public:
    /// Takes `strips` into its views. All must live as long as this.
    TaskByTask(CommandSet& commands, Selection& selection, CompareView& strips, QObject* parent);

    /// Strips and rows, of which one is shown; the page's to place, as are the buttons.
    QWidget& views() const;
    QPushButton& toggle() const { return *m_toggle; }
    QPushButton& onlyDifferences() const { return *m_only; }

    /// Which runs are compared now, or that one of them is over.
    void setRuns(const Runs& runs);
    /// Whether runs are shown task by task.
    bool isOn() const;
    PlotView& shown() const;
    OverlayView& overlay() const { return *m_overlay; }
    /// Whether the page's view carries commands out.
    void setActive(bool active);
    void retranslate();
    /// What is shown, to take along.
    QString text() const;
    QString markdown() const;

signals:
    /// Another view is shown, or other runs in it.
    void changed();

private:
    void apply();
    void onTriggered(bool wanted);
    void followAction();

    CommandSet& m_commands;
    CompareView& m_strips;
    OverlayView* m_overlay;
    QStackedWidget* m_views;
    QPushButton* m_toggle;
    QPushButton* m_only;
    Runs m_runs;
    bool m_wanted = false;
    bool m_active = false;
};

} // namespace loopscope

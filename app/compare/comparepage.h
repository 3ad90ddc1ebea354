#pragma once

#include "core/spans/trace.h"
#include "core/timeline/replayclock.h"
#include "core/trace/recording.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSpinBox;

namespace loopscope {

class CommandSet;
class CompareView;
class PastRuns;
class PlotView;
class Selection;
class ShareButton;
class TaskByTask;

/// The one place that holds all comparing: runs on a common axis, the verdict on them, and at the right every
/// run since the start, each to be compared or brought back. Gui thread.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    /// `commands` and `selection` must live as long as the page.
    ComparePage(CommandSet& commands, Selection& selection, QWidget* parent = nullptr);

    CompareView& view() { return *m_view; }
    /// What is shown: the strips of view(), or two runs task by task.
    PlotView& shownView() const;
    TaskByTask& taskByTask() const { return *m_byTask; }
    /// Whether what is shown carries the commands of navigation out.
    void setActive(bool active);
    PastRuns& runs() { return *m_runs; }
    /// A run that is shown has grown.
    void advance(const Recording& run, Nanos now, bool live);
    /// What goes on while runs are made, as "2 of 4: Await in turn"; empty: nothing.
    void setProgress(const QString& progress);
    QString verdict() const;
    /// How often each way is to be run.
    std::size_t rounds() const;
    /// For a projector: larger, and without the list of runs.
    void setPresenting(bool presenting);
    bool isPlaying() const { return m_clock.isPlaying(); }

public slots:
    /// Replays all runs from one zero at true speed, or stops that.
    void playTogether();

signals:
    /// A person wants a run back in the timeline.
    void runWanted(std::shared_ptr<const Recording> run);
    /// The same of a trace that was added.
    void traceWanted(std::shared_ptr<const Trace> trace, const QString& name);
    /// A person wants to add a recording from a file.
    void recordingWanted();
    /// shownView() is another one.
    void viewChanged();

protected:
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    QWidget* makeFoot();
    QWidget* makeSide();
    void onCompared();
    void layOver();
    void onViewChanged();
    void onFrame();
    void stopPlaying();
    void showVerdict();
    void bringBack();
    ShareButton* makeShare();
    QPixmap shownPicture() const;
    void retranslate();

    CommandSet& m_commands;
    CompareView* m_view;
    TaskByTask* m_byTask;
    PastRuns* m_runs;
    QListView* m_list;
    QLabel* m_listTitle;
    QLabel* m_verdict;
    QPushButton* m_play;
    ShareButton* m_share;
    QLabel* m_roundsLabel;
    QSpinBox* m_rounds;
    QPushButton* m_race;
    QWidget* m_side;
    QPushButton* m_add;
    QPushButton* m_back;
    QPushButton* m_close;
    QString m_progress;
    QTimer m_frames; // while runs are played together
    ReplayClock m_clock;
};

} // namespace loopscope

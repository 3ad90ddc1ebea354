#pragma once

#include "core/files/openfile.h"

#include <QMainWindow>

class QAction;
class QLabel;

namespace loopscope {

class CommandSet;
class MessageStrip;
class RunBar;
class RunController;
class Selection;
class SummaryPanel;
class TasksPanel;
class TimelineView;

/// The program's window. It puts the panels together and passes on what one says and another shows; what they
/// do is theirs. Gui thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a plan that is ready to run.
    void showPlan(Plan plan);
    /// Shows a run that was made before, with its plan.
    void showRecording(std::shared_ptr<const Recording> recording);
    /// Opens a plan or a recording; the problem says why not, and then nothing has changed.
    std::optional<Problem> open(const QString& path);

    TasksPanel& tasks() { return *m_tasks; }
    RunBar& runBar() { return *m_runBar; }
    TimelineView& timeline() { return *m_timeline; }
    SummaryPanel& summary() { return *m_summary; }
    RunController& runs() { return *m_runs; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void connectPanels();
    void addMenus();
    void addRunMenu();
    void addViewMenu();

    void startRun();
    bool maySendMany(const Plan& plan);
    void flipAndRun();
    void onStarted();
    void onFrame();
    void onFinished();
    void onCountChanged(int count);
    void showFinished(const Recording& recording, bool offerFlip);
    void showPreview();
    void setRunning(bool running);
    void setStatus(const QString& status, const QStringList& notices);
    void chooseFile();
    void showAbout();

    CommandSet* m_commands;
    Selection* m_selection;
    TasksPanel* m_tasks;
    RunBar* m_runBar;
    TimelineView* m_timeline;
    SummaryPanel* m_summary;
    MessageStrip* m_message;
    RunController* m_runs;
    QLabel* m_status;
    QAction* m_open = nullptr;
    QAction* m_run = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_flip = nullptr;
    QAction* m_follow = nullptr;
    bool m_showsRun = false; // rather than a plan that has not run
};

} // namespace loopscope

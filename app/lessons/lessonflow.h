#pragma once

#include "app/lessons/lessonpanel.h"
#include "app/window/panels.h"
#include "core/lessons/lessonlist.h"

#include <QObject>

namespace loopscope {

class FileCommands;
class RunFlow;
class Session;
class Recording;

/// Leads a person through the lessons: puts a lesson's plan in the place of the one that was open, asks,
/// keeps the guess on the ruler while it runs, sets it against what happened, and remembers what is done. Gui
/// thread; everything that it is given outlives it.
class LessonFlow : public QObject
{
    Q_OBJECT

public:
    LessonFlow(const Panels& panels, FileCommands& files, RunFlow& runs, Session& session, QObject* parent);

    /// The lessons of now: the files are read again, and what is wrong with one is said.
    const LessonList& readAgain();
    bool isDone(const Lesson& lesson) const;
    /// Nothing can be opened while a run is live.
    bool mayOpen() const;

    /// Begins a lesson, after asking about unsaved work.
    void open(int number);
    /// The first one that is not done; where all are, the first.
    void openFirstOpen();
    void close();
    /// null: no lesson is open, or none was yet.
    LessonPanel* panel() const { return m_lesson ? m_panel : nullptr; }

signals:
    /// `panel` is to be shown; null: no more.
    void panelWanted(loopscope::LessonPanel* panel);

private:
    void makePanel();
    void ask();
    void goOn();
    void goBack();
    const Lesson* beside(int by) const;
    void begin(const Lesson& lesson);
    void prepareRun();
    void onRunning(bool running);
    void onOver(const Recording& recording);
    bool isAsked(const RunSettings& settings) const;
    const LessonRun& run() const { return m_lesson->runs[m_run]; }
    void markGuess();
    void showNotice(std::size_t index) const;

    Panels m_panels;
    FileCommands& m_files;
    RunFlow& m_runs;
    Session& m_session;
    QStringList m_folders;
    LessonList m_list;
    std::optional<Lesson> m_lesson;
    std::size_t m_run = 0;
    std::optional<Nanos> m_guess;   // of the run that goes on, or is over
    bool m_opening = false;         // the plan that is opened is the lesson's own
    LessonPanel* m_panel = nullptr; // made with the first lesson, then the layout's
};

} // namespace loopscope

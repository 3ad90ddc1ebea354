#pragma once

#include "app/look/textscale.h"
#include "app/window/panels.h"
#include "core/files/openfile.h"

#include <QMainWindow>

#include <memory>

namespace loopscope {

class AfterRun;
class FileCommands;
class Language;
class LanguageMenu;
class LessonFlow;
class Menus;
class Pages;
class PlanDocument;
class RunFlow;
class Session;
class WindowLayout;
struct Trace;

/// The program's window. It makes the panels and those who serve them, and connects what one says with what
/// another shows; what they do is theirs. Gui thread. `session` and `language`
/// outlive it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session& session, Language& language, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows a plan that is ready to run, and that no file has.
    void showPlan(Plan plan);
    /// Shows a run that was made before, with its plan.
    void showRecording(std::shared_ptr<const Recording> recording);
    Pages& pages() { return *m_pages; }
    FileCommands& files() { return *m_files; }
    /// Opens a plan, a recording or another program's trace; the problem says why not, and then nothing has
    /// changed.
    std::optional<Problem> open(const QString& path);
    /// What a crash left, else the plan that was open last, else the starter plan.
    void openWhatWasLast();

    const Panels& panels() const { return m_panels; }
    RunFlow& runFlow() { return *m_runFlow; }
    LessonFlow& lessons() { return *m_lessons; }
    PlanDocument& document() { return *m_document; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectPanels();
    void connectDocument();
    void connectLessons();
    void onPlanEdited();
    void onShownChanged();
    void showTitle();
    void showHelp();
    void retranslate();

    Session& m_session;
    TextScale m_text;
    Panels m_panels;
    WindowLayout* m_layout;
    std::unique_ptr<Menus> m_menus;
    PlanDocument* m_document;
    FileCommands* m_files;
    RunFlow* m_runFlow;
    Pages* m_pages;
    std::unique_ptr<AfterRun> m_afterRun;
    LanguageMenu* m_languages;
    LessonFlow* m_lessons;
};

} // namespace loopscope
